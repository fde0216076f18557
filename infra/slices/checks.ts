import type { ChecksEnv } from '../../functions/checks/config.ts';
import { routes } from '../../functions/checks/routes.ts';
import {
  ASKS_UNITS,
  assistPermissions,
  checksSweepWarnings,
  READS_ANSWERS,
  scheduledChecksSweep,
} from './check-assist.ts';
import { tablePermissions } from './check-tables.ts';
import { tokenEnvironment } from './environment.ts';
import { PARTITIONS } from './partitions.ts';
import { FACTS, RECORDS_STAFF_LOOKS } from './report-grants.ts';
import type { Importer, Permissions, Slice, Surroundings, TableGrant } from './slice.ts';

type Operation = keyof typeof routes;

/** A check, and how far it has come. */
const ONE_CHECK: TableGrant = { actions: ['dynamodb:GetItem', 'dynamodb:Query'], partitions: [PARTITIONS.check] };
const RESERVES: TableGrant = {
  actions: ['dynamodb:GetItem', 'dynamodb:PutItem'],
  partitions: [PARTITIONS.reservation],
};

/** What each operation may do. A new route does not compile until it is listed here. */
const permissions: Record<Operation, Permissions> = {
  // A signed link can do what its signer may.
  createCheckFile: { table: [RESERVES], checkLists: ['s3:PutObject'] },
  getCheckListCsv: {},
  getCheckListXlsx: {},
  createCheck: {
    table: [
      RESERVES,
      ONE_CHECK,
      { actions: ['dynamodb:PutItem'], partitions: [PARTITIONS.check, PARTITIONS.checksOf] },
      { actions: ['dynamodb:GetItem', 'dynamodb:UpdateItem'], partitions: [PARTITIONS.dailyQuota] },
    ],
    checkLists: ['s3:ListBucket', 's3:GetObject', 's3:DeleteObject'],
    checkParts: ['sqs:SendMessage'],
  },
  listChecks: {
    table: [
      { actions: ['dynamodb:Query'], partitions: [PARTITIONS.checksOf] },
      { actions: ['dynamodb:BatchGetItem', 'dynamodb:Query'], partitions: [PARTITIONS.check] },
    ],
  },
  getCheck: { table: [ONE_CHECK] },
  ...tablePermissions,
  getCheckResults: { table: [ONE_CHECK, RECORDS_STAFF_LOOKS, READS_ANSWERS] },
  ...assistPermissions,
};

/** Ten times what a part of a hundred subjects takes on a slow day. */
const PART_SECONDS = 60;

const checkers: Record<'runCheck', Importer> = {
  runCheck: {
    summary: '答复核查的一部分主体',
    timeoutSeconds: PART_SECONDS,
    memoryMb: 1769,
    permissions: {
      table: [
        FACTS,
        ONE_CHECK,
        { actions: ['dynamodb:PutItem', 'dynamodb:UpdateItem'], partitions: [PARTITIONS.check] },
        RECORDS_STAFF_LOOKS,
        ...ASKS_UNITS.table,
      ],
      messages: ASKS_UNITS.messages,
    },
  },
};

const environment = ({
  tableName,
  reportsBucketName,
  documentKeyId,
  checkPartsQueueUrl,
  messagesBusName,
  stage,
}: Surroundings): ChecksEnv => ({
  TABLE_NAME: tableName,
  BUCKET_NAME: reportsBucketName,
  POLICY: stage.policy,
  PUBLIC_URL: stage.publicUrl,
  FONTS_FOLDER: 'fonts',
  DOCUMENT_KEY_ID: documentKeyId,
  TIME_STAMP_URL: stage.timeStampUrl,
  CHECKS_QUEUE_URL: checkPartsQueueUrl,
  MESSAGES_BUS: messagesBusName,
  CHECKED_PER_DAY: String(stage.checkedPerDay),
  ...tokenEnvironment(stage),
});

export const checksSlice: Slice<Operation> = {
  name: 'checks',
  title: '信用互查',
  routes,
  permissions,
  checkers,
  scheduled: scheduledChecksSweep,
  warnings: checksSweepWarnings,
  environment,
  files: [{ folder: 'fonts', from: 'shared/print/fonts', endings: ['.ttf', '.json', '.txt'] }],
};
