import { type Instant, toInstant } from '../../../../shared/calendar/dates.ts';
import { canonicalJson } from '../../../../shared/digest.ts';
import { type Answer, type AnsweredSubject, answersIn, type Said } from '../answer.ts';
import type { InboxStore } from '../inbox/inbox-store.ts';
import type { AskedSubject, AssistRequest } from '../request.ts';
import type { AssistStore } from '../store.ts';
import { type SettlingDeps, settle } from './settle.ts';

export interface AnsweringDeps extends SettlingDeps {
  assist: AssistStore;
  inbox: InboxStore;
  now: () => Date;
}

export interface Given {
  subject: AskedSubject;
  said: Said;
}

/** Who answers, and when: the same for a request that comes again. */
export interface Answering {
  actor: string;
  at: Instant;
}

export interface Outcome {
  request: AssistRequest;
  /** Answers that were kept, and those of them that corrected another one. */
  taken: number;
  corrected: number;
  /** What had been said already. */
  unchanged: number;
}

/** Keeps answers; what says the same as before is not kept again, so that it is not answered later than it was. */
export const giveAnswers = async (
  { assist, inbox, now, ...deps }: AnsweringDeps,
  request: AssistRequest,
  given: readonly Given[],
  answering: Answering,
): Promise<Outcome> => {
  const { requestId, unit } = request;
  const held = new Map((await assist.answersOf(requestId)).map((answered) => [answered.no, answered]));
  const { fresh, mine } = parted(given, held, answering);
  // Those of an earlier attempt once more: it may have been cut short before later checks could find them.
  const kept = [...fresh.map(({ subject, said }) => answerOf(subject, said, request, answering)), ...mine];
  const marks = kept.length > 0 ? [{ requestId, at: answering.at, begunAt: toInstant(now()) }] : [];
  for (const mark of marks) {
    await inbox.beginAnswering(unit.id, mark);
    await inbox.keepAnswers(request, kept);
    await inbox.keepBesideEnterprises(request, kept);
  }
  const settled = await settle({ assist, inbox, ...deps }, requestId, marks);
  const corrected = kept.filter(({ no }) => isBefore(held.get(no), answering.at)).length;
  return { request: settled, taken: kept.length, corrected, unchanged: given.length - kept.length };
};

/** What is to be kept, and what an earlier attempt of this very request has kept. */
const parted = (given: readonly Given[], held: ReadonlyMap<number, AnsweredSubject>, { at, actor }: Answering) => {
  const fresh: Given[] = [];
  const mine: Answer[] = [];
  for (const one of given) {
    const answered = held.get(one.subject.no);
    const own = answered && answersIn(answered).findLast((answer) => answer.at === at && answer.actor === actor);
    if (own !== undefined) mine.push(own);
    else if (answered === undefined || !isSame(answered.current, one.said)) fresh.push(one);
  }
  return { fresh, mine };
};

const isBefore = (answered: AnsweredSubject | undefined, at: Instant): boolean =>
  answered !== undefined && answered.firstAt < at;

const isSame = (a: Said, b: Said): boolean => canonicalJson(saidIn(a)) === canonicalJson(saidIn(b));
const saidIn = ({ result, documents, reason }: Said): Said => ({ result, documents, reason });

const answerOf = (
  { no, uscc }: AskedSubject,
  { result, documents, reason }: Said,
  { unit }: AssistRequest,
  { actor, at }: Answering,
): Answer => ({ no, uscc, result, documents, reason, unit: unit.id, actor, at });
