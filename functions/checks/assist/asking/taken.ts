import { addDays, type Day, dayOf, type Instant } from '../../../../shared/calendar/dates.ts';
import type { AnswerResult } from '../answer.ts';
import { VALID_DAYS, validUntil } from '../recognised.ts';

/** An answer that a unit gave to a request, as it is kept beside the enterprise's others. */
export interface EarlierAnswer {
  domain: string;
  unit: string;
  requestId: string;
  no: number;
  result: AnswerResult;
  period: { from: Day; to: Day };
  at: Instant;
}

/** Attributes of the above, for the table. */
export const EARLIER: readonly (keyof EarlierAnswer)[] = [
  'domain',
  'unit',
  'requestId',
  'no',
  'result',
  'period',
  'at',
];

interface Wanted {
  domain: string;
  unit: string;
  period: { from: Day; to: Day };
}

/**
 * The answer that may be taken instead of asking this unit again, in this domain, for this period: the latest that is
 * valid and covers the period. Of a request its last answer counts. 不适用 says nothing of the facts and is not
 * taken, nor is 无 where the unit has found something since, for whatever period.
 */
export const takenFrom = (
  answers: readonly EarlierAnswer[],
  { domain, unit, period }: Wanted,
  now: Instant,
): EarlierAnswer | undefined => {
  const mine = answers.filter((answer) => answer.domain === domain && answer.unit === unit && answer.at <= now);
  const standing = [...lastOfEach(mine).values()].sort((a, b) => (a.at < b.at ? 1 : -1));
  const taken = standing.find(
    (answer) => answer.result !== 'not-applicable' && covers(answer.period, period) && dayOf(now) <= validUntil(answer),
  );
  const foundSince = standing.some(({ at, result }) => taken !== undefined && at > taken.at && result === 'found');
  return taken?.result === 'none' && foundSince ? undefined : taken;
};

/**
 * Periods end today as a rule: were an answer of yesterday not taken, validity would mean nothing. It may end as many days
 * earlier as it is valid, and is shown with its own period, so that nobody takes it for an answer about the days since.
 */
const covers = (answered: Wanted['period'], asked: Wanted['period']): boolean =>
  answered.from <= asked.from && addDays(answered.to, VALID_DAYS) >= asked.to;

/** By the request, which a correction is given to as the answer was. */
const lastOfEach = (answers: readonly EarlierAnswer[]): Map<string, EarlierAnswer> => {
  const last = new Map<string, EarlierAnswer>();
  for (const answer of answers) {
    const before = last.get(answer.requestId);
    if (before === undefined || before.at <= answer.at) last.set(answer.requestId, answer);
  }
  return last;
};
