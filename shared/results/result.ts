import type { Domain } from '../domains/registry.ts';

/** `none` 未查询到, `found` 查询到, `incomplete` 数据不完整, `not-covered` 未归集. */
export type Result = 'none' | 'found' | 'incomplete' | 'not-covered';

/** A record found is said whatever else is missing; nothing found says nothing unless the data is complete. */
export const resultOf = (domain: Pick<Domain, 'units'>, count: number, complete: boolean): Result => {
  if (count > 0) return 'found';
  if (domain.units.length === 0) return 'not-covered';
  return complete ? 'none' : 'incomplete';
};
