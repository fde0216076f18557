import { addDays, type Day } from '../../../shared/calendar/dates.ts';
import type { Registry, Unit } from '../../../shared/domains/registry.ts';
import { type Identity, identities, PLACES, regionOf } from './identities.ts';
import { choicesFrom } from './random.ts';

/** Base information of an enterprise, as a registrar pushes it. */
export interface SampleEnterprise extends Identity {
  legalRepresentative: null;
  establishedOn: Day;
  registrar: string;
  registrationStatus: '存续';
  address: string;
}

/** Social organisations (52) are registered by civil affairs, everything else by the region's market supervision. */
const registrarOf = (registry: Registry, enterprise: Identity): Unit => {
  const domain = registry.domain(enterprise.uscc.startsWith('52') ? '07' : '21');
  const registrars = domain?.units.filter((unit) => unit.registrar) ?? [];
  const registrar = registrars.find((unit) => unit.region === regionOf(enterprise)) ?? registrars[0];
  if (registrar === undefined) throw new Error(`nobody registers ${enterprise.name}`);
  return registrar;
};

/** Nobody is invented: the legal representative stays open, the address is 示例路. All are older than any record (6 years). */
export const enterprisesByRegistrar = (registry: Registry, today: Day): Map<string, SampleEnterprise[]> => {
  const choices = choicesFrom(20231015);
  const byRegistrar = new Map<string, SampleEnterprise[]>();
  for (const identity of identities) {
    const registrar = registrarOf(registry, identity);
    const place = regionOf(identity) === registry.city.region ? '' : PLACES[regionOf(identity)];
    const enterprise: SampleEnterprise = {
      ...identity,
      legalRepresentative: null,
      establishedOn: addDays(today, -choices.int(2200, 8000)),
      registrar: registrar.name,
      registrationStatus: '存续',
      address: `山东省${registry.city.name}${place}示例路${choices.int(1, 299)}号`,
    };
    byRegistrar.set(registrar.id, [...(byRegistrar.get(registrar.id) ?? []), enterprise]);
  }
  return byRegistrar;
};
