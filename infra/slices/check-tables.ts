import { PARTITIONS } from './partitions.ts';
import { RECORDS_STAFF_LOOKS } from './report-grants.ts';
import type { Permissions, TableGrant } from './slice.ts';

/** What the operations on statistics tables of checks may do. */

/** A check, its results, its tables. */
const ONE_CHECK: TableGrant = { actions: ['dynamodb:GetItem', 'dynamodb:Query'], partitions: [PARTITIONS.check] };

/** Reads what the table says, writes it once, and signs its PDF; whoever reads it is on record. */
const MAKES: Permissions = {
  table: [
    ONE_CHECK,
    { actions: ['dynamodb:BatchGetItem', 'dynamodb:Query'], partitions: [PARTITIONS.assist] },
    { actions: ['dynamodb:GetItem', 'dynamodb:PutItem'], partitions: [PARTITIONS.reservation] },
    {
      actions: ['dynamodb:PutItem'],
      partitions: [PARTITIONS.check, PARTITIONS.checkTableNumber, PARTITIONS.checkTableFile],
    },
    RECORDS_STAFF_LOOKS,
  ],
  // GetObject: a signed link can do what its signer may.
  checkTables: ['s3:PutObject', 's3:GetObject'],
  documentSigning: ['kms:Sign'],
  certificates: ['s3:GetObject'],
};

const VERIFIES: Permissions = {
  table: [
    ONE_CHECK,
    { actions: ['dynamodb:GetItem'], partitions: [PARTITIONS.checkTableNumber] },
    { actions: ['dynamodb:GetItem', 'dynamodb:UpdateItem'], partitions: [PARTITIONS.wrongCodes] },
  ],
};

const VERIFIES_FILES: Permissions = {
  table: [ONE_CHECK, { actions: ['dynamodb:GetItem'], partitions: [PARTITIONS.checkTableFile] }],
};

export const tablePermissions = {
  freezeCheckTable: MAKES,
  listCheckTables: { table: [ONE_CHECK] },
  getCheckTablePdf: MAKES,
  getCheckTableXlsx: MAKES,
  getCheckTableJson: MAKES,
  verifyCheckTable: VERIFIES,
  verifyCheckTableFile: VERIFIES_FILES,
  verifyCheckTableForm: VERIFIES_FILES,
  verifyCheckTablePage: VERIFIES,
} satisfies Record<string, Permissions>;
