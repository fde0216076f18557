import { setTimeout as sleep } from 'node:timers/promises';

const ATTEMPTS = 5;
const FIRST_WAIT_MS = 500;
const LONGEST_WAIT_MS = 30_000;

/** Worth another try; `afterMs` where the server says when. */
export class Retryable extends Error {
  constructor(
    message: string,
    readonly afterMs?: number,
    options?: ErrorOptions,
  ) {
    super(message, options);
    this.name = 'Retryable';
  }
}

export type Wait = (ms: number) => Promise<unknown>;

const waitBefore = (attempt: number, { afterMs }: Retryable): number =>
  Math.min(afterMs ?? FIRST_WAIT_MS * 2 ** attempt * (0.5 + Math.random()), LONGEST_WAIT_MS);

/** Calls again while the failure is worth it, a bounded number of times; the last failure is thrown. */
export const retrying = async <T>(call: () => Promise<T>, wait: Wait = sleep): Promise<T> => {
  for (let attempt = 0; ; attempt++) {
    try {
      return await call();
    } catch (failure) {
      if (!(failure instanceof Retryable) || attempt === ATTEMPTS - 1) throw failure;
      await wait(waitBefore(attempt, failure));
    }
  }
};

/** Seconds or an HTTP date (RFC 9110 10.2.3). */
export const retryAfterMs = (header: string | null, now: number = Date.now()): number | undefined => {
  if (header === null) return undefined;
  const ms = /^\d+$/.test(header) ? Number(header) * 1000 : Date.parse(header) - now;
  return Number.isNaN(ms) ? undefined : Math.max(ms, 0);
};
