import type { ViolationRecord } from './record.ts';

/** What stands beside a record that its reader should know, in the order it is printed. */
export const MARKS = {
  objection: '异议处理中',
  repaired: '已修复',
  repairing: '修复处理中',
  reconsideration: '行政复议中',
  suit: '行政诉讼中',
} as const;
export type Mark = keyof typeof MARKS;

/** The marks of a record: those its unit reported, and those of the cases about it that are open on the platform; each once. */
export const marksOf = (record: ViolationRecord, ofCases: readonly Mark[] = []): Mark[] => {
  const marks = new Set<Mark>([...reported(record), ...ofCases]);
  return (Object.keys(MARKS) as Mark[]).filter((mark) => marks.has(mark));
};

const reported = ({ repair, litigation }: ViolationRecord): Mark[] => [
  ...(repair?.state === 'repaired' ? (['repaired'] as const) : []),
  ...(repair?.state === 'pending' ? (['repairing'] as const) : []),
  ...(litigation === 'reconsideration' || litigation === 'suit' ? [litigation] : []),
];
