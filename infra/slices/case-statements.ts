import type { routes } from '../../functions/cases/routes.ts';
import { TELLS } from './case-sweep.ts';
import { PARTITIONS } from './partitions.ts';
import type { Permissions, TableGrant } from './slice.ts';

/** Statements of enterprises beside their records: a part of the slice of cases. */

/** Of a text that is not to be moderated any more. */
const FORGETS: TableGrant = { actions: ['dynamodb:BatchWriteItem'], partitions: [PARTITIONS.pendingStatements] };

export const statementPermissions: Record<Extract<keyof typeof routes, `${string}Statement${string}`>, Permissions> = {
  proposeStatement: {
    table: [
      { actions: ['dynamodb:GetItem', 'dynamodb:PutItem'], partitions: [PARTITIONS.reservation] },
      {
        actions: ['dynamodb:Query', 'dynamodb:PutItem', 'dynamodb:UpdateItem'],
        partitions: [PARTITIONS.enterprise],
      },
      { actions: ['dynamodb:PutItem'], partitions: [PARTITIONS.pendingStatements] },
      FORGETS,
    ],
  },
  withdrawStatement: {
    table: [{ actions: ['dynamodb:GetItem', 'dynamodb:UpdateItem'], partitions: [PARTITIONS.enterprise] }, FORGETS],
  },
  listStatements: {
    table: [
      { actions: ['dynamodb:Query'], partitions: [PARTITIONS.pendingStatements] },
      { actions: ['dynamodb:BatchGetItem'], partitions: [PARTITIONS.enterprise] },
    ],
  },
  moderateStatement: {
    ...TELLS,
    table: [
      ...TELLS.table,
      { actions: ['dynamodb:GetItem', 'dynamodb:PutItem'], partitions: [PARTITIONS.reservation] },
      { actions: ['dynamodb:GetItem', 'dynamodb:UpdateItem'], partitions: [PARTITIONS.enterprise] },
      FORGETS,
    ],
  },
};
