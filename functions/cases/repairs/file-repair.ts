import { dayOf } from '../../../shared/calendar/dates.ts';
import { knownDomain } from '../../../shared/domains/source-unit.ts';
import type { ApiRequest } from '../../../shared/http/api-handler.ts';
import { created, type Reply } from '../../../shared/http/reply.ts';
import { type PolicySchedule, policyOn } from '../../../shared/policy/schedule.ts';
import { Problem } from '../../../shared/problem.ts';
import type { ReplyDeps } from '../case-reply.ts';
import { type Checked, type FilingDeps, fileCase, type Head } from '../file-case.ts';
import type { HeldRecords } from '../new-version/held-record.ts';
import { unitOfRecord } from '../new-version/unit-of-record.ts';
import { REPAIR_COMMITMENT } from './commitment.ts';
import { repairConditions } from './conditions.ts';
import { repairFlow } from './flow.ts';
import type { Repair } from './repair.ts';
import { repairReply } from './repair-reply.ts';
import type { repairRoutes } from './routes.ts';
import type { RepairRequest } from './schema.ts';

export interface FileRepairDeps extends FilingDeps, ReplyDeps {
  records: HeldRecords;
  policies: PolicySchedule;
}

/** An enterprise, or its agent, asks that a record be repaired. The record is marked from this instant. */
export const fileRepair =
  (deps: FileRepairDeps) =>
  async ({ body, caller, idempotencyKey }: ApiRequest<typeof repairRoutes.fileRepair>): Promise<Reply> => {
    const request = { body, caller, idempotencyKey };
    const { current, seat } = await fileCase(deps, repairFlow, request, (head) => checkRepair(deps, head, body));
    return created(`/v1/repairs/${current.caseId}`, repairReply(deps, current, seat));
  };

/** Judged as of the filing: one that was in time stays so. */
const checkRepair = async (
  { registry, records, policies }: Pick<FileRepairDeps, 'registry' | 'records' | 'policies'>,
  { enterprise, filedAt }: Head,
  { domain: code, recordId, statement, evidence, ...body }: RepairRequest,
): Promise<Checked<Repair>> => {
  const domain = knownDomain(registry, code);
  const fulfilledOn = body.fulfilledOn ?? null;
  const held = await records.current(enterprise.uscc, code, recordId);
  const sourceUnit = held && unitOfRecord(domain, held);
  if (held === undefined || sourceUnit === undefined) throw new Problem('not-found', '本企业在该领域没有这条记录');
  const conditions = repairConditions({
    held,
    application: { fulfilledOn, evidence: evidence.length },
    policy: policyOn(policies, dayOf(filedAt)),
    registry,
    asOf: filedAt,
  });
  return {
    about: `repair#${recordId}`,
    own: {
      ...{ recordId, domain: code, documentNo: held.record.documentNo, sourceUnit, statement, fulfilledOn, conditions },
      commitment: { version: REPAIR_COMMITMENT.version, acceptedAt: filedAt },
      ...{ changes: null, correction: null },
    },
  };
};
