import { inShanghai } from '../../shared/calendar/dates.ts';
import type { Registry } from '../../shared/domains/registry.ts';
import type { ApiRequest } from '../../shared/http/api-handler.ts';
import { ok, type Reply } from '../../shared/http/reply.ts';
import { Problem } from '../../shared/problem.ts';
import type { ActingDeps } from './act.ts';
import type { caseRoutes } from './case-routes.ts';
import { foundCase } from './found-case.ts';
import type { HeldRecords } from './new-version/held-record.ts';

interface Deps extends Pick<ActingDeps, 'cases' | 'mandates' | 'now'> {
  records: Pick<HeldRecords, 'current'>;
  registry: Registry;
}

/** The record a case is about, as it stands: who decides about it has to read it. Complaints are about none. */
export const getCaseRecord =
  ({ records, registry, ...deps }: Deps) =>
  async ({ params, caller }: ApiRequest<typeof caseRoutes.getCaseRecord>): Promise<Reply> => {
    const { current } = await foundCase(deps, params.caseId, caller, undefined);
    const { recordId, domain, enterprise } = current;
    if (recordId === null || domain === null) throw noSuchRecord();
    const held = await records.current(enterprise.uscc, domain, recordId);
    if (held === undefined) throw noSuchRecord();
    const { unit, version, receivedAt, caseId = null, record } = held;
    return ok({
      ...{ recordId, domain, caseId, record },
      unit: { id: unit, name: registry.nameOf(unit) },
      version: inShanghai(version),
      receivedAt: inShanghai(receivedAt),
    });
  };

const noSuchRecord = (): Problem => new Problem('not-found', '该案件所指的记录不在平台上');
