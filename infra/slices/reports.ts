import type { ReportsEnv } from '../../functions/reports/config.ts';
import { routes } from '../../functions/reports/routes.ts';
import { credentialPermissions, MARKS_STATUS, TAKES_PLACE } from './credentials.ts';
import { tokenEnvironment } from './environment.ts';
import { deliverers, monitoringPermissions, scheduled } from './monitoring.ts';
import { PARTITIONS } from './partitions.ts';
import { FACTS, MANDATES, ONE_REPORT, RECORDS_LOOKS, RECORDS_STAFF_LOOKS } from './report-grants.ts';
import type { Permissions, Slice, Surroundings, TableGrant } from './slice.ts';

type Operation = keyof typeof routes;

/** What anyone may do: ask, leave a look for the enterprise, and have wrong codes counted. */
const VERIFIES: Permissions = {
  table: [
    FACTS,
    ONE_REPORT,
    // Its code, before anything else of it is read.
    { actions: ['dynamodb:GetItem'], partitions: [PARTITIONS.report] },
    RECORDS_LOOKS,
    { actions: ['dynamodb:GetItem', 'dynamodb:UpdateItem'], partitions: [PARTITIONS.wrongCodes] },
  ],
};

const VERIFIES_FILES: Permissions = {
  table: [FACTS, ONE_REPORT, { actions: ['dynamodb:GetItem'], partitions: [PARTITIONS.reportFile] }, RECORDS_LOOKS],
};

/** What it takes to sign a report: the key and the certificates to go with it, and the platform's key for programs. */
const SIGNS: Pick<Permissions, 'documentSigning' | 'certificates' | 'signing'> = {
  signing: ['kms:Sign'],
  documentSigning: ['kms:Sign'],
  certificates: ['s3:GetObject'],
};

/** To keep its files, and apart from them what it leaves out. */
const KEEPS: Pick<Permissions, 'reports' | 'hiddenRecords'> = {
  // GetObject: a signed link can do what its signer may.
  reports: ['s3:PutObject', 's3:GetObject'],
  hiddenRecords: ['s3:PutObject'],
};

/** Against a quota of the day. */
const COUNTS: TableGrant = {
  actions: ['dynamodb:GetItem', 'dynamodb:UpdateItem'],
  partitions: [PARTITIONS.dailyQuota],
};

/** For the figures of the month: before the report, and once it is there. */
const IS_COUNTED: TableGrant = {
  actions: ['dynamodb:BatchWriteItem', 'dynamodb:PutItem'],
  partitions: [PARTITIONS.reportMonths],
};

/** To issue a report that belongs to an enterprise. */
const ISSUES_ONE: readonly TableGrant[] = [
  COUNTS,
  FACTS,
  ONE_REPORT,
  {
    actions: ['dynamodb:GetItem', 'dynamodb:PutItem', 'dynamodb:UpdateItem'],
    partitions: [PARTITIONS.reservation],
  },
  { actions: ['dynamodb:GetItem', 'dynamodb:PutItem'], partitions: [PARTITIONS.report] },
  {
    actions: ['dynamodb:BatchWriteItem'],
    partitions: [PARTITIONS.reportFile, PARTITIONS.reportsOf, PARTITIONS.incomplete],
  },
  IS_COUNTED,
  TAKES_PLACE,
];

/** The same for another enterprise, and to show it that somebody did. */
const ISSUES_FOR_OTHERS: readonly TableGrant[] = [...ISSUES_ONE, RECORDS_LOOKS];

/** The same in the place of an earlier one. */
const ISSUES_IN_PLACE: readonly TableGrant[] = [
  ...ISSUES_ONE,
  { actions: ['dynamodb:PutItem'], partitions: [PARTITIONS.changes] },
  MARKS_STATUS,
];

/** To issue a report for the enterprise that asks, also in the place of an earlier one. */
const ISSUES: Permissions = {
  table: ISSUES_IN_PLACE,
  ...KEEPS,
  ...SIGNS,
};

