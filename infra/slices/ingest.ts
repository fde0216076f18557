import type { IngestEnv } from '../../functions/ingest/config.ts';
import { routes } from '../../functions/ingest/routes.ts';
import { tokenEnvironment } from './environment.ts';
import { PARTITIONS } from './partitions.ts';
import type { Permissions, Slice, Surroundings } from './slice.ts';

type Operation = keyof typeof routes;

/** What each operation may do. A new route does not compile until it is listed here. */
const permissions: Record<Operation, Permissions> = {
  pushRecords: {
    table: [
      {
        actions: ['dynamodb:Query', 'dynamodb:BatchGetItem', 'dynamodb:BatchWriteItem'],
        partitions: [PARTITIONS.enterprise],
      },
      {
        actions: ['dynamodb:GetItem', 'dynamodb:PutItem', 'dynamodb:UpdateItem'],
        partitions: [PARTITIONS.batch],
      },
      { actions: ['dynamodb:PutItem'], partitions: [PARTITIONS.unit] },
      { actions: ['dynamodb:GetItem', 'dynamodb:UpdateItem'], partitions: [PARTITIONS.feeds] },
    ],
  },
  registerEnterprises: {
    table: [
      { actions: ['dynamodb:BatchWriteItem'], partitions: [PARTITIONS.enterprise] },
      { actions: ['dynamodb:GetItem', 'dynamodb:PutItem'], partitions: [PARTITIONS.reservation] },
    ],
  },
};

const environment = ({ tableName, stage }: Surroundings): IngestEnv => ({
  TABLE_NAME: tableName,
  ...tokenEnvironment(stage),
});

export const ingestSlice: Slice<Operation> = { name: 'ingest', title: '数据报送', routes, permissions, environment };
