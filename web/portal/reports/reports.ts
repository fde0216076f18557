import type { paths } from '../../api/openapi.d.ts';

/** A report in a list. */
export type ListedReport =
  paths['/v1/reports']['get']['responses'][200]['content']['application/json']['reports'][number];
