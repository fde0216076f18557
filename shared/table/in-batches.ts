import { Problem } from '../problem.ts';
import { inParallel } from './in-parallel.ts';

const PARALLEL = 16;
const ATTEMPTS = 8;
const FIRST_PAUSE_MS = 25;

/** A table that is too busy for us: a 503 with a time to come back, never a silent loss and never a 500. */
export const busy = (cause?: unknown): Problem =>
  new Problem('unavailable', '数据库繁忙，请稍后用同一 Idempotency-Key 重试', { retryAfterSeconds: 5 }, { cause });

/** Sends all in batches of a size, several at once; `send` answers what the table left undone. */
export const inBatches = <T>(all: readonly T[], size: number, send: (batch: T[]) => Promise<T[]>): Promise<void> =>
  inParallel(chunks(all, size), PARALLEL, (batch) => untilDone(batch, send));

const chunks = <T>(all: readonly T[], size: number): T[][] =>
  Array.from({ length: Math.ceil(all.length / size) }, (_, i) => all.slice(i * size, (i + 1) * size));

/** Sends what is left again, with growing pauses, until nothing is. */
const untilDone = async <T>(all: T[], send: (left: T[]) => Promise<T[]>): Promise<void> => {
  let left = await send(all);
  for (let attempt = 1; left.length > 0; attempt++) {
    if (attempt === ATTEMPTS) throw busy();
    await new Promise((resume) => setTimeout(resume, FIRST_PAUSE_MS * 2 ** (attempt - 1)));
    left = await send(left);
  }
};
