import { type Instant, later } from '../../../../shared/calendar/dates.ts';
import type { Tell } from '../../../../shared/messages/message.ts';
import type { AnsweredSubject } from '../answer.ts';
import type { AnsweringMark, InboxStore } from '../inbox/inbox-store.ts';
import { answeredMessages } from '../messages.ts';
import type { AssistRequest } from '../request.ts';
import type { AssistStore } from '../store.ts';

export interface SettlingDeps {
  assist: Pick<AssistStore, 'find' | 'answersOf'>;
  inbox: Pick<InboxStore, 'save' | 'closed' | 'endAnswering'>;
  tell: Tell;
}

/**
 * Does what follows from answers that were kept: counts them in the request, tells the asker once it is answered wholly or
 * was corrected, and takes it from the inbox. Any number of times, by whoever answered or by the sweep.
 */
export const settle = async (
  deps: SettlingDeps,
  requestId: string,
  marks: readonly AnsweringMark[],
): Promise<AssistRequest> => {
  const { request, answers } = await counted(deps, requestId);
  if (request.answeredAt !== null) {
    await deps.tell(answeredMessages(request, correctionsIn(answers, marks)));
    await deps.inbox.closed(request.unit.id, [request]);
  }
  for (const mark of marks) await deps.inbox.endAnswering(request.unit.id, mark);
  return request;
};

/** The request as its answers make it. Whoever loses a race counts again, with the answers of whoever won it. */
const counted = async (
  { assist, inbox }: SettlingDeps,
  requestId: string,
): Promise<{ request: AssistRequest; answers: AnsweredSubject[] }> => {
  for (;;) {
    const request = await assist.find(requestId);
    if (request === undefined) throw new Error(`there is no request ${requestId}`);
    const answers = await assist.answersOf(requestId);
    const answered = answers.length;
    const answeredAt = answered === request.subjects ? lastFirst(answers) : null;
    if (answered === request.answered && answeredAt === request.answeredAt) return { request, answers };
    const next = { ...request, answered, answeredAt, revision: request.revision + 1 };
    if (await inbox.save(request, next)) return { request: next, answers };
  }
};

/** When the last subject had its first answer. */
const lastFirst = (answers: readonly AnsweredSubject[]): Instant | null =>
  answers.reduce<Instant | null>((last, { firstAt }) => (last === null ? firstAt : later(last, firstAt)), null);

/** Of the instants that are marked, those at which an answer corrected another one. */
const correctionsIn = (answers: readonly AnsweredSubject[], marks: readonly AnsweringMark[]): Instant[] => {
  const corrected = new Set(
    answers
      .flatMap(({ earlier, current }) => (earlier.length > 0 ? [...earlier.slice(1), current] : []))
      .map(({ at }) => at),
  );
  return marks.flatMap(({ at }) => (corrected.has(at) ? [at] : []));
};
