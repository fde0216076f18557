import type { AccessLedger } from '../../../shared/accesses/access-ledger.ts';
import type { Registry } from '../../../shared/domains/registry.ts';
import type { ApiRequest } from '../../../shared/http/api-handler.ts';
import { ok, type Reply } from '../../../shared/http/reply.ts';
import type { Check } from '../check.ts';
import { cursorAt, placeIn, withinBytes } from '../results/page-of-results.ts';
import { recordOpening } from '../run/look.ts';
import type { CheckStore } from '../store.ts';
import type { AnsweredSubject } from './answer.ts';
import type { AssistRequest } from './request.ts';
import { requestView, subjectView } from './request-view.ts';
import type { assistRoutes } from './routes.ts';
import { seenRequest } from './seen-request.ts';
import type { AssistStore } from './store.ts';

interface Deps {
  assist: AssistStore;
  checks: Pick<CheckStore, 'find'>;
  accesses: Pick<AccessLedger, 'recordAll'>;
  registry: Registry;
  now: () => Date;
}

/** A request with a page of its subjects and what was answered for them. */
export const getAssistRequest =
  (deps: Deps) =>
  async ({ params, query, caller }: ApiRequest<typeof assistRoutes.getAssistRequest>): Promise<Reply> => {
    const { assist, registry, now } = deps;
    const { request, side } = await seenRequest(assist, params.requestId, caller);
    const after = placeIn(query.cursor);
    const left = (await assist.subjectsOf(request)).filter(({ no }) => no > after);
    const page = left.slice(0, query.limit);
    const answered = await answersTo(page, request, assist);
    const shown = withinBytes(page.map((subject) => subjectView(subject, answered.get(subject.no), request)));
    // The unit asked looks at its own words. To others an unanswered subject, too, tells that the platform knows the firm.
    if (side !== 'asked')
      await recordOpening(await checkOf(request, deps), () => shown.map(({ uscc }) => uscc), caller, deps);
    const cursor = shown.length < left.length ? cursorAt(shown.at(-1)) : null;
    return ok({ ...requestView(request, now(), registry), subjectsPage: shown, cursor });
  };

const answersTo = async (
  page: readonly { no: number }[],
  { requestId }: AssistRequest,
  assist: AssistStore,
): Promise<Map<number, AnsweredSubject>> => {
  const [first, last] = [page.at(0)?.no, page.at(-1)?.no];
  if (first === undefined || last === undefined) return new Map();
  return new Map((await assist.answersOf(requestId, { first, last })).map((answered) => [answered.no, answered]));
};

const checkOf = async ({ checkId }: AssistRequest, { checks }: Pick<Deps, 'checks'>): Promise<Check> => {
  const check = await checks.find(checkId);
  if (check === undefined) throw new Error(`there is no check ${checkId}`);
  return check;
};
