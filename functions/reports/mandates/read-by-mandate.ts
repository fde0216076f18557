import type { AccessLedger } from '../../../shared/accesses/access-ledger.ts';
import type { Registry } from '../../../shared/domains/registry.ts';
import type { ApiRequest } from '../../../shared/http/api-handler.ts';
import type { Caller } from '../../../shared/http/caller.ts';
import { ok, type Reply, seeOther } from '../../../shared/http/reply.ts';
import { type Mandate, refusalOf, requireUse } from '../../../shared/mandates/mandate.ts';
import type { MandateStore } from '../../../shared/mandates/mandate-store.ts';
import { jwsReply } from '../credential/jws-reply.ts';
import type { HeldReport } from '../issued-report.ts';
import { isReportNo } from '../numbers.ts';
import { noSuchReport } from '../own-report.ts';
import { listedReport, shownReport } from '../own-reports.ts';
import type { ReportFiles } from '../report-files.ts';
import type { routes } from '../routes.ts';
import type { ReportStore } from '../store.ts';
import { refreshPath } from '../succession/refresh-path.ts';
import { agentsMandate, mayRead, mayRefresh, reportsBy } from './agents-mandate.ts';
import { lookByMandate } from './look.ts';

interface Deps {
  store: ReportStore;
  files: ReportFiles;
  registry: Registry;
  mandates: MandateStore;
  accesses: AccessLedger;
  now: () => Date;
}

export const getReportByMandate =
  (deps: Deps) =>
  async ({ params, query, caller }: ApiRequest<typeof routes.getReportByMandate>): Promise<Reply> => {
    const { mandate, issued } = await readableReport(deps, params, caller);
    const shown = await shownReport(deps, issued, query);
    return ok({ ...shown, refresh: refreshBy(mandate, issued, shown, deps.now()) });
  };

export const getReportPdfByMandate =
  (deps: Deps) =>
  async ({ params, caller }: ApiRequest<typeof routes.getReportPdfByMandate>): Promise<Reply> =>
    seeOther((await deps.files.link((await readableReport(deps, params, caller)).issued)).url);

export const getReportJwsByMandate =
  (deps: Deps) =>
  async ({ params, caller }: ApiRequest<typeof routes.getReportJwsByMandate>): Promise<Reply> =>
    jwsReply(deps.files, (await readableReport(deps, params, caller)).issued);

export const listReportsByMandate =
  (deps: Deps) =>
  async ({ params, query, caller }: ApiRequest<typeof routes.listReportsByMandate>): Promise<Reply> => {
    const { store, registry, accesses, now } = deps;
    const mandate = await readingMandate(deps, params.mandateId, caller);
    const { uscc } = mandate.granter;
    const { reports, cursor } = await store.list(uscc, query.limit, query.cursor);
    const readable = reports.filter((issued) => mayRead(mandate, issued));
    await accesses.record(lookByMandate('report-read', mandate, undefined, caller, now()));
    const facts = await store.facts(uscc);
    return ok({
      reports: readable.map((issued) => {
        const listed = listedReport(issued, facts, registry);
        return { ...listed, refresh: refreshBy(mandate, issued, listed, now()) };
      }),
      cursor: cursor ?? null,
    });
  };

/** Where the agent has a corrected report: by its mandate, as far as that allows one for the same purpose. */
const refreshBy = (
  mandate: Mandate,
  issued: HeldReport,
  { refresh }: { refresh: string | null },
  now: Date,
): string | null => {
  const use = { scope: 'issue', purpose: issued.query.purpose } as const;
  if (refresh === null || !mayRefresh(mandate, issued) || refusalOf(mandate, use, now) !== undefined) return null;
  return refreshPath(issued.reportNo, reportsBy(mandate));
};

/** The enterprise sees the look before its agent sees the report. */
const readableReport = async (
  deps: Deps,
  { mandateId, reportNo }: { mandateId: string; reportNo: string },
  caller: Caller,
): Promise<{ mandate: Mandate; issued: HeldReport }> => {
  const mandate = await readingMandate(deps, mandateId, caller);
  const issued = isReportNo(reportNo) ? await deps.store.find(reportNo) : undefined;
  if (issued === undefined || !mayRead(mandate, issued)) throw noSuchReport();
  await deps.accesses.record(lookByMandate('report-read', mandate, issued, caller, deps.now()));
  return { mandate, issued };
};

/** A mandate in force by which its agent may read some reports at least. */
const readingMandate = async (deps: Deps, mandateId: string, caller: Caller): Promise<Mandate> => {
  const mandate = await agentsMandate(deps, mandateId, caller);
  requireUse(mandate, { scope: mandate.scopes.includes('issue') ? 'issue' : 'read' }, deps.now());
  return mandate;
};