/** What each operation may do. A new route does not compile until it is listed here. */
const permissions: Record<Operation, Permissions> = {
  issueReport: ISSUES,
  refreshReport: ISSUES,
  revokeReport: {
    table: [
      ONE_REPORT,
      { actions: ['dynamodb:GetItem', 'dynamodb:PutItem'], partitions: [PARTITIONS.report, PARTITIONS.reservation] },
      { actions: ['dynamodb:PutItem'], partitions: [PARTITIONS.changes] },
      MARKS_STATUS,
    ],
  },
  listReports: {
    table: [FACTS, ONE_REPORT, { actions: ['dynamodb:Query'], partitions: [PARTITIONS.reportsOf] }],
  },
  getReport: { table: [FACTS, ONE_REPORT], reports: ['s3:GetObject'] },
  getReportPdf: { table: [ONE_REPORT], reports: ['s3:GetObject'] },
  ...credentialPermissions,
  fetchReport: {
    table: [
      FACTS,
      { actions: ['dynamodb:GetItem'], partitions: [PARTITIONS.enterprise] },
      {
        actions: ['dynamodb:GetItem', 'dynamodb:PutItem', 'dynamodb:UpdateItem'],
        partitions: [PARTITIONS.reservation],
      },
      COUNTS,
      ONE_REPORT,
      { actions: ['dynamodb:GetItem', 'dynamodb:PutItem'], partitions: [PARTITIONS.report] },
      { actions: ['dynamodb:BatchWriteItem'], partitions: [PARTITIONS.reportFile, PARTITIONS.reportsFetchedBy] },
      IS_COUNTED,
      TAKES_PLACE,
      RECORDS_STAFF_LOOKS,
    ],
    ...KEEPS,
    ...SIGNS,
  },
  listFetchedReports: {
    table: [ONE_REPORT, { actions: ['dynamodb:Query'], partitions: [PARTITIONS.reportsFetchedBy] }],
  },
  getFetchedReport: { table: [FACTS, ONE_REPORT, RECORDS_STAFF_LOOKS], reports: ['s3:GetObject'] },
  getFetchedReportPdf: { table: [ONE_REPORT, RECORDS_STAFF_LOOKS], reports: ['s3:GetObject'] },
  getFetchedReportJws: { table: [ONE_REPORT, RECORDS_STAFF_LOOKS], reports: ['s3:GetObject'] },
  issueReportByMandate: {
    table: [...ISSUES_FOR_OTHERS, MANDATES],
    ...KEEPS,
    ...SIGNS,
  },
  refreshReportByMandate: { ...ISSUES, table: [...ISSUES_IN_PLACE, RECORDS_LOOKS, MANDATES] },
  listReportsByMandate: {
    table: [
      FACTS,
      ONE_REPORT,
      MANDATES,
      { actions: ['dynamodb:Query'], partitions: [PARTITIONS.reportsOf] },
      RECORDS_LOOKS,
    ],
  },
  getReportByMandate: { table: [FACTS, ONE_REPORT, MANDATES, RECORDS_LOOKS], reports: ['s3:GetObject'] },
  getReportPdfByMandate: { table: [ONE_REPORT, MANDATES, RECORDS_LOOKS], reports: ['s3:GetObject'] },
  getReportJwsByMandate: { table: [ONE_REPORT, MANDATES, RECORDS_LOOKS], reports: ['s3:GetObject'] },
  createReportGroup: {
    table: [
      ...ISSUES_FOR_OTHERS,
      { actions: ['dynamodb:Query'], partitions: [PARTITIONS.mandatesTo] },
      { actions: ['dynamodb:BatchGetItem'], partitions: [PARTITIONS.mandate] },
      {
        actions: ['dynamodb:Query', 'dynamodb:PutItem', 'dynamodb:UpdateItem'],
        partitions: [PARTITIONS.reportGroup],
      },
    ],
    ...KEEPS,
    ...SIGNS,
  },
  getReportGroup: {
    table: [
      FACTS,
      ONE_REPORT,
      { actions: ['dynamodb:BatchGetItem'], partitions: [PARTITIONS.mandate] },
      { actions: ['dynamodb:GetItem', 'dynamodb:Query'], partitions: [PARTITIONS.reportGroup] },
      RECORDS_LOOKS,
    ],
    reports: ['s3:GetObject'],
  },
  getReportFigures: {
    table: [
      { actions: ['dynamodb:Query'], partitions: [PARTITIONS.reportMonths] },
      // Of a report whose issuing was cut short.
      { actions: ['dynamodb:BatchGetItem'], partitions: [PARTITIONS.report] },
    ],
  },
  ...monitoringPermissions,
  listPolicies: {},
  previewPolicy: { table: [FACTS, RECORDS_STAFF_LOOKS] },
  reportUnderPolicy: { table: [FACTS, ONE_REPORT, RECORDS_STAFF_LOOKS], hiddenRecords: ['s3:GetObject'] },
  verifyReport: VERIFIES,
  verifyFile: VERIFIES_FILES,
  verifyForm: VERIFIES_FILES,
  verifyScript: {},
  verifyPage: VERIFIES,
};

const environment = ({
  tableName,
  reportsBucketName,
  signingKeyId,
  documentKeyId,
  deliveriesQueueUrl,
  stage,
}: Surroundings): ReportsEnv => ({
  TABLE_NAME: tableName,
  BUCKET_NAME: reportsBucketName,
  PUBLIC_URL: stage.publicUrl,
  POLICY: stage.policy,
  FETCHES_PER_DAY: String(stage.fetchesPerDay),
  REPORTS_PER_DAY: String(stage.reportsPerDay),
  FONTS_FOLDER: 'fonts',
  SCRIPTS_FOLDER: 'browser',
  SIGNING_KEY_ID: signingKeyId,
  DOCUMENT_KEY_ID: documentKeyId,
  DELIVERIES_QUEUE_URL: deliveriesQueueUrl,
  TIME_STAMP_URL: stage.timeStampUrl,
  ...tokenEnvironment(stage),
});

export const reportsSlice: Slice<Operation> = {
  name: 'reports',
  title: '信用报告与核验',
  routes,
  permissions,
  scheduled,
  deliverers,
  environment,
  files: [
    { folder: 'fonts', from: 'shared/print/fonts', endings: ['.ttf', '.json', '.txt'] },
    { folder: 'browser', from: 'functions/reports/browser', endings: ['.js'] },
  ],
};
