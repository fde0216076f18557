import type { Registry } from '../../../shared/domains/registry.ts';
import type { Caller } from '../../../shared/http/caller.ts';
import { Problem } from '../../../shared/problem.ts';

/** Which unit fetched a report directly, and for which matter: printed, and shown to the enterprise. */
export interface FetchedBy {
  /** Its id. */
  unit: string;
  name: string;
  matterNo: string;
}

/** The unit of an officer, under the name the enterprise will read. */
export const fetchingUnit = (registry: Registry, caller: Caller): { id: string; name: string } => {
  const unit = registry.units.get(caller.unit ?? '');
  if (unit === undefined) throw new Problem('forbidden', '贵单位不在平台登记的单位之列，不能直接调取信用报告');
  return unit;
};
