import { answersIn } from '../answer.ts';
import { type SettlingDeps, settle } from '../answering/settle.ts';
import type { AnsweringMark, InboxStore } from '../inbox/inbox-store.ts';
import type { AssistRequest } from '../request.ts';

export interface FinishingDeps extends SettlingDeps {
  inbox: SettlingDeps['inbox'] & Pick<InboxStore, 'keepBesideEnterprises'>;
}

/**
 * Does what whoever answered was to do after the answers were kept with the request: keeps them beside the enterprises once
 * more, for later checks, and settles. The marks go last.
 */
export const finishAnswers = async (
  deps: FinishingDeps,
  requestId: string,
  marks: readonly AnsweringMark[],
): Promise<AssistRequest> => {
  if (marks.length > 0) await keepOnceMore(deps, requestId, new Set(marks.map(({ at }) => at)));
  return settle(deps, requestId, marks);
};

const keepOnceMore = async (
  { assist, inbox }: FinishingDeps,
  requestId: string,
  instants: ReadonlySet<string>,
): Promise<void> => {
  const request = await assist.find(requestId);
  if (request === undefined) return;
  const answers = (await assist.answersOf(requestId)).flatMap(answersIn).filter(({ at }) => instants.has(at));
  await inbox.keepBesideEnterprises(request, answers);
};
