import { randomUUID } from 'node:crypto';
import { actorOf } from '../../../../shared/accesses/access.ts';
import { type Instant, toInstant } from '../../../../shared/calendar/dates.ts';
import type { Registry } from '../../../../shared/domains/registry.ts';
import type { ApiRequest } from '../../../../shared/http/api-handler.ts';
import { ok, type Reply } from '../../../../shared/http/reply.ts';
import { reserved } from '../../../../shared/idempotency/reserved.ts';
import { Problem } from '../../../../shared/problem.ts';
import type { Table } from '../../../../shared/table/table.ts';
import { extendedMessages } from '../messages.ts';
import type { AssistRequest } from '../request.ts';
import { requestView } from '../request-view.ts';
import type { assistRoutes } from '../routes.ts';
import { ownRequest } from '../seen-request.ts';
import { extended } from './extended.ts';
import { type Answering, type AnsweringDeps, giveAnswers } from './give-answers.ts';

interface Deps extends AnsweringDeps {
  table: Table;
  registry: Registry;
  now: () => Date;
}

type Body = ApiRequest<typeof assistRoutes.actOnAssistRequest>['body'];

export const actOnAssistRequest =
  (deps: Deps) =>
  async ({
    params,
    body,
    caller,
    idempotencyKey,
  }: ApiRequest<typeof assistRoutes.actOnAssistRequest>): Promise<Reply> => {
    const { table, assist, registry, now } = deps;
    const request = await ownRequest(assist, params.requestId, caller);
    const keyed = { caller: [caller.subject, request.requestId], idempotencyKey: idempotencyKey ?? randomUUID(), body };
    const { at } = await reserved(table, 'actOnAssistRequest', keyed, (): { at: Instant } => ({
      at: toInstant(now()),
    }));
    const answering = { actor: actorOf(caller.subject), at };
    const next =
      body.action === 'extend'
        ? await extend(request, body, answering, deps)
        : await decline(request, body, answering, deps);
    return ok(requestView(next, now(), registry));
  };

/** One conditional write; the same request again finds its own extension. */
const extend = async (
  request: AssistRequest,
  { workingDays, reason }: Extract<Body, { action: 'extend' }>,
  { actor, at }: Answering,
  { assist, inbox, tell }: Deps,
): Promise<AssistRequest> => {
  let current = request;
  while (!isOwn(current, { actor, at })) {
    const next = extended(current, { workingDays, reason, at, actor });
    if (await inbox.save(current, next)) current = next;
    // Answers may be counted at the same time: whether it may still be extended is asked of the request as it is now.
    else current = (await assist.find(request.requestId)) ?? next;
  }
  await tell(extendedMessages(current));
  return current;
};

const isOwn = ({ extension }: AssistRequest, { actor, at }: Answering): boolean =>
  extension?.actor === actor && extension.at === at;

/** Not ours to say: 不适用 for everybody who has no answer yet. */
const decline = async (
  request: AssistRequest,
  { reason }: Extract<Body, { action: 'decline' }>,
  answering: Answering,
  deps: Deps,
): Promise<AssistRequest> => {
  const answered = new Map((await deps.assist.answersOf(request.requestId)).map((one) => [one.no, one]));
  const left = (await deps.assist.subjectsOf(request)).filter(({ no }) => {
    const before = answered.get(no);
    return before === undefined || before.firstAt === answering.at;
  });
  if (left.length === 0) throw new Problem('not-now', '全部主体均已反馈；如需更正，请逐个主体反馈');
  const said = { result: 'not-applicable' as const, documents: [], reason };
  const given = left.map((subject) => ({ subject, said }));
  return (await giveAnswers(deps, request, given, answering)).request;
};
