import type { Registry } from '../../../shared/domains/registry.ts';
import { DESK, type Holder } from '../case.ts';
import { holderName } from '../case-reply.ts';
import { type Accused, OUTSIDE, OUTSIDE_NAME } from './complaint.ts';

/** A unit of the registry or the desk by its id; undefined where there is none. */
export const accusedById = (registry: Registry, unit: string): Accused | undefined =>
  unit === DESK || registry.units.has(unit) ? { unit, name: holderName(registry, unit) } : undefined;

/** A body by its name: one that the registry has counts as itself, however its name is spaced or its brackets are wide. */
export const accusedByName = (registry: Registry, name: string): Accused => {
  const found = [...registry.units.values()].find((unit) => plain(unit.name) === plain(name));
  return found === undefined ? { unit: null, name } : { unit: found.id, name: found.name };
};

/** Who lets a case lie. */
export const accusedOfDelay = (registry: Registry, holder: Exclude<Holder, null>): Accused => ({
  unit: holder,
  name: holderName(registry, holder),
});

/** Of those the figures count under. */
export const countedName = (registry: Registry, counted: string): string =>
  counted === OUTSIDE ? OUTSIDE_NAME : holderName(registry, counted);

const plain = (name: string): string => name.normalize('NFKC').replace(/\s/gu, '');
