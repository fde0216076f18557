import type { ViolationRecord } from './record.ts';

/** What stands beside a record that its reader should know. */
export const MARKS = {
  objection: '异议处理中',
  repaired: '已修复',
  repairing: '修复处理中',
  reconsideration: '行政复议中',
  suit: '行政诉讼中',
} as const;
export type Mark = keyof typeof MARKS;

export const marksOf = (record: ViolationRecord): Mark[] => {
  const marks: Mark[] = [];
  if (record.repair?.state === 'repaired') marks.push('repaired');
  if (record.repair?.state === 'pending') marks.push('repairing');
  if (record.litigation === 'reconsideration') marks.push('reconsideration');
  if (record.litigation === 'suit') marks.push('suit');
  return marks;
};
