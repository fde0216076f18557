import { readEnv, tokenSettings } from '../../shared/config.ts';
import { deployedSigning } from '../../shared/document-signing/deployed-signing.ts';
import { weifang } from '../../shared/domains/weifang.ts';
import { openFiles } from '../../shared/files/files.ts';
import { tokenVerifier } from '../../shared/http/caller.ts';
import { openQueue } from '../../shared/queue/queue.ts';
import { kmsSigner } from '../../shared/signing/kms-signer.ts';
import { openTable } from '../../shared/table/table.ts';
import { ReportsEnv } from './config.ts';
import { wireMonitoring } from './monitoring/wiring.ts';
import { openPrinter } from './pdf/printer.ts';
import { reportSigner } from './sign/report-signer.ts';
import { wireReports } from './wiring.ts';

const env = readEnv(ReportsEnv);
const table = openTable(env.TABLE_NAME);
const files = openFiles(env.BUCKET_NAME);
const signer = kmsSigner(env.SIGNING_KEY_ID);

export const {
  issueReport,
  listReports,
  getReport,
  getReportPdf,
  refreshReport,
  revokeReport,
  getReportJws,
  getCredential,
  bindCredential,
  getStatusList,
  credentialType,
  credentialIssuer,
  fetchReport,
  listFetchedReports,
  getFetchedReport,
  getFetchedReportPdf,
  getFetchedReportJws,
  createSubscription,
  listSubscriptions,
  deleteSubscription,
  listNotices,
  issueReportByMandate,
  listReportsByMandate,
  getReportByMandate,
  getReportPdfByMandate,
  getReportJwsByMandate,
  refreshReportByMandate,
  createReportGroup,
  getReportGroup,
  listPolicies,
  getReportFigures,
  previewPolicy,
  reportUnderPolicy,
  verifyReport,
  verifyFile,
  verifyForm,
  verifyScript,
  verifyPage,
} = wireReports({
  table,
  files,
  printer: openPrinter(env.FONTS_FOLDER),
  reportSigner: reportSigner(deployedSigning(env.DOCUMENT_KEY_ID, env.TIME_STAMP_URL, files)),
  signer,
  registry: weifang,
  verifyToken: tokenVerifier(tokenSettings(env)),
  publicUrl: env.PUBLIC_URL,
  scriptsFolder: env.SCRIPTS_FOLDER,
  policies: env.POLICY,
  fetchesPerDay: env.FETCHES_PER_DAY,
  reportsPerDay: env.REPORTS_PER_DAY,
  now: () => new Date(),
});

export const { sweepReports, deliverWebhook } = wireMonitoring({
  table,
  registry: weifang,
  signer,
  queue: openQueue(env.DELIVERIES_QUEUE_URL),
  allowsLoopback: false,
  now: () => new Date(),
});
