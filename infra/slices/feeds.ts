import type { FeedsEnv } from '../../functions/feeds/config.ts';
import { routes } from '../../functions/feeds/routes.ts';
import { tokenEnvironment } from './environment.ts';
import { PARTITIONS } from './partitions.ts';
import type { Permissions, Slice, Surroundings } from './slice.ts';

type Operation = keyof typeof routes;

const READS_FEEDS: Permissions = { table: [{ actions: ['dynamodb:Query'], partitions: [PARTITIONS.feeds] }] };

/** What each operation may do. A new route does not compile until it is listed here. */
const permissions: Record<Operation, Permissions> = {
  listDomains: READS_FEEDS,
  getFeed: READS_FEEDS,
  reconcile: {
    table: [
      { actions: ['dynamodb:Query'], partitions: [PARTITIONS.unit] },
      { actions: ['dynamodb:GetItem'], partitions: [PARTITIONS.batch] },
      { actions: ['dynamodb:BatchGetItem'], partitions: [PARTITIONS.enterprise] },
    ],
  },
  declare: {
    table: [
      { actions: ['dynamodb:GetItem', 'dynamodb:UpdateItem'], partitions: [PARTITIONS.feeds] },
      {
        actions: ['dynamodb:Query', 'dynamodb:BatchGetItem', 'dynamodb:PutItem', 'dynamodb:BatchWriteItem'],
        partitions: [PARTITIONS.unit],
      },
      {
        actions: ['dynamodb:GetItem', 'dynamodb:BatchGetItem', 'dynamodb:UpdateItem'],
        partitions: [PARTITIONS.batch],
      },
      { actions: ['dynamodb:GetItem', 'dynamodb:PutItem'], partitions: [PARTITIONS.reservation] },
      // Which rows of an interrupted batch were stored.
      { actions: ['dynamodb:BatchGetItem'], partitions: [PARTITIONS.enterprise] },
    ],
  },
};

const environment = ({ tableName, stage }: Surroundings): FeedsEnv => ({
  TABLE_NAME: tableName,
  ...tokenEnvironment(stage),
});

export const feedsSlice: Slice<Operation> = { name: 'feeds', title: '领域与申报', routes, permissions, environment };
