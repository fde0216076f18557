import * as z from 'zod';
import type { Day } from '../calendar/dates.ts';

/** The domains of violation records and the units that answer for them. Data alone: a new domain is a new entry. */

/** How often a unit declares, and how far behind now its declaration may lie before its part no longer counts as complete. */
export const RHYTHMS = {
  realtime: { name: '实时', graceDays: 1 },
  daily: { name: '每日', graceDays: 2 },
  weekly: { name: '每周', graceDays: 8 },
} as const;
export type Rhythm = keyof typeof RHYTHMS;

const id = z.string().regex(/^[a-z0-9-]+$/);
const day = z.iso.date().transform((value) => value as Day);

const Unit = z.object({
  id,
  name: z.string(),
  /** GB/T 2260 code of the region it answers for; 370700 is the whole city. */
  region: z.string().regex(/^\d{6}$/),
  uscc: z.string(),
  /** May keep the enterprise base (登记机关). */
  registrar: z.boolean().default(false),
});

const Domain = z.object({
  code: z.string().regex(/^\d{2}$/),
  name: z.string(),
  /** Stands beside the name in a bilingual report. */
  nameEn: z.string().optional(),
  rhythm: z.enum(['realtime', 'daily', 'weekly']),
  inForceFrom: day,
  /** The source units, the lead unit first. None yet: the domain is 未归集. */
  units: z.array(z.object({ id, suspendedFrom: day.optional() })),
});

/** Who sends copies of the province's records for any domain, as a source is told by. No unit has this id. */
export const PROVINCE = 'province';

const RegistryData = z.object({
  city: z.object({ name: z.string(), region: z.string() }),
  province: z.object({ id: z.literal(PROVINCE), name: z.string(), uscc: z.string() }),
  units: z.array(Unit),
  domains: z.array(Domain),
});

export type Unit = z.output<typeof Unit>;
export interface SourceUnit extends Unit {
  suspendedFrom?: Day;
}
export interface Domain {
  code: string;
  name: string;
  nameEn?: string | undefined;
  rhythm: Rhythm;
  inForceFrom: Day;
  units: SourceUnit[];
}

/** Who sends records: a unit, or the provincial platform. */
export type Sender = Pick<Unit, 'id' | 'name' | 'uscc'>;

export interface Registry {
  city: { name: string; region: string };
  /** The provincial platform, from which data flows back (回流). */
  province: Sender;
  /** In the order of the policy. */
  domains: readonly Domain[];
  units: ReadonlyMap<string, Unit>;
  domain(code: string): Domain | undefined;
  /** The domains a unit is a source of, in the order of the policy. */
  domainsOf(unitId: string): readonly Domain[];
  /** A source of records by its name; the id itself for one that is not listed any more. */
  nameOf(sourceId: string): string;
}

/** Builds the registry from its data; throws on a unit that is not listed or a code given twice. */
export const registryFrom = (data: unknown): Registry => {
  const { city, province, units, domains } = RegistryData.parse(data);
  const unitById = new Map(units.map((unit) => [unit.id, unit]));
  if (unitById.has(PROVINCE)) throw new Error(`no unit may have the id ${PROVINCE}`);
  const known = domains.map(
    (domain): Domain => ({
      ...domain,
      units: domain.units.map((source) => {
        const unit = unitById.get(source.id);
        if (unit === undefined)
          throw new Error(`domain ${domain.code} names the unit ${source.id}, which is not listed`);
        return { ...unit, ...source };
      }),
    }),
  );
  const domainByCode = new Map(known.map((domain) => [domain.code, domain]));
  if (domainByCode.size !== known.length) throw new Error('a domain code is given twice');
  return {
    city,
    province,
    domains: known,
    units: unitById,
    domain: (code) => domainByCode.get(code),
    domainsOf: (unitId) => known.filter((domain) => domain.units.some((unit) => unit.id === unitId)),
    nameOf: (sourceId) => (sourceId === PROVINCE ? province.name : (unitById.get(sourceId)?.name ?? sourceId)),
  };
};
