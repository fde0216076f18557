import { actorOf } from '../../../shared/accesses/access.ts';
import type { AccessLedger } from '../../../shared/accesses/access-ledger.ts';
import { toInstant } from '../../../shared/calendar/dates.ts';
import type { Registry } from '../../../shared/domains/registry.ts';
import type { ApiRequest } from '../../../shared/http/api-handler.ts';
import type { Caller } from '../../../shared/http/caller.ts';
import { ok, type Reply } from '../../../shared/http/reply.ts';
import { cursorAt, placeIn, withinBytes } from '../results/page-of-results.ts';
import { openingOf } from '../run/look.ts';
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
    if (side !== 'asked')
      await recordOpening(
        request,
        shown.flatMap(({ no }) => answered.get(no) ?? []),
        caller,
        deps,
      );
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

/** The run wrote the look of whoever asked; the unit asked looks at its own words. Anybody else is a look, before the answer leaves. */
const recordOpening = async (
  { checkId }: AssistRequest,
  told: readonly AnsweredSubject[],
  caller: Caller,
  { checks, accesses, now }: Deps,
): Promise<void> => {
  const check = await checks.find(checkId);
  if (check === undefined) throw new Error(`there is no check ${checkId}`);
  if (actorOf(caller.subject) === check.actor) return;
  const at = toInstant(now());
  await accesses.recordAll(told.map(({ uscc }) => openingOf(uscc, check, caller, at)));
};
