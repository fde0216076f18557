import type { Registry } from '../../shared/domains/registry.ts';
import type { Files } from '../../shared/files/files.ts';
import { type ApiHandler, apiHandler } from '../../shared/http/api-handler.ts';
import type { VerifyToken } from '../../shared/http/caller.ts';
import { WEIFANG_2023 } from '../../shared/policy/policy.ts';
import type { Table } from '../../shared/table/table.ts';
import { issueReport } from './issue-report.ts';
import { getReport, getReportPdf, listReports } from './own-reports.ts';
import type { Printer } from './pdf/printer.ts';
import { reportFiles } from './report-files.ts';
import { routes } from './routes.ts';
import { reportStore } from './store.ts';
import { verifyFile, verifyForm, verifyPage, verifyReport } from './verify.ts';

export interface ReportsDeps {
  table: Table;
  files: Files;
  printer: Printer;
  registry: Registry;
  verifyToken: VerifyToken;
  publicUrl: string;
  now: () => Date;
}

export const wireReports = ({ table, files, printer, registry, verifyToken, publicUrl, now }: ReportsDeps) => {
  const store = reportStore(table);
  const own = { store, files: reportFiles(files), registry };
  const issue = { ...own, printer, policy: WEIFANG_2023, publicUrl, now };
  return {
    issueReport: apiHandler(routes.issueReport, verifyToken, issueReport(issue)),
    listReports: apiHandler(routes.listReports, verifyToken, listReports(own)),
    getReport: apiHandler(routes.getReport, verifyToken, getReport(own)),
    getReportPdf: apiHandler(routes.getReportPdf, verifyToken, getReportPdf(own)),
    verifyReport: apiHandler(routes.verifyReport, verifyToken, verifyReport(own)),
    verifyFile: apiHandler(routes.verifyFile, verifyToken, verifyFile(own)),
    verifyForm: apiHandler(routes.verifyForm, verifyToken, verifyForm(own)),
    verifyPage: apiHandler(routes.verifyPage, verifyToken, verifyPage(own)),
  } satisfies Record<keyof typeof routes, ApiHandler>;
};
