import { PROVISIONAL_DEADLINES } from '../../shared/calendar/provisional-alarm.ts';
import type { Warning } from './slice.ts';

/** One alarm for every operation that computes deadlines. */
export const provisionalDeadlines = (operations: readonly string[]): Warning => ({
  word: PROVISIONAL_DEADLINES,
  operations,
  description:
    '有期限用到了尚未公布的节假日安排，只能暂定（是否迟报、办理时限均是）：请把国务院办公厅新的节假日安排补入 shared/calendar/holidays.ts 并重新部署',
});
