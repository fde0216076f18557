import { randomUUID } from 'node:crypto';
import { performance } from 'node:perf_hooks';
import type { AccessLedger } from '../../../shared/accesses/access-ledger.ts';
import type { ApiRequest } from '../../../shared/http/api-handler.ts';
import { created, ok, type Reply } from '../../../shared/http/reply.ts';
import { reserved } from '../../../shared/idempotency/reserved.ts';
import { Problem } from '../../../shared/problem.ts';
import type { Table } from '../../../shared/table/table.ts';
import type { routes } from '../routes.ts';
import { groupFrom } from './group.ts';
import { groupReply } from './group-reply.ts';
import { issueMembers, type MemberDeps } from './issue-members.ts';

interface Deps extends MemberDeps {
  table: Table;
  accesses: AccessLedger;
}

/** Of the 29 seconds API Gateway waits; the rest is for those under way and for the answer. */
const ISSUING_MS = 20_000;

/** Reports for a parent, its branches and subsidiaries in one request. Sent again under its key, it goes on where it stopped. */
export const createReportGroup =
  (deps: Deps) =>
  async ({ body, caller, idempotencyKey }: ApiRequest<typeof routes.createReportGroup>): Promise<Reply> => {
    const until = performance.now() + ISSUING_MS;
    const owner = { uscc: caller.uscc as string, name: caller.name ?? null };
    const keyed = { caller: [caller.subject, owner.uscc], idempotencyKey: idempotencyKey ?? randomUUID(), body };
    const group = await reserved(deps.table, 'createReportGroup', keyed, () => groupFrom(body, owner, deps));
    await deps.groups.create(group);
    await issueMembers(deps, group, () => performance.now() > until);
    const reply = await groupReply(deps, group, caller, 'report-issued');
    return { ...created(`/v1/report-groups/${group.groupNo}`, reply), status: reply.complete ? 201 : 202 };
  };

export const getReportGroup =
  (deps: Deps) =>
  async ({ params, caller }: ApiRequest<typeof routes.getReportGroup>): Promise<Reply> => {
    const group = await deps.groups.find(params.groupNo);
    if (group === undefined || group.owner.uscc !== caller.uscc) throw new Problem('not-found', '没有这组报告');
    return ok(await groupReply(deps, group, caller, 'report-read'));
  };
