import { PARTITIONS } from './partitions.ts';
import type { TableGrant } from './slice.ts';

/** What storing the versions of a batch takes. */
export const STORES_VERSIONS: readonly TableGrant[] = [
  {
    actions: ['dynamodb:Query', 'dynamodb:BatchGetItem', 'dynamodb:BatchWriteItem'],
    partitions: [PARTITIONS.enterprise],
  },
  {
    actions: ['dynamodb:GetItem', 'dynamodb:PutItem', 'dynamodb:UpdateItem'],
    partitions: [PARTITIONS.batch],
  },
  { actions: ['dynamodb:BatchWriteItem'], partitions: [PARTITIONS.unit] },
];

/** Of a batch that the sender's own system sends: it also says when that was. */
export const STORES_BATCHES: readonly TableGrant[] = [
  ...STORES_VERSIONS,
  { actions: ['dynamodb:UpdateItem'], partitions: [PARTITIONS.feeds] },
];
