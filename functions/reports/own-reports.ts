import { inShanghai } from '../../shared/calendar/dates.ts';
import type { Registry } from '../../shared/domains/registry.ts';
import type { ApiRequest } from '../../shared/http/api-handler.ts';
import { ok, type Reply, seeOther } from '../../shared/http/reply.ts';
import type { Facts } from './compose.ts';
import type { HeldReport } from './issued-report.ts';
import { ownReport } from './own-report.ts';
import { printedReport } from './printed/printed-report.ts';
import type { PrintedQuery } from './printed/schema.ts';
import type { ReportFiles } from './report-files.ts';
import { reportOf } from './report-json.ts';
import { statusOf } from './report-status.ts';
import type { routes } from './routes.ts';
import type { ReportStatus } from './schema.ts';
import type { ReportStore } from './store.ts';
import { refreshPath } from './succession/refresh-path.ts';

interface Deps {
  store: ReportStore;
  files: ReportFiles;
  registry: Registry;
}

export const getReport =
  (deps: Deps) =>
  async ({ params, query, caller }: ApiRequest<typeof routes.getReport>): Promise<Reply> =>
    ok(await shownReport(deps, await ownReport(deps.store, params.reportNo, caller.uscc), query));

export const getReportPdf =
  ({ store, files }: Deps) =>
  async ({ params, caller }: ApiRequest<typeof routes.getReportPdf>): Promise<Reply> =>
    seeOther((await files.link(await ownReport(store, params.reportNo, caller.uscc))).url);

export const listReports =
  ({ store, registry }: Deps) =>
  async ({ query, caller }: ApiRequest<typeof routes.listReports>): Promise<Reply> => {
    const uscc = caller.uscc as string;
    const { reports, cursor } = await store.list(uscc, query.limit, query.cursor);
    const facts = await store.facts(uscc);
    return ok({
      reports: reports.map((issued) => listedReport(issued, facts, registry)),
      cursor: cursor ?? null,
    });
  };

/** A whole report as its enterprise, an agent of it, or the unit that fetched it reads it. */
export const shownReport = async ({ store, files, registry }: Deps, issued: HeldReport, { printed }: PrintedQuery) => {
  const [report, facts] = await Promise.all([files.read(issued), store.facts(issued.uscc)]);
  const { sha256, bytes } = issued.pdf;
  return {
    ...report,
    ...currency(issued, statusOf(issued, facts, registry)),
    revocation: revocationReply(issued),
    issuedBy: agentReply(issued),
    pdf: { sha256, bytes },
    ...(printed === '1' ? { printed: printedReport(reportOf(report)) } : {}),
  };
};

/** A report in a list. */
export const listedReport = (issued: HeldReport, facts: Facts, registry: Registry) => ({
  reportNo: issued.reportNo,
  purpose: issued.query.purpose,
  language: issued.query.language ?? 'zh-CN',
  issuedAt: inShanghai(issued.asOf),
  period: issued.query.period,
  ...currency(issued, statusOf(issued, facts, registry)),
  issuedBy: agentReply(issued),
  summary: issued.summary,
  pdf: { sha256: issued.pdf.sha256, bytes: issued.pdf.bytes },
});

/** The agent that had it issued by a mandate; null where the enterprise did itself. */
const agentReply = ({ issuedBy }: HeldReport) =>
  issuedBy === undefined ? null : { uscc: issuedBy.uscc, name: issuedBy.name };

/** Whether a report still holds, by what it was replaced, and where a corrected one is to be had. One that a unit fetched is fetched anew. */
const currency = ({ reportNo, standing, replaces, fetchedBy }: HeldReport, status: ReportStatus) => ({
  status,
  refresh: status === 'data-changed' && fetchedBy === undefined ? refreshPath(reportNo) : null,
  supersededBy: standing.supersededBy,
  replaces: replaces ?? null,
});

/** The enterprise is told why; whoever verifies the report is not. */
const revocationReply = ({ standing: { revocation } }: HeldReport) =>
  revocation && { revokedAt: inShanghai(revocation.revokedAt), reason: revocation.reason };
