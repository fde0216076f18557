import type { AccessEnv } from '../../functions/access/config.ts';
import { routes } from '../../functions/access/routes.ts';
import { tokenEnvironment } from './environment.ts';
import { PARTITIONS } from './partitions.ts';
import type { Permissions, Slice, Surroundings } from './slice.ts';

type Operation = keyof typeof routes;

/** What each operation may do. A new route does not compile until it is listed here. */
const permissions: Record<Operation, Permissions> = {
  listAccesses: { table: [{ actions: ['dynamodb:Query'], partitions: [PARTITIONS.accesses] }] },
  listUnusualAccesses: { table: [{ actions: ['dynamodb:Query'], partitions: [PARTITIONS.staffLooks] }] },
  listOwnRecords: { table: [{ actions: ['dynamodb:Query'], partitions: [PARTITIONS.enterprise] }] },
};

const environment = ({ tableName, stage }: Surroundings): AccessEnv => ({
  TABLE_NAME: tableName,
  POLICY: stage.policy,
  ...tokenEnvironment(stage),
});

export const accessSlice: Slice<Operation> = {
  name: 'access',
  title: '本企业的记录与查看留痕',
  routes,
  permissions,
  environment,
};
