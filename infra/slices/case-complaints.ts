import type { routes } from '../../functions/cases/routes.ts';
import { TELLS } from './case-sweep.ts';
import { PARTITIONS } from './partitions.ts';
import type { Permissions, TableGrant } from './slice.ts';

/** Complaints: a part of the slice of cases. */

/** A number may be that of a case of any kind: whose it is and where it is kept is read before it is refused. */
const FINDS: readonly TableGrant[] = [
  {
    actions: ['dynamodb:GetItem'],
    partitions: [PARTITIONS.casePointer, PARTITIONS.enterprise, PARTITIONS.complaints, PARTITIONS.mandate],
  },
];

type Operation = Extract<keyof typeof routes, `${string}Complaint${string}`>;

export const complaintPermissions: Record<Operation, Permissions> = {
  fileComplaint: {
    ...TELLS,
    table: [
      ...FINDS,
      ...TELLS.table,
      {
        actions: ['dynamodb:GetItem', 'dynamodb:PutItem'],
        partitions: [PARTITIONS.reservation],
      },
      {
        actions: ['dynamodb:GetItem', 'dynamodb:PutItem', 'dynamodb:UpdateItem'],
        partitions: [PARTITIONS.caseClaims],
      },
      {
        actions: ['dynamodb:GetItem', 'dynamodb:UpdateItem'],
        partitions: [PARTITIONS.dailyQuota, PARTITIONS.evidence],
      },
      { actions: ['dynamodb:PutItem', 'dynamodb:UpdateItem'], partitions: [PARTITIONS.complaints] },
      {
        actions: ['dynamodb:BatchWriteItem'],
        partitions: [PARTITIONS.casePointer, PARTITIONS.complaintMonths, PARTITIONS.inbox],
      },
    ],
    incomingEvidence: ['s3:GetObject', 's3:ListBucket'],
    keptEvidence: ['s3:PutObject'],
  },
  listComplaints: {
    table: [
      { actions: ['dynamodb:GetItem'], partitions: [PARTITIONS.mandate] },
      { actions: ['dynamodb:Query'], partitions: [PARTITIONS.complaints, PARTITIONS.inbox] },
      { actions: ['dynamodb:BatchGetItem'], partitions: [PARTITIONS.complaints] },
    ],
  },
  getComplaintFigures: {
    table: [
      { actions: ['dynamodb:Query'], partitions: [PARTITIONS.complaintMonths] },
      { actions: ['dynamodb:BatchGetItem'], partitions: [PARTITIONS.complaints] },
    ],
  },
  getComplaint: { table: FINDS },
  getComplaintEvidence: { table: FINDS, keptEvidence: ['s3:GetObject'] },
  actOnComplaint: {
    ...TELLS,
    table: [
      ...FINDS,
      ...TELLS.table,
      { actions: ['dynamodb:UpdateItem'], partitions: [PARTITIONS.complaints] },
      { actions: ['dynamodb:BatchWriteItem'], partitions: [PARTITIONS.inbox] },
    ],
  },
};
