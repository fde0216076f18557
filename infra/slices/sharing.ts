import type { SharingEnv } from '../../functions/sharing/config.ts';
import { routes } from '../../functions/sharing/routes.ts';
import { tokenEnvironment } from './environment.ts';
import { PARTITIONS } from './partitions.ts';
import { ONE_REPORT, RECORDS_LOOKS } from './report-grants.ts';
import type { Permissions, Slice, Surroundings, TableGrant } from './slice.ts';

type Operation = keyof typeof routes;

const BY_CODE: TableGrant = { actions: ['dynamodb:GetItem'], partitions: [PARTITIONS.shareCode, PARTITIONS.shares] };

/** Takes one opening, shows it to the enterprise, reads the report. */
const OPENS: readonly TableGrant[] = [
  BY_CODE,
  ONE_REPORT,
  { actions: ['dynamodb:UpdateItem'], partitions: [PARTITIONS.shares] },
  RECORDS_LOOKS,
];

/** What each operation may do. A new route does not compile until it is listed here. */
const permissions: Record<Operation, Permissions> = {
  createShare: {
    table: [
      ONE_REPORT,
      { actions: ['dynamodb:GetItem', 'dynamodb:PutItem'], partitions: [PARTITIONS.reservation, PARTITIONS.shares] },
      { actions: ['dynamodb:PutItem'], partitions: [PARTITIONS.shareCode] },
    ],
  },
  listShares: { table: [ONE_REPORT, { actions: ['dynamodb:Query'], partitions: [PARTITIONS.shares] }] },
  revokeShare: {
    table: [{ actions: ['dynamodb:GetItem', 'dynamodb:UpdateItem'], partitions: [PARTITIONS.shares] }],
  },
  openShare: {
    table: [...OPENS, { actions: ['dynamodb:GetItem', 'dynamodb:PutItem'], partitions: [PARTITIONS.reservation] }],
    reports: ['s3:GetObject'],
  },
  sharePage: { table: [BY_CODE] },
  openSharePage: { table: OPENS, reports: ['s3:GetObject'] },
};

const environment = ({ tableName, reportsBucketName, stage }: Surroundings): SharingEnv => ({
  TABLE_NAME: tableName,
  BUCKET_NAME: reportsBucketName,
  PUBLIC_URL: stage.publicUrl,
  ...tokenEnvironment(stage),
});

export const sharingSlice: Slice<Operation> = { name: 'sharing', title: '分享报告', routes, permissions, environment };
