import type { Context } from 'aws-lambda';
import { type SweepDeps, type SweepResult, sweepCases } from './sweep.ts';

/** What no caller reaches: the schedule starts it. */
export const wireCaseSweep = (deps: SweepDeps) => {
  const sweep = sweepCases(deps);
  return {
    sweepCases: (_event: unknown, context: Pick<Context, 'getRemainingTimeInMillis'>): Promise<SweepResult> =>
      sweep(() => context.getRemainingTimeInMillis()),
  };
};
