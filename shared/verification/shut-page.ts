import type { Reply } from '../http/reply.ts';
import { pageWithScript } from '../http/reply.ts';
import type { PageLanguage } from '../plain-pages/language.ts';
import { Problem } from '../problem.ts';
import { tooManyPage } from './pages/refusals.ts';

/** For a reader who tried too many codes: a page, not the problem a program is told. Every other error goes on. */
export const shutPage = (error: unknown, tried: { number: string; code: string }, language: PageLanguage): Reply => {
  if (!(error instanceof Problem) || error.code !== 'too-many-requests') throw error;
  const seconds = error.extras.retryAfterSeconds ?? 0;
  const reply = pageWithScript(tooManyPage(Math.ceil(seconds / 60), tried, language), 429);
  return { ...reply, headers: { ...reply.headers, 'Retry-After': String(seconds) } };
};
