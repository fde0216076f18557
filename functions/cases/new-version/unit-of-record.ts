import { type Domain, PROVINCE } from '../../../shared/domains/registry.ts';
import type { RecordVersion } from '../../../shared/records/fold.ts';

/**
 * Whose record it is: who sent the version that holds. Of what flowed back, the unit that decided where it is a source of
 * the domain, else the lead unit; undefined where the domain has none.
 */
export const unitOfRecord = (
  { units }: Pick<Domain, 'units'>,
  { unit, record }: Pick<RecordVersion, 'unit' | 'record'>,
): string | undefined => {
  if (unit !== PROVINCE) return unit;
  return (units.find(({ uscc }) => uscc === record.authority.uscc) ?? units[0])?.id;
};
