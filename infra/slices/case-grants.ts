import { STORES_VERSIONS } from './batch-grants.ts';
import { TELLS } from './case-sweep.ts';
import { PARTITIONS } from './partitions.ts';
import { MANDATES } from './report-grants.ts';
import type { Permissions, TableGrant } from './slice.ts';

/** What operations on cases about records take: objections and repairs. */

/** A case by its number, for a party to it. A number may be that of a complaint, which is looked up before it is refused. */
export const FINDS_CASES: readonly TableGrant[] = [
  MANDATES,
  { actions: ['dynamodb:GetItem'], partitions: [PARTITIONS.casePointer, PARTITIONS.enterprise, PARTITIONS.complaints] },
];

/** Lists of an enterprise, and what lies with a holder. */
export const LISTS_CASES: readonly TableGrant[] = [
  MANDATES,
  { actions: ['dynamodb:Query'], partitions: [PARTITIONS.enterprise, PARTITIONS.inbox] },
  { actions: ['dynamodb:BatchGetItem'], partitions: [PARTITIONS.enterprise, PARTITIONS.complaints] },
];

/** That the reports of an enterprise change, and with whom a case lies. */
const NOTES: readonly TableGrant[] = [
  { actions: ['dynamodb:PutItem'], partitions: [PARTITIONS.changes] },
  { actions: ['dynamodb:BatchWriteItem'], partitions: [PARTITIONS.inbox] },
];

const CLAIMS: TableGrant = {
  actions: ['dynamodb:GetItem', 'dynamodb:PutItem', 'dynamodb:UpdateItem'],
  partitions: [PARTITIONS.caseClaims],
};

const ATTACHES: Required<Pick<Permissions, 'incomingEvidence' | 'keptEvidence'>> & { table: TableGrant } = {
  table: { actions: ['dynamodb:GetItem', 'dynamodb:UpdateItem'], partitions: [PARTITIONS.evidence] },
  incomingEvidence: ['s3:GetObject', 's3:ListBucket'],
  keptEvidence: ['s3:PutObject'],
};

export const FILES_CASES: Permissions = {
  ...TELLS,
  table: [
    ...FINDS_CASES,
    ...TELLS.table,
    ...NOTES,
    CLAIMS,
    ATTACHES.table,
    { actions: ['dynamodb:GetItem', 'dynamodb:PutItem'], partitions: [PARTITIONS.reservation] },
    { actions: ['dynamodb:GetItem', 'dynamodb:UpdateItem'], partitions: [PARTITIONS.dailyQuota] },
    {
      actions: ['dynamodb:Query', 'dynamodb:PutItem', 'dynamodb:UpdateItem'],
      partitions: [PARTITIONS.enterprise],
    },
    { actions: ['dynamodb:BatchWriteItem'], partitions: [PARTITIONS.casePointer] },
  ],
  incomingEvidence: ATTACHES.incomingEvidence,
  keptEvidence: ATTACHES.keptEvidence,
};

/** What follows from a step: the new version of a record, and who is told. */
export const SETTLES_CASES: Permissions = {
  ...TELLS,
  table: [
    ...TELLS.table,
    ...NOTES,
    ...STORES_VERSIONS,
    { actions: ['dynamodb:GetItem'], partitions: [PARTITIONS.casePointer, PARTITIONS.complaints] },
    { actions: ['dynamodb:GetItem', 'dynamodb:UpdateItem'], partitions: [PARTITIONS.enterprise] },
  ],
};

export const ACTS_ON_CASES: Permissions = {
  ...SETTLES_CASES,
  table: [...FINDS_CASES, ...(SETTLES_CASES.table ?? []), CLAIMS, ATTACHES.table],
  incomingEvidence: ATTACHES.incomingEvidence,
  keptEvidence: ATTACHES.keptEvidence,
};
