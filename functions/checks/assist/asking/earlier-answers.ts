import { addDays, dayOf, type Instant, startOfDay } from '../../../../shared/calendar/dates.ts';
import { inParallel } from '../../../../shared/table/in-parallel.ts';
import { answersPartition } from '../../../../shared/table/partitions.ts';
import type { Table } from '../../../../shared/table/table.ts';
import { VALID_DAYS } from '../recognised.ts';
import { EARLIER, type EarlierAnswer } from './taken.ts';

/** Enterprises read at once. */
const PARALLEL = 32;

export type EarlierAnswers = (usccs: readonly string[], now: Instant) => Promise<ReadonlyMap<string, EarlierAnswer[]>>;

/** What units answered of these enterprises lately: a Query each, of the days of which an answer may be taken. */
export const earlierAnswers =
  (table: Table): EarlierAnswers =>
  async (usccs, now) => {
    const since = startOfDay(addDays(dayOf(now), -VALID_DAYS));
    const found = new Map<string, EarlierAnswer[]>();
    await inParallel(usccs, PARALLEL, async (uscc) => {
      const items = await table.query(answersPartition(uscc), { between: [since, `${now}~`], attributes: EARLIER });
      if (items.length > 0) found.set(uscc, items as unknown as EarlierAnswer[]);
    });
    return found;
  };
