import type { CasesEnv } from '../../functions/cases/config.ts';
import { routes } from '../../functions/cases/routes.ts';
import { complaintPermissions } from './case-complaints.ts';
import { ACTS_ON_CASES, FILES_CASES, FINDS_CASES, LISTS_CASES, SETTLES_CASES } from './case-grants.ts';
import { statementPermissions } from './case-statements.ts';
import { messagePermissions, scheduledSweep, sweepWarnings } from './case-sweep.ts';
import { tokenEnvironment } from './environment.ts';
import { PARTITIONS } from './partitions.ts';
import type { Permissions, Slice, Surroundings } from './slice.ts';

type Operation = keyof typeof routes;

/** What each operation may do. A new route does not compile until it is listed here. */
const permissions: Record<Operation, Permissions> = {
  fileObjection: FILES_CASES,
  listObjections: { table: LISTS_CASES },
  getObjection: { table: FINDS_CASES },
  actOnObjection: ACTS_ON_CASES,
  fileRepair: FILES_CASES,
  listRepairs: { table: LISTS_CASES },
  getRepair: { table: FINDS_CASES },
  // Files and claims are taken when it is filed.
  actOnRepair: { ...SETTLES_CASES, table: [...FINDS_CASES, ...(SETTLES_CASES.table ?? [])] },
  ...complaintPermissions,
  ...statementPermissions,
  createEvidence: {
    table: [
      { actions: ['dynamodb:GetItem', 'dynamodb:PutItem'], partitions: [PARTITIONS.reservation] },
      { actions: ['dynamodb:GetItem', 'dynamodb:UpdateItem'], partitions: [PARTITIONS.dailyQuota] },
      { actions: ['dynamodb:GetItem', 'dynamodb:PutItem'], partitions: [PARTITIONS.evidence] },
    ],
    // A signed link can do what its signer may.
    incomingEvidence: ['s3:PutObject'],
  },
  getCaseEvidence: { table: FINDS_CASES, keptEvidence: ['s3:GetObject'] },
  getCaseRecord: { table: [...FINDS_CASES, { actions: ['dynamodb:Query'], partitions: [PARTITIONS.enterprise] }] },
  listOverdueCases: {
    table: [
      { actions: ['dynamodb:Query'], partitions: [PARTITIONS.inbox] },
      { actions: ['dynamodb:BatchGetItem'], partitions: [PARTITIONS.enterprise, PARTITIONS.complaints] },
    ],
  },
  ...messagePermissions,
};

const environment = ({ tableName, reportsBucketName, messagesBusName, stage }: Surroundings): CasesEnv => ({
  TABLE_NAME: tableName,
  BUCKET_NAME: reportsBucketName,
  MESSAGES_BUS: messagesBusName,
  POLICY: stage.policy,
  ...tokenEnvironment(stage),
});

export const casesSlice: Slice<Operation> = {
  name: 'cases',
  title: '异议、修复与投诉',
  routes,
  permissions,
  scheduled: scheduledSweep(SETTLES_CASES),
  warnings: sweepWarnings,
  environment,
};
