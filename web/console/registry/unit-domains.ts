import type { Domain } from '../../ui/domains/use-domains.ts';

type UnitOfDomain = Domain['units'][number];

/** A unit, with each domain it sends data for and how it keeps up there. */
export interface UnitEntry {
  id: string;
  name: string;
  region: string;
  feeds: { domain: Domain; feed: UnitOfDomain['feed'] }[];
}

/** The units of all domains, each once, in the order of the registry. */
export const unitsOf = (domains: readonly Domain[]): UnitEntry[] => {
  const units = new Map<string, UnitEntry>();
  for (const domain of domains)
    for (const { id, name, region, feed } of domain.units) {
      const entry = units.get(id) ?? { id, name, region, feeds: [] };
      units.set(id, { ...entry, feeds: [...entry.feeds, { domain, feed }] });
    }
  return [...units.values()];
};

/** As its program signs in at the unified identity platform. */
export const clientOf = (unit: string): string => `department:${unit}`;

/** By a part of its name, its id, or the code of a domain. */
export const matching = (units: readonly UnitEntry[], typed: string): UnitEntry[] => {
  const wanted = typed.trim().toLowerCase();
  return units.filter(
    ({ id, name, feeds }) =>
      name.includes(wanted) || id.includes(wanted) || feeds.some(({ domain }) => domain.code === wanted),
  );
};
