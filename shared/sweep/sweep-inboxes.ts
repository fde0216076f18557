import { warnOfProvisionalDeadlines } from '../calendar/provisional-alarm.ts';
import { inParallel } from '../table/in-parallel.ts';
import { Failures } from './failures.ts';

/** How many: open, past their term, with a deadline beyond the announced holidays, finished or timed again by this sweep. */
export type SweepResult = Record<'open' | 'overdue' | 'provisional' | 'healed' | 'recomputed', number>;

/** One sweep under way. */
export interface SweepRun {
  result: SweepResult;
  failures: Failures;
}

interface Sweeping {
  operation: string;
  inboxes: readonly string[];
  /** Inboxes swept at once. */
  atOnce: number;
  /** The word in the log that the operator's alarm for what is overdue waits for. */
  overdue: string;
  /** What is swept, as the alarm for provisional deadlines names it. */
  what: string;
}

/** Sweeps inbox by inbox. One that cannot be swept keeps no other from being swept; it fails the run in the end, and so raises the alarm. */
export const sweepInboxes = async (
  { operation, inboxes, atOnce, overdue, what }: Sweeping,
  sweep: (inbox: string, run: SweepRun) => Promise<void>,
  before: (run: SweepRun) => Promise<void> = async () => undefined,
): Promise<SweepResult> => {
  const result = { open: 0, overdue: 0, provisional: 0, healed: 0, recomputed: 0 };
  const run = { result, failures: new Failures(operation) };
  await before(run);
  await inParallel(inboxes, atOnce, (inbox) => run.failures.catching(inbox, () => sweep(inbox, run)));
  if (result.overdue > 0)
    console.warn(JSON.stringify({ level: 'warn', event: overdue, open: result.open, overdue: result.overdue }));
  if (result.provisional > 0) warnOfProvisionalDeadlines({ [what]: result.provisional });
  run.failures.raise();
  return result;
};
