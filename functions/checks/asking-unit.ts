import type { Registry } from '../../shared/domains/registry.ts';
import type { Caller } from '../../shared/http/caller.ts';
import { Problem } from '../../shared/problem.ts';
import type { Check } from './check.ts';
import type { CheckStore } from './store.ts';

/** The unit of an officer, under the name the enterprises will read. */
export const askingUnit = (registry: Registry, caller: Caller): { id: string; name: string } => {
  const unit = registry.units.get(caller.unit ?? '');
  if (unit === undefined) throw new Problem('forbidden', '贵单位不在平台登记的单位之列，不能发起核查');
  return { id: unit.id, name: unit.name };
};

/** A check as its unit and the operator see it; to anybody else it is not there. */
export const seenCheck = async (checks: Pick<CheckStore, 'find'>, checkId: string, caller: Caller): Promise<Check> => {
  const check = await checks.find(checkId);
  if (check === undefined || (caller.role !== 'operator' && check.unit.id !== caller.unit))
    throw new Problem('not-found', '贵单位没有这个编号的核查');
  return check;
};
