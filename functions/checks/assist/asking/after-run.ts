import { type Instant, toInstant } from '../../../../shared/calendar/dates.ts';
import { inParallel } from '../../../../shared/table/in-parallel.ts';
import type { Check } from '../../check.ts';
import type { CheckStore } from '../../store.ts';
import { type Ask, type ListRef, type RecognisedSubject, RUN } from '../ask.ts';
import { type AskedSubject, requestIdOf } from '../request.ts';
import type { EarlierAnswers } from './earlier-answers.ts';
import { matchedSubjects, type SendingDeps, send } from './send.ts';
import { type EarlierAnswer, takenFrom } from './taken.ts';
import { type Asked, unitsToAsk } from './whom.ts';

export interface AfterRunDeps extends SendingDeps {
  checks: Pick<CheckStore, 'findSnapshot' | 'answeredParts' | 'resultsOf'>;
  earlier: EarlierAnswers;
  now: () => Date;
}

const PARALLEL = 8;

/**
 * Asks the units whose word is wanted, once the platform's is known. What an ask comes to is decided once, and whatever was
 * decided is sent: any number of attempts, at once or one after the other, come to the same.
 */
export const askAfterRun =
  (deps: AfterRunDeps) =>
  async (check: Check): Promise<void> => {
    const snapshot = await deps.checks.findSnapshot(check.checkId);
    if (snapshot === undefined) throw new Error(`${check.checkId} has no snapshot`);
    const units = unitsToAsk(snapshot, check.ask);
    if (units.length === 0) return;
    const subjects = await matchedSubjects(check, deps);
    if (subjects.length === 0) return;
    await send(check, await decided(check, units, subjects, deps), deps);
  };

const decided = async (
  check: Check,
  units: readonly Asked[],
  subjects: readonly AskedSubject[],
  deps: AfterRunDeps,
): Promise<Ask[]> => {
  const { assist, earlier, now } = deps;
  const held = await assist.asksOf(check.checkId);
  const asks: Ask[] = [];
  const undecided: { asked: Asked; place: number }[] = [];
  units.forEach((asked, place) => {
    const ask = held.find(({ domain, unit, n }) => domain === asked.domain && unit === asked.unit && n === 1);
    if (ask === undefined) undecided.push({ asked, place });
    else asks[place] = ask;
  });
  if (undecided.length === 0) return asks;
  const at = toInstant(now());
  const usccs = subjects.map(({ uscc }) => uscc);
  // Who asks everybody wants their word anew.
  const known = check.ask === 'all' ? new Map() : await earlier(usccs, at);
  const whole = await assist.keepList(check.checkId, subjects);
  await inParallel(undecided, PARALLEL, async ({ asked, place }) => {
    const taken = subjects.flatMap(({ no, uscc }): RecognisedSubject[] => {
      const answer = takenFrom(known.get(uscc) ?? [], { ...asked, period: check.period }, at);
      return answer === undefined ? [] : [takenOf({ no, uscc }, answer)];
    });
    asks[place] = await decide(check, asked, at, { subjects, whole, taken }, deps);
  });
  return asks;
};

const takenOf = (
  subject: Pick<AskedSubject, 'no' | 'uscc'>,
  { requestId, no, period }: EarlierAnswer,
): RecognisedSubject => ({ ...subject, from: requestId, fromNo: no, period });

interface Parted {
  subjects: readonly AskedSubject[];
  /** The same, as they are kept. */
  whole: ListRef;
  taken: readonly RecognisedSubject[];
}

const decide = async (
  check: Check,
  { domain, unit }: Asked,
  at: Instant,
  { subjects, whole, taken }: Parted,
  { assist }: Pick<AfterRunDeps, 'assist'>,
): Promise<Ask> => {
  const { checkId, askReason: reason, dueInWorkingDays } = check;
  const without = new Set(taken.map(({ no }) => no));
  const left = check.ask === 'none' ? [] : subjects.filter(({ no }) => !without.has(no));
  const kept = { checkId, domain, unit, n: 1, by: RUN, at, reason, dueInWorkingDays };
  const recognised = await assist.keepList(checkId, taken);
  const asked = left.length === subjects.length ? whole : await assist.keepList(checkId, left);
  const requestId = left.length === 0 ? null : requestIdOf([checkId, domain, unit, 1], at);
  return assist.decide({ ...kept, asked, recognised, requestId });
};
