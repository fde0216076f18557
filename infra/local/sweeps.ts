import { wireScheduledCases } from '../../functions/cases/wiring.ts';
import { wireAssistSweep } from '../../functions/checks/assist/wiring.ts';
import { everySoOften } from './every-so-often.ts';
import type { Platform } from './operations.ts';

/** Deployed it is an hour; nobody who tries things out, and moves the clock, waits that long. */
const SWEEP_EVERY_MS = 15_000;
const SWEEP_SECONDS = 900;

/** What the schedule starts when deployed, by the business clock. Each on its own: one that fails keeps no other from sweeping. */
export const startSweeps = (platform: Platform): { stop: () => Promise<void> } => {
  const { sweepCases } = wireScheduledCases(platform);
  const { sweepChecks } = wireAssistSweep(platform);
  const context = { getRemainingTimeInMillis: () => SWEEP_SECONDS * 1000 };
  const sweeps = [sweepCases, sweepChecks].map((sweep) =>
    everySoOften(SWEEP_EVERY_MS, () => sweep(undefined, context)),
  );
  return {
    stop: async () => {
      await Promise.all(sweeps.map(({ stop }) => stop()));
    },
  };
};
