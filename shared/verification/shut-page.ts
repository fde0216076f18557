import type { Reply } from '../http/reply.ts';
import { Problem } from '../problem.ts';

/** For a reader who tried too many codes: a page, not the problem a program is told. Every other error goes on. */
export const shutPage = (error: unknown, pageFor: (minutes: number) => Reply): Reply => {
  if (!(error instanceof Problem) || error.code !== 'too-many-requests') throw error;
  const seconds = error.extras.retryAfterSeconds ?? 0;
  const reply = pageFor(Math.ceil(seconds / 60));
  return { ...reply, headers: { ...reply.headers, 'Retry-After': String(seconds) } };
};
