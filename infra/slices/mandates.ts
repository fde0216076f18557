import type { MandatesEnv } from '../../functions/mandates/config.ts';
import { routes } from '../../functions/mandates/routes.ts';
import { tokenEnvironment } from './environment.ts';
import { PARTITIONS } from './partitions.ts';
import type { Permissions, Slice, Surroundings } from './slice.ts';

type Operation = keyof typeof routes;

/** What each operation may do. A new route does not compile until it is listed here. */
const permissions: Record<Operation, Permissions> = {
  grantMandate: {
    table: [
      {
        actions: ['dynamodb:GetItem', 'dynamodb:PutItem'],
        partitions: [PARTITIONS.reservation, PARTITIONS.mandate],
      },
      { actions: ['dynamodb:BatchWriteItem'], partitions: [PARTITIONS.mandatesBy, PARTITIONS.mandatesTo] },
    ],
  },
  listMandates: {
    table: [
      { actions: ['dynamodb:Query'], partitions: [PARTITIONS.mandatesBy, PARTITIONS.mandatesTo] },
      { actions: ['dynamodb:BatchGetItem'], partitions: [PARTITIONS.mandate] },
    ],
  },
  revokeMandate: {
    table: [{ actions: ['dynamodb:GetItem', 'dynamodb:UpdateItem'], partitions: [PARTITIONS.mandate] }],
  },
};

const environment = ({ tableName, stage }: Surroundings): MandatesEnv => ({
  TABLE_NAME: tableName,
  ...tokenEnvironment(stage),
});

export const mandatesSlice: Slice<Operation> = {
  name: 'mandates',
  title: '授权',
  routes,
  permissions,
  environment,
};
