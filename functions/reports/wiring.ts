import { accessLedger } from '../../shared/accesses/access-ledger.ts';
import type { Registry } from '../../shared/domains/registry.ts';
import { readFeeds } from '../../shared/feeds/feed-store.ts';
import type { Files } from '../../shared/files/files.ts';
import { type ApiHandler, apiHandler } from '../../shared/http/api-handler.ts';
import type { VerifyToken } from '../../shared/http/caller.ts';
import { answeredKeys } from '../../shared/idempotency/answered-keys.ts';
import { mandateStore } from '../../shared/mandates/mandate-store.ts';
import type { PolicySchedule } from '../../shared/policy/schedule.ts';
import type { Signer } from '../../shared/signing/signer.ts';
import type { Table } from '../../shared/table/table.ts';
import { wrongCodes } from '../../shared/verification/wrong-code-store.ts';
import { holderCredentials } from './credential/holder-store.ts';
import { credentialIssuer, credentialType } from './credential/issuer-metadata.ts';
import { bindCredential, getCredential, getReportJws } from './credential/own-credentials.ts';
import { reportCredentials } from './credential/report-credentials.ts';
import { getStatusList } from './credential/status/get-status-list.ts';
import { statusMarks } from './credential/status/status-marks.ts';
import { statusPlaces } from './credential/status/status-places.ts';
import { fetchReport } from './direct-fetch/fetch-report.ts';
import { getFetchedReport, getFetchedReportJws, getFetchedReportPdf } from './direct-fetch/fetched-reports.ts';
import { listFetchedReports } from './direct-fetch/list-fetched.ts';
import { figureStore } from './figures/figure-store.ts';
import { getReportFigures } from './figures/get-figures.ts';
import { groupStore } from './groups/group-store.ts';
import { createReportGroup, getReportGroup } from './groups/report-groups.ts';
import { issueReport } from './issue-report.ts';
import { issueReportByMandate } from './mandates/issue-by-mandate.ts';
import {
  getReportByMandate,
  getReportJwsByMandate,
  getReportPdfByMandate,
  listReportsByMandate,
} from './mandates/read-by-mandate.ts';
import { refreshReportByMandate } from './mandates/refresh-by-mandate.ts';
import { createSubscription } from './monitoring/create-subscription.ts';
import { deleteSubscription, listNotices, listSubscriptions } from './monitoring/own-subscriptions.ts';
import { subscriptionStore } from './monitoring/subscription-store.ts';
import { sweepStore } from './monitoring/sweep-store.ts';
import { getReport, getReportPdf, listReports } from './own-reports.ts';
import type { Printer } from './pdf/printer.ts';
import { listPolicies } from './policies/list-policies.ts';
import { previewPolicy, reportUnderPolicy } from './policies/preview-policy.ts';
import { reportQuota } from './quota-store.ts';
import { reportFiles } from './report-files.ts';
import { routes } from './routes.ts';
import type { ReportSigner } from './sign/report-signer.ts';
import { reportStore } from './store.ts';
import { refreshReport } from './succession/refresh-report.ts';
import { revokeReport } from './succession/revoke-report.ts';
import { verifyFile, verifyReport } from './verify/by-api.ts';
import { verifyForm, verifyPage } from './verify/by-page.ts';
import { verifyScript } from './verify/script.ts';

export interface ReportsDeps {
  table: Table;
  files: Files;
  printer: Printer;
  reportSigner: ReportSigner;
  /** Signs what programs and wallets get, in the platform's name. */
  signer: Signer;
  registry: Registry;
  verifyToken: VerifyToken;
  publicUrl: string;
  /** Where the script of the page of verification lies. */
  scriptsFolder: string;
  policies: PolicySchedule;
  /** Reports one officer may fetch directly on a day. */
  fetchesPerDay: number;
  /** Reports one enterprise may have issued on a day. */
  reportsPerDay: number;
  /** Whether webhooks may lead to http://127.0.0.1: on a developer's machine alone. */
  allowsLoopback?: boolean;
  now: () => Date;
}

