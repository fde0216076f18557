import type { Day } from '../../../../shared/calendar/dates.ts';
import { deadlineAfter } from '../../../../shared/calendar/deadline.ts';
import type { Registry } from '../../../../shared/domains/registry.ts';
import { inParallel } from '../../../../shared/table/in-parallel.ts';
import type { Answer, AnsweredSubject } from '../../assist/answer.ts';
import type { AskedSubject, AssistRequest } from '../../assist/request.ts';
import type { AskedItem, RecognisedItem, UnitWords } from './unit-words.ts';

/** What is read of requests for assistance. */
export interface RequestsOfCheck {
  requestsOf(checkId: string): Promise<readonly AssistRequest[]>;
  subjectsOf(request: AssistRequest): Promise<readonly AskedSubject[]>;
  answersOf(requestId: string): Promise<readonly AnsweredSubject[]>;
  recognisedIn(checkId: string): Promise<readonly RecognisedAnswer[]>;
}

interface RecognisedAnswer {
  domain: string;
  /** The unit's id. */
  unit: string;
  uscc: string;
  period: RecognisedItem['period'];
  answer: Answer;
  requestId: string;
  validUntil: Day;
}

/** Requests read at once. */
const PARALLEL = 8;

/** What the units asked in a check have said until now, and what was taken over from earlier checks. */
export const readUnitWords = async (
  requests: RequestsOfCheck,
  checkId: string,
  registry: Registry,
): Promise<UnitWords> => {
  const [sent, recognised] = await Promise.all([requests.requestsOf(checkId), requests.recognisedIn(checkId)]);
  const asked: AskedItem[][] = [];
  await inParallel(sent, PARALLEL, async (request, index) => {
    const [subjects, answers] = await Promise.all([
      requests.subjectsOf(request),
      requests.answersOf(request.requestId),
    ]);
    asked[index] = itemsOf(request, subjects, answers);
  });
  return { asked: asked.flat(), recognised: recognised.map((one) => recognisedItem(one, registry)), due: dueOf(sent) };
};

const itemsOf = (
  { domain, unit, due, extension }: AssistRequest,
  subjects: readonly AskedSubject[],
  answers: readonly AnsweredSubject[],
): AskedItem[] => {
  const answered = new Map(answers.map((answer) => [answer.no, answer]));
  return subjects.map(({ no, uscc }) => {
    const answer = answered.get(no);
    const of = { uscc, domain, unit, dueBy: due.dueBy, extended: extension !== null };
    if (answer === undefined) return { ...of, answer: null };
    return { ...of, answer: { ...said(answer.current), firstAnsweredAt: answer.firstAt } };
  });
};

/** Of an answer, nothing that stands for a person. */
const said = ({ result, documents, reason, at }: Answer) => ({
  result,
  documents: documents.map(({ documentNo, decidedOn, summary }) => ({ documentNo, decidedOn, summary })),
  remark: reason,
  answeredAt: at,
});

const recognisedItem = (
  { uscc, domain, unit, period, requestId, answer, validUntil }: RecognisedAnswer,
  registry: Registry,
): RecognisedItem => ({
  ...{ uscc, domain, period, requestId, validUntil, answer: said(answer) },
  unit: { id: unit, name: registry.nameOf(unit) },
});

const dueOf = (sent: readonly AssistRequest[]): UnitWords['due'] => {
  const days = sent.map(({ sentAt, dueInWorkingDays }) => deadlineAfter(sentAt, dueInWorkingDays).day).sort();
  const [first, last] = [days.at(0), days.at(-1)];
  return first === undefined || last === undefined ? null : { first, last };
};
