import type { ApiRequest } from '../../../shared/http/api-handler.ts';
import { ok, type Reply } from '../../../shared/http/reply.ts';
import { type ActingDeps, actOn } from '../act.ts';
import type { ReplyDeps } from '../case-reply.ts';
import { foundCase } from '../found-case.ts';
import { listCases } from '../list-cases.ts';
import type { HeldRecords } from '../new-version/held-record.ts';
import { repairFlow } from './flow.ts';
import { prepareRepairAction } from './prepare-action.ts';
import type { Repair, RepairState } from './repair.ts';
import { repairReply } from './repair-reply.ts';
import type { repairRoutes } from './routes.ts';

interface ReadDeps extends ReplyDeps, Pick<ActingDeps, 'cases' | 'mandates'> {}

export const listRepairs =
  (deps: ReadDeps) =>
  async ({ query, caller }: ApiRequest<typeof repairRoutes.listRepairs>): Promise<Reply> => {
    const { cases, cursor, seat } = await listCases<Repair>(deps, 'repair', { query, caller });
    return ok({ repairs: cases.map((current) => repairReply(deps, current, seat)), cursor: cursor ?? null });
  };

export const getRepair =
  (deps: ReadDeps) =>
  async ({ params, query, caller }: ApiRequest<typeof repairRoutes.getRepair>): Promise<Reply> => {
    const { current, seat } = await foundCase<RepairState, Repair>(
      deps,
      params.caseId,
      caller,
      query.mandateId,
      repairFlow,
    );
    return ok(repairReply(deps, current, seat));
  };

export const actOnRepair =
  (deps: ActingDeps & ReplyDeps & { records: HeldRecords }) =>
  async ({ params, body, caller, idempotencyKey }: ApiRequest<typeof repairRoutes.actOnRepair>): Promise<Reply> => {
    const request = { caseId: params.caseId, body, caller, idempotencyKey };
    const { current, seat } = await actOn(deps, repairFlow, request, prepareRepairAction(deps));
    return ok(repairReply(deps, current, seat));
  };
