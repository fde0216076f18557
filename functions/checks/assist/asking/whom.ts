import type { Registry } from '../../../../shared/domains/registry.ts';
import type { Ask as AskMode } from '../../check.ts';
import type { Snapshot } from '../../run/findings.ts';

/** A unit in a domain of which it is a source. */
export interface Asked {
  domain: string;
  /** The unit's id. */
  unit: string;
}

/** Whose word is wanted once the platform's is known: of all units, or of those whose data was not complete. */
export const unitsToAsk = ({ domains }: Snapshot, mode: AskMode): Asked[] =>
  domains.flatMap(({ code, units }) =>
    units.flatMap(({ id, complete }) => (mode === 'all' || !complete ? [{ domain: code, unit: id }] : [])),
  );

/** All units of some domains. */
export const unitsOf = (domains: readonly string[], registry: Registry): Asked[] =>
  domains.flatMap((code) => (registry.domain(code)?.units ?? []).map(({ id }) => ({ domain: code, unit: id })));

/** Domains of which no unit answers for the data yet: there is nobody to ask. */
export const withoutUnits = (domains: readonly string[], registry: Registry): string[] =>
  domains.filter((code) => (registry.domain(code)?.units ?? []).length === 0);
