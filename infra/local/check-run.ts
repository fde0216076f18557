import { partsOf } from '../../functions/checks/run/run-part.ts';
import { checkStore } from '../../functions/checks/store.ts';
import { wireCheckRun } from '../../functions/checks/wiring.ts';
import type { Queue } from '../../shared/queue/queue.ts';
import type { Platform } from './operations.ts';
import { type LocalQueue, localQueue } from './queue.ts';

const PART_SECONDS = 60;
/** The table of this process serves no more at a time anyway. */
const PARTS_AT_ONCE = 2;
/** Of each unit, as many as it could have left unfinished. */
const RESUMED = 50;

export interface LocalCheckRun extends Pick<LocalQueue, 'stop'> {
  /** Of parts of checks to be answered. */
  queue: Pick<Queue, 'send'>;
}

/** What the queue of parts of checks starts when deployed; checks that the last stack on this data left unfinished go on. */
export const startCheckRun = async (
  platform: Pick<Platform, 'table' | 'registry' | 'publish' | 'now'>,
): Promise<LocalCheckRun> => {
  const { runCheck } = wireCheckRun(platform);
  const local = localQueue(runCheck, { timeoutSeconds: PART_SECONDS, atOnce: PARTS_AT_ONCE });
  const checks = checkStore(platform.table);
  for (const unit of platform.registry.units.keys())
    for (const check of (await checks.list(unit, RESUMED, undefined)).checks)
      if (check.finishedAt === undefined) for (const part of partsOf(check)) local.send(JSON.stringify(part));
  const send = async (bodies: readonly string[]) => {
    for (const body of bodies) local.send(body);
  };
  return { queue: { send }, stop: local.stop };
};
