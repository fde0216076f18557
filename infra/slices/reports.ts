import type { ReportsEnv } from '../../functions/reports/config.ts';
import { routes } from '../../functions/reports/routes.ts';
import { tokenEnvironment } from './environment.ts';
import { PARTITIONS } from './partitions.ts';
import type { Permissions, Slice, Surroundings, TableGrant } from './slice.ts';

type Operation = keyof typeof routes;

/** Everything a report says of an enterprise comes from these two. */
const FACTS: TableGrant = { actions: ['dynamodb:Query'], partitions: [PARTITIONS.feeds, PARTITIONS.enterprise] };
const ONE_REPORT: TableGrant = { actions: ['dynamodb:GetItem'], partitions: [PARTITIONS.report] };

const VERIFIES: Permissions = { table: [FACTS, ONE_REPORT] };

const VERIFIES_FILES: Permissions = {
  table: [FACTS, { actions: ['dynamodb:GetItem'], partitions: [PARTITIONS.report, PARTITIONS.reportFile] }],
};

/** What each operation may do. A new route does not compile until it is listed here. */
const permissions: Record<Operation, Permissions> = {
  issueReport: {
    table: [
      FACTS,
      {
        actions: ['dynamodb:GetItem', 'dynamodb:PutItem', 'dynamodb:UpdateItem'],
        partitions: [PARTITIONS.reservation],
      },
      {
        actions: ['dynamodb:GetItem', 'dynamodb:PutItem'],
        partitions: [PARTITIONS.report],
      },
      { actions: ['dynamodb:BatchWriteItem'], partitions: [PARTITIONS.reportFile, PARTITIONS.reportsOf] },
    ],
    // GetObject: a signed link can do what its signer may.
    reports: ['s3:PutObject', 's3:GetObject'],
  },
  listReports: {
    table: [
      FACTS,
      { actions: ['dynamodb:Query'], partitions: [PARTITIONS.reportsOf] },
      { actions: ['dynamodb:BatchGetItem'], partitions: [PARTITIONS.report] },
    ],
  },
  getReport: { table: [FACTS, ONE_REPORT], reports: ['s3:GetObject'] },
  getReportPdf: { table: [ONE_REPORT], reports: ['s3:GetObject'] },
  verifyReport: VERIFIES,
  verifyFile: VERIFIES_FILES,
  verifyForm: VERIFIES_FILES,
  verifyPage: VERIFIES,
};

const environment = ({ tableName, reportsBucketName, stage }: Surroundings): ReportsEnv => ({
  TABLE_NAME: tableName,
  BUCKET_NAME: reportsBucketName,
  PUBLIC_URL: stage.publicUrl,
  FONTS_FOLDER: 'fonts',
  ...tokenEnvironment(stage),
});

export const reportsSlice: Slice<Operation> = {
  name: 'reports',
  title: '信用报告与核验',
  routes,
  permissions,
  environment,
  files: [{ folder: 'fonts', from: 'functions/reports/pdf/fonts', endings: ['.ttf', '.json', '.txt'] }],
};
