import type { routes } from '../../functions/reports/routes.ts';
import { PARTITIONS } from './partitions.ts';
import { ONE_REPORT } from './report-grants.ts';
import type { Permissions, TableGrant } from './slice.ts';

/** To take a place in the lists of statuses, as every report does. */
export const TAKES_PLACE: TableGrant = { actions: ['dynamodb:PutItem'], partitions: [PARTITIONS.statusPlaces] };
/** To say in those lists that a report was taken back or replaced. */
export const MARKS_STATUS: TableGrant = { actions: ['dynamodb:PutItem'], partitions: [PARTITIONS.statusLists] };

/** A report as programs and wallets get it: a part of the slice of reports. */
type Operation = Extract<
  keyof typeof routes,
  'getReportJws' | 'getCredential' | 'bindCredential' | 'getStatusList' | 'credentialType' | 'credentialIssuer'
>;

export const credentialPermissions: Record<Operation, Permissions> = {
  getReportJws: { table: [ONE_REPORT], reports: ['s3:GetObject'] },
  getCredential: { table: [ONE_REPORT], reports: ['s3:GetObject'] },
  bindCredential: {
    table: [
      ONE_REPORT,
      { actions: ['dynamodb:GetItem', 'dynamodb:PutItem'], partitions: [PARTITIONS.holderCredentials] },
    ],
    reports: ['s3:GetObject'],
    signing: ['kms:Sign'],
  },
  getStatusList: {
    table: [
      { actions: ['dynamodb:Query'], partitions: [PARTITIONS.statusLists] },
      // Whether successors were issued.
      { actions: ['dynamodb:BatchGetItem'], partitions: [PARTITIONS.report] },
    ],
    signing: ['kms:Sign'],
  },
  credentialType: {},
  credentialIssuer: {},
};
