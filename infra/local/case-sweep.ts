import { wireScheduledCases } from '../../functions/cases/wiring.ts';
import { everySoOften } from './every-so-often.ts';
import type { Platform } from './operations.ts';

/** Deployed it is an hour; nobody who tries things out, and moves the clock, waits that long. */
const SWEEP_EVERY_MS = 15_000;
const SWEEP_SECONDS = 900;

/** What the schedule starts when deployed; by the business clock. */
export const startCaseSweep = (platform: Platform): { stop: () => Promise<void> } => {
  const { sweepCases } = wireScheduledCases(platform);
  return everySoOften(SWEEP_EVERY_MS, () =>
    sweepCases(undefined, { getRemainingTimeInMillis: () => SWEEP_SECONDS * 1000 }),
  );
};
