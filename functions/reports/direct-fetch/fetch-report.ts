import { randomUUID } from 'node:crypto';
import type { AccessLedger } from '../../../shared/accesses/access-ledger.ts';
import { dayOf } from '../../../shared/calendar/dates.ts';
import type { ApiRequest } from '../../../shared/http/api-handler.ts';
import type { Reply } from '../../../shared/http/reply.ts';
import { phaseOn } from '../../../shared/policy/phases.ts';
import { Problem } from '../../../shared/problem.ts';
import { type IssueDeps, issueOnce } from '../issue.ts';
import { issuedReply } from '../issued-reply.ts';
import type { routes } from '../routes.ts';
import { fetchingUnit } from './fetching-unit.ts';
import { lookOf } from './look.ts';

interface Deps extends IssueDeps {
  accesses: AccessLedger;
}

/** 潍信用办〔2023〕4号 五: departments may fetch directly from full implementation on. */
const phaseAllows = (now: Date): boolean => phaseOn(dayOf(now))?.directFetch === true;

/** 无感智办: a department gets the report for a matter, and the enterprise hands in nothing. Its seeing the access comes before the answer. */
export const fetchReport =
  (deps: Deps) =>
  async ({ params, body, caller, idempotencyKey }: ApiRequest<typeof routes.fetchReport>): Promise<Reply> => {
    const { store, files, registry, accesses, now } = deps;
    const { uscc } = params;
    const unit = fetchingUnit(registry, caller);
    if (!phaseAllows(now())) throw new Problem('forbidden', '本市尚未进入部门直接获取信用报告的实施阶段');
    if (!(await store.knowsEnterprise(uscc)))
      throw new Problem('unknown-enterprise', '平台没有该企业的登记信息和记录，请核对统一社会信用代码');
    const { issued, status } = await issueOnce(deps)({
      uscc,
      nameByLogin: null,
      request: body,
      caller: [caller.subject, unit.id, uscc],
      idempotencyKey: idempotencyKey ?? randomUUID(),
      fetchedBy: { unit: unit.id, name: unit.name, matterNo: body.matterNo },
      countsFor: caller.subject,
    });
    await accesses.record(lookOf('report-fetched', issued, caller, now()));
    return issuedReply({ issued, status }, files, `/v1/enterprises/${uscc}/reports`);
  };
