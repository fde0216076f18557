import { inShanghai } from '../../shared/calendar/dates.ts';
import type { Registry } from '../../shared/domains/registry.ts';
import type { ApiRequest } from '../../shared/http/api-handler.ts';
import type { Caller } from '../../shared/http/caller.ts';
import { ok, type Reply, seeOther } from '../../shared/http/reply.ts';
import { Problem } from '../../shared/problem.ts';
import { isReportNo } from './numbers.ts';
import type { ReportFiles } from './report-files.ts';
import { statusOf } from './report-status.ts';
import type { routes } from './routes.ts';
import type { IssuedReport, ReportStore } from './store.ts';

interface Deps {
  store: ReportStore;
  files: ReportFiles;
  registry: Registry;
}

/** A report of somebody else is not found: the caller may not know that it exists. */
const ownReport = async (store: ReportStore, reportNo: string, caller: Caller): Promise<IssuedReport> => {
  const issued = isReportNo(reportNo) ? await store.find(reportNo) : undefined;
  if (issued === undefined || issued.uscc !== caller.uscc) throw new Problem('not-found', '没有这份报告');
  return issued;
};

export const getReport =
  ({ store, files, registry }: Deps) =>
  async ({ params, caller }: ApiRequest<typeof routes.getReport>): Promise<Reply> => {
    const issued = await ownReport(store, params.reportNo, caller);
    const [report, facts] = await Promise.all([files.read(issued), store.facts(issued.uscc)]);
    const { sha256, bytes } = issued.pdf;
    return ok({ ...report, status: statusOf(issued, facts, registry), pdf: { sha256, bytes } });
  };

export const getReportPdf =
  ({ store, files }: Deps) =>
  async ({ params, caller }: ApiRequest<typeof routes.getReportPdf>): Promise<Reply> =>
    seeOther((await files.link(await ownReport(store, params.reportNo, caller))).url);

export const listReports =
  ({ store, registry }: Deps) =>
  async ({ query, caller }: ApiRequest<typeof routes.listReports>): Promise<Reply> => {
    const uscc = caller.uscc as string;
    const { reports, cursor } = await store.list(uscc, query.limit, query.cursor);
    const facts = await store.facts(uscc);
    return ok({
      reports: reports.map((issued) => ({
        reportNo: issued.reportNo,
        purpose: issued.query.purpose,
        issuedAt: inShanghai(issued.asOf),
        period: issued.query.period,
        status: statusOf(issued, facts, registry),
        summary: issued.summary,
        pdf: { sha256: issued.pdf.sha256, bytes: issued.pdf.bytes },
      })),
      cursor: cursor ?? null,
    });
  };
