import type { AccessLedger } from '../../../shared/accesses/access-ledger.ts';
import type { Registry } from '../../../shared/domains/registry.ts';
import type { ApiRequest } from '../../../shared/http/api-handler.ts';
import { ok, type Reply, seeOther } from '../../../shared/http/reply.ts';
import { Problem } from '../../../shared/problem.ts';
import { jwsReply } from '../credential/jws-reply.ts';
import type { HeldReport } from '../issued-report.ts';
import { isReportNo } from '../numbers.ts';
import { shownReport } from '../own-reports.ts';
import type { ReportFiles } from '../report-files.ts';
import type { routes } from '../routes.ts';
import type { ReportStore } from '../store.ts';
import { lookOf } from './look.ts';

interface Deps {
  store: ReportStore;
  files: ReportFiles;
  registry: Registry;
  accesses: AccessLedger;
  now: () => Date;
}

type Asked = Pick<ApiRequest<typeof routes.getFetchedReport>, 'params' | 'caller'>;

/** A report for the unit that fetched it, opened again; the enterprise sees that too. For anybody else it is not there. */
const opened = async ({ store, accesses, now }: Deps, { params, caller }: Asked): Promise<HeldReport> => {
  const issued = isReportNo(params.reportNo) ? await store.find(params.reportNo) : undefined;
  if (issued?.fetchedBy === undefined || issued.uscc !== params.uscc || issued.fetchedBy.unit !== caller.unit)
    throw new Problem('not-found', '贵单位没有调取过这份报告');
  await accesses.record(lookOf('report-opened', issued, caller, now()));
  return issued;
};

export const getFetchedReport =
  (deps: Deps) =>
  async (asked: ApiRequest<typeof routes.getFetchedReport>): Promise<Reply> =>
    ok(await shownReport(deps, await opened(deps, asked), asked.query));

export const getFetchedReportPdf =
  (deps: Deps) =>
  async (asked: ApiRequest<typeof routes.getFetchedReportPdf>): Promise<Reply> =>
    seeOther((await deps.files.link(await opened(deps, asked))).url);

export const getFetchedReportJws =
  (deps: Deps) =>
  async (asked: ApiRequest<typeof routes.getFetchedReportJws>): Promise<Reply> =>
    jwsReply(deps.files, await opened(deps, asked));
