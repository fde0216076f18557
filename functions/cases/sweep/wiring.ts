import type { Context } from 'aws-lambda';
import type { SweepResult } from '../../../shared/sweep/sweep-inboxes.ts';
import { type SweepDeps, sweepCases } from './sweep.ts';

/** What no caller reaches: the schedule starts it. */
export const wireCaseSweep = (deps: SweepDeps) => {
  const sweep = sweepCases(deps);
  return {
    sweepCases: (_event: unknown, context: Pick<Context, 'getRemainingTimeInMillis'>): Promise<SweepResult> =>
      sweep(() => context.getRemainingTimeInMillis()),
  };
};
