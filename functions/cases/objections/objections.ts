import type { ApiRequest } from '../../../shared/http/api-handler.ts';
import { ok, type Reply } from '../../../shared/http/reply.ts';
import { type ActingDeps, actOn } from '../act.ts';
import type { ReplyDeps } from '../case-reply.ts';
import { foundCase } from '../found-case.ts';
import { listCases } from '../list-cases.ts';
import { objectionFlow } from './flow.ts';
import type { Objection } from './objection.ts';
import { objectionReply } from './objection-reply.ts';
import { type PrepareDeps, prepareObjectionAction } from './prepare-action.ts';
import type { objectionRoutes } from './routes.ts';

interface ReadDeps extends ReplyDeps, Pick<ActingDeps, 'cases' | 'mandates'> {}

export const listObjections =
  (deps: ReadDeps) =>
  async ({ query, caller }: ApiRequest<typeof objectionRoutes.listObjections>): Promise<Reply> => {
    const { cases, cursor, seat } = await listCases<Objection>(deps, 'objection', { query, caller });
    return ok({ objections: cases.map((current) => objectionReply(deps, current, seat)), cursor: cursor ?? null });
  };

export const getObjection =
  (deps: ReadDeps) =>
  async ({ params, query, caller }: ApiRequest<typeof objectionRoutes.getObjection>): Promise<Reply> => {
    const { current, seat } = await foundCase(deps, params.caseId, caller, query.mandateId, objectionFlow);
    return ok(objectionReply(deps, current, seat));
  };

export const actOnObjection = (deps: ActingDeps & ReplyDeps & PrepareDeps) => {
  const prepare = prepareObjectionAction(deps);
  return async ({
    params,
    body,
    caller,
    idempotencyKey,
  }: ApiRequest<typeof objectionRoutes.actOnObjection>): Promise<Reply> => {
    const request = { caseId: params.caseId, body, caller, idempotencyKey };
    const { current, seat } = await actOn(deps, objectionFlow, request, prepare);
    return ok(objectionReply(deps, current, seat));
  };
};
