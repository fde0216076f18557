import type { QualityEnv } from '../../functions/quality/config.ts';
import { routes } from '../../functions/quality/routes.ts';
import { tokenEnvironment } from './environment.ts';
import { PARTITIONS } from './partitions.ts';
import type { Permissions, Slice, Surroundings } from './slice.ts';

type Operation = keyof typeof routes;

/** Counts of batches, beside the units that sent them: nothing of an enterprise. */
const READS_FIGURES: Permissions = {
  table: [{ actions: ['dynamodb:Query'], partitions: [PARTITIONS.feeds, PARTITIONS.unit] }],
};

/** What each operation may do. A new route does not compile until it is listed here. */
const permissions: Record<Operation, Permissions> = {
  getQuality: READS_FIGURES,
  getBulletin: READS_FIGURES,
  getBulletinXlsx: READS_FIGURES,
};

const environment = ({ tableName, stage }: Surroundings): QualityEnv => ({
  TABLE_NAME: tableName,
  ...tokenEnvironment(stage),
});

export const qualitySlice: Slice<Operation> = { name: 'quality', title: '数据质量', routes, permissions, environment };
