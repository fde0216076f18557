import type { Instant } from '../../../../shared/calendar/dates.ts';
import { canonicalJson } from '../../../../shared/digest.ts';
import type { Answer, AnsweredSubject, Said } from '../answer.ts';
import type { InboxStore } from '../inbox/inbox-store.ts';
import type { AskedSubject, AssistRequest } from '../request.ts';
import type { AssistStore } from '../store.ts';
import { type SettlingDeps, settle } from './settle.ts';

export interface AnsweringDeps extends SettlingDeps {
  assist: AssistStore;
  inbox: InboxStore;
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
  { assist, inbox, ...deps }: AnsweringDeps,
  request: AssistRequest,
  given: readonly Given[],
  answering: Answering,
): Promise<Outcome> => {
  const { requestId, unit } = request;
  const held = new Map((await assist.answersOf(requestId)).map((answered) => [answered.no, answered]));
  const { fresh, mine } = parted(given, held, answering);
  const mark = { requestId, at: answering.at };
  if (fresh.length > 0) {
    await inbox.beginAnswering(unit.id, mark);
    await inbox.keepAnswers(
      request,
      fresh.map(({ subject, said }) => answerOf(subject, said, request, answering)),
    );
  }
  const settled = await settle({ assist, inbox, ...deps }, requestId, fresh.length + mine.length > 0 ? [mark] : []);
  const corrected = [...fresh, ...mine].filter(({ subject }) => isBefore(held.get(subject.no), answering.at)).length;
  const taken = fresh.length + mine.length;
  return { request: settled, taken, corrected, unchanged: given.length - taken };
};

/** What is to be kept, and what an earlier attempt of this very request has kept. */
const parted = (given: readonly Given[], held: ReadonlyMap<number, AnsweredSubject>, { at, actor }: Answering) => {
  const isMine = ({ subject }: Given): boolean => {
    const answered = held.get(subject.no);
    return answered !== undefined && answersIn(answered).some((answer) => answer.at === at && answer.actor === actor);
  };
  const mine = given.filter(isMine);
  const fresh = given.filter((one) => {
    const current = held.get(one.subject.no)?.current;
    return !isMine(one) && (current === undefined || !isSame(current, one.said));
  });
  return { fresh, mine };
};

const answersIn = ({ current, earlier }: AnsweredSubject): Answer[] => [...earlier, current];

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
