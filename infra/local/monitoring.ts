import { wireMonitoring } from '../../functions/reports/monitoring/wiring.ts';
import { everySoOften } from './every-so-often.ts';
import type { Platform } from './operations.ts';
import { type LocalQueue, localQueue } from './queue.ts';

/** Deployed it is fifteen minutes; nobody who tries things out waits that long. Idle, a sweep is one read. */
const SWEEP_EVERY_MS = 15_000;
const SWEEP_SECONDS = 900;
const DELIVERY_SECONDS = 30;

/** What the schedule and the queue of webhooks start when deployed. Webhooks may lead to this machine. */
export const startMonitoring = (platform: Platform): Pick<LocalQueue, 'stop'> => {
  const queue = {
    send: async (bodies: readonly string[]) => {
      for (const body of bodies) deliveries.send(body);
    },
    // The queue of this process lets messages pause by itself.
    postpone: async () => undefined,
  };
  const { sweepReports, deliverWebhook } = wireMonitoring({ ...platform, queue, allowsLoopback: true });
  const deliveries = localQueue(deliverWebhook, { timeoutSeconds: DELIVERY_SECONDS });
  const sweeping = everySoOften(SWEEP_EVERY_MS, () =>
    sweepReports(undefined, { getRemainingTimeInMillis: () => SWEEP_SECONDS * 1000 }),
  );
  return {
    stop: async () => {
      await sweeping.stop();
      await deliveries.stop();
    },
  };
};
