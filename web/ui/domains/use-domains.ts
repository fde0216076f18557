import { api } from '../../api/client.ts';
import type { operations } from '../../api/openapi.d.ts';
import { useAnswer } from '../../api/use-answer.ts';

export type Domain = operations['listDomains']['responses'][200]['content']['application/json']['domains'][number];

const ask = () => api.GET('/v1/domains');

/** A table names a domain in every row: all of them read one answer, which is fetched anew after so long. */
const FRESH_MS = 30_000;
let kept: { at: number; answer: ReturnType<typeof ask> } | undefined;

/** The list as it was a moment ago; asked for where nobody did. */
export const recentDomains = (): ReturnType<typeof ask> => {
  if (kept !== undefined && Date.now() - kept.at < FRESH_MS) return kept.answer;
  const asked = { at: Date.now(), answer: ask() };
  kept = asked;
  const forget = () => {
    if (kept === asked) kept = undefined;
  };
  asked.answer.then(({ error }) => error !== undefined && forget(), forget);
  return asked.answer;
};

/** The domains of the city with their units, in the order of the policy. */
export const useDomains = () => useAnswer(recentDomains);
