import { addDays, dayOf } from '../../../shared/calendar/dates.ts';
import type { Registry, SourceUnit } from '../../../shared/domains/registry.ts';
import type { RecordInput } from '../../../shared/records/record.ts';
import { enterprisesByRegistrar, type SampleEnterprise } from './enterprises.ts';
import { type Declaration, declarationOf } from './feeds.ts';
import { type Incident, incidents } from './histories.ts';
import { regionOf } from './identities.ts';
import { choicesFrom } from './random.ts';
import { recordOf } from './records.ts';
import { versionsOf } from './versions.ts';

/** What one unit has sent for one domain, and what it declares of it. */
export interface Feed {
  domain: string;
  unit: string;
  records: RecordInput[];
  declaration: Declaration | null;
}

export interface SampleCity {
  /** By the unit that registers them. */
  enterprises: ReadonlyMap<string, readonly SampleEnterprise[]>;
  feeds: readonly Feed[];
}

/** The sample city as it is at an instant: the same instant and registry give the same city. */
export const sampleCity = (registry: Registry, now: Date): SampleCity => {
  const today = dayOf(now);
  const choices = choicesFrom(4);
  const feeds = registry.domains.flatMap((domain) =>
    domain.units.map((unit) => ({
      domain: domain.code,
      unit: unit.id,
      records: [] as RecordInput[],
      declaration: declarationOf(domain, unit, now, choices),
    })),
  );
  const nextSerial = serials();
  for (const incident of incidents(registry)) {
    const unit = competentUnit(registry, incident);
    const decidedOn = addDays(today, -incident.daysAgo);
    const serial = nextSerial(`${incident.domain}/${unit.id}/${incident.kind}/${decidedOn.slice(0, 4)}`);
    const record = recordOf(incident, { unit, decidedOn, today, serial, choices });
    const feed = feeds.find((one) => one.domain === incident.domain && one.unit === unit.id);
    feed?.records.push(...versionsOf(record, incident.fate, today));
  }
  return { enterprises: enterprisesByRegistrar(registry, today), feeds };
};

/** The domain's unit of the enterprise's region, else its lead unit. */
const competentUnit = (registry: Registry, { domain, enterprise }: Incident): SourceUnit => {
  const units = registry.domain(domain)?.units ?? [];
  const unit = units.find(({ region }) => region === regionOf(enterprise)) ?? units[0];
  if (unit === undefined) throw new Error(`no unit answers for domain ${domain}`);
  return unit;
};

/** Running numbers of documents, from 101 in each series. */
const serials = (): ((series: string) => number) => {
  const last = new Map<string, number>();
  return (series) => {
    const serial = (last.get(series) ?? 100) + 1;
    last.set(series, serial);
    return serial;
  };
};