export const wireReports = ({
  table,
  files,
  printer,
  reportSigner,
  signer,
  registry,
  verifyToken,
  publicUrl,
  scriptsFolder,
  policies,
  fetchesPerDay,
  reportsPerDay,
  allowsLoopback = false,
  now,
}: ReportsDeps) => {
  const store = reportStore(table);
  const own = { store, files: reportFiles(files), registry };
  const credentials = reportCredentials({
    signer,
    statusPlaces: statusPlaces(table),
    publicUrl,
    domains: registry.domains.length,
  });
  const issue = {
    ...{ ...own, printer, reportSigner, credentials, policies, publicUrl, now },
    quota: reportQuota(table, 'issue', reportsPerDay),
  };
  const accesses = accessLedger(table);
  const whatIf = { store, registry, now, accesses };
  const mandated = { ...issue, accesses, mandates: mandateStore(table) };
  const grouped = { ...mandated, table, groups: groupStore(table) };
  const watching = {
    ...{ table, registry, now, reports: store, mandates: mandated.mandates, targets: { allowsLoopback } },
    subscriptions: subscriptionStore(table),
    sweeps: sweepStore(table),
    feeds: () => readFeeds(table),
  };
  const fetched = { ...issue, accesses, quota: reportQuota(table, 'fetch', fetchesPerDay) };
  const looks = { store, registry, accesses, wrongCodes: wrongCodes(table), now };
  return {
    issueReport: apiHandler(routes.issueReport, verifyToken, issueReport(issue)),
    listReports: apiHandler(routes.listReports, verifyToken, listReports(own)),
    getReport: apiHandler(routes.getReport, verifyToken, getReport(own)),
    getReportPdf: apiHandler(routes.getReportPdf, verifyToken, getReportPdf(own)),
    getReportJws: apiHandler(routes.getReportJws, verifyToken, getReportJws(own)),
    getCredential: apiHandler(routes.getCredential, verifyToken, getCredential(own)),
    bindCredential: apiHandler(
      routes.bindCredential,
      verifyToken,
      bindCredential({ ...own, signer, held: holderCredentials(table), now }),
    ),
    getStatusList: apiHandler(
      routes.getStatusList,
      verifyToken,
      getStatusList({ marks: statusMarks(table), signer, publicUrl, now }),
    ),
    credentialType: apiHandler(routes.credentialType, verifyToken, credentialType({ publicUrl, registry })),
    credentialIssuer: apiHandler(routes.credentialIssuer, verifyToken, credentialIssuer(publicUrl)),
    fetchReport: apiHandler(routes.fetchReport, verifyToken, fetchReport(fetched)),
    listFetchedReports: apiHandler(routes.listFetchedReports, verifyToken, listFetchedReports({ store })),
    getFetchedReport: apiHandler(routes.getFetchedReport, verifyToken, getFetchedReport(fetched)),
    getFetchedReportPdf: apiHandler(routes.getFetchedReportPdf, verifyToken, getFetchedReportPdf(fetched)),
    getFetchedReportJws: apiHandler(routes.getFetchedReportJws, verifyToken, getFetchedReportJws(fetched)),
    getReportFigures: apiHandler(
      routes.getReportFigures,
      verifyToken,
      getReportFigures({ figures: figureStore(table), now }),
    ),
    refreshReport: apiHandler(routes.refreshReport, verifyToken, refreshReport(issue)),
    revokeReport: apiHandler(
      routes.revokeReport,
      verifyToken,
      revokeReport({ store, answered: answeredKeys(table, 'revokeReport'), now }),
    ),
    createSubscription: apiHandler(routes.createSubscription, verifyToken, createSubscription(watching)),
    listSubscriptions: apiHandler(routes.listSubscriptions, verifyToken, listSubscriptions(watching)),
    deleteSubscription: apiHandler(routes.deleteSubscription, verifyToken, deleteSubscription(watching)),
    listNotices: apiHandler(routes.listNotices, verifyToken, listNotices(watching)),
    listPolicies: apiHandler(routes.listPolicies, verifyToken, listPolicies({ policies, now })),
    previewPolicy: apiHandler(routes.previewPolicy, verifyToken, previewPolicy(whatIf)),
    reportUnderPolicy: apiHandler(routes.reportUnderPolicy, verifyToken, reportUnderPolicy({ ...own, accesses, now })),
    issueReportByMandate: apiHandler(routes.issueReportByMandate, verifyToken, issueReportByMandate(mandated)),
    listReportsByMandate: apiHandler(routes.listReportsByMandate, verifyToken, listReportsByMandate(mandated)),
    getReportByMandate: apiHandler(routes.getReportByMandate, verifyToken, getReportByMandate(mandated)),
    getReportPdfByMandate: apiHandler(routes.getReportPdfByMandate, verifyToken, getReportPdfByMandate(mandated)),
    getReportJwsByMandate: apiHandler(routes.getReportJwsByMandate, verifyToken, getReportJwsByMandate(mandated)),
    refreshReportByMandate: apiHandler(routes.refreshReportByMandate, verifyToken, refreshReportByMandate(mandated)),
    createReportGroup: apiHandler(routes.createReportGroup, verifyToken, createReportGroup(grouped)),
    getReportGroup: apiHandler(routes.getReportGroup, verifyToken, getReportGroup(grouped)),
    verifyReport: apiHandler(routes.verifyReport, verifyToken, verifyReport(looks)),
    verifyFile: apiHandler(routes.verifyFile, verifyToken, verifyFile(looks)),
    verifyForm: apiHandler(routes.verifyForm, verifyToken, verifyForm(looks)),
    verifyScript: apiHandler(routes.verifyScript, verifyToken, verifyScript(scriptsFolder)),
    verifyPage: apiHandler(routes.verifyPage, verifyToken, verifyPage(looks)),
  } satisfies Record<keyof typeof routes, ApiHandler>;
};
