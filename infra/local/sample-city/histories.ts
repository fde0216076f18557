import type { Registry } from '../../../shared/domains/registry.ts';
import type { Kind } from '../../../shared/records/record.ts';
import { demoEnterprise, everyDomainEnterprise, type Identity, others, prolificEnterprise } from './identities.ts';
import { type Choices, choicesFrom } from './random.ts';
import { type DomainViolations, hasViolations, violationsOf } from './violations.ts';

/** What becomes of a record. `corrected`, `revoked` and `withdrawn` are told by a second version of it; the others show on the first. */
type Fate =
  | 'stands'
  | 'corrected'
  | 'revoked'
  | 'withdrawn'
  | 'no-penalty'
  | 'repaired'
  | 'repairing'
  | 'reconsideration'
  | 'suit';

export interface Incident {
  enterprise: Identity;
  domain: string;
  kind: Kind;
  /** Which of the domain's penalties. */
  form: number;
  /** Days before today on which it was decided; at least 8, so that all that follows is past. */
  daysAgo: number;
  fate: Fate;
}

type Outline = Omit<Incident, 'enterprise'>;

/** Five records that count, one the city decided not to punish and one taken back. */
const DEMO: readonly Outline[] = [
  { domain: '21', kind: 'penalty', form: 2, daysAgo: 95, fate: 'stands' },
  { domain: '12', kind: 'penalty', form: 0, daysAgo: 410, fate: 'repaired' },
  { domain: '20', kind: 'penalty', form: 0, daysAgo: 260, fate: 'corrected' },
  { domain: '26', kind: 'compulsory', form: 0, daysAgo: 150, fate: 'stands' },
  { domain: '14', kind: 'penalty', form: 0, daysAgo: 40, fate: 'suit' },
  { domain: '21', kind: 'penalty', form: 3, daysAgo: 120, fate: 'no-penalty' },
  { domain: '13', kind: 'penalty', form: 0, daysAgo: 330, fate: 'revoked' },
];

/** Most violations happen where most inspections happen. */
const BUSY = ['21', '21', '21', '12', '12', '20', '20', '30', '30', '01', '01', '26', '23', '14', '10', '13'];

const kindsOf = ({ penalties, compulsory, list, enforcement, judgment }: DomainViolations): Kind[] => [
  ...penalties.map((): Kind => 'penalty'),
  ...(compulsory ? (['compulsory'] as const) : []),
  ...(list ? (['dishonesty-list'] as const) : []),
  ...(enforcement ? (['enforcement', 'enforcement', 'enforcement'] as const) : []),
  ...(judgment ? (['judgment'] as const) : []),
];

const FATES: readonly Fate[] = [
  'stands',
  'stands',
  'stands',
  'stands',
  'stands',
  'stands',
  'repaired',
  'repaired',
  'corrected',
  'revoked',
  'withdrawn',
  'no-penalty',
  'repairing',
  'reconsideration',
  'suit',
];

const outline = (choices: Choices, domain: string): Outline => {
  const violations = violationsOf(domain);
  const kind = choices.pick(kindsOf(violations));
  const fate = choices.pick(FATES);
  return {
    domain,
    kind,
    form: kind === 'penalty' ? choices.int(0, violations.penalties.length - 1) : 0,
    daysAgo: choices.chance(0.85) ? choices.int(8, 1060) : choices.int(1100, 1750),
    fate: fate === 'no-penalty' && kind !== 'penalty' ? 'stands' : fate,
  };
};

/** The domains in which something can happen: with a unit that reports it, and violations to choose from. */
const fedDomains = (registry: Registry): string[] =>
  registry.domains.filter(({ code, units }) => units.length > 0 && hasViolations(code)).map(({ code }) => code);

/** In every domain one record that counts, from the last three years. */
const everywhere = (registry: Registry, choices: Choices): Outline[] =>
  fedDomains(registry).map((code) => ({
    domain: code,
    kind: kindsOf(violationsOf(code))[0] as Kind,
    form: 0,
    daysAgo: choices.int(20, 1000),
    fate: 'stands',
  }));

/** Everything that ever happened in the sample city. Of some 200 enterprises about 60 have a history. */
export const incidents = (registry: Registry): Incident[] => {
  const choices = choicesFrom(30);
  const codes = fedDomains(registry);
  const anywhere = () => outline(choices, choices.chance(0.6) ? choices.pick(BUSY) : choices.pick(codes));
  const times = (count: number) => Array.from({ length: count }, anywhere);
  const about = (enterprise: Identity, outlines: readonly Outline[]) => outlines.map((one) => ({ enterprise, ...one }));
  return [
    ...about(demoEnterprise, DEMO),
    ...about(everyDomainEnterprise, everywhere(registry, choices)),
    ...about(prolificEnterprise, times(40)),
    ...others.filter((_, i) => i % 3 === 0).flatMap((enterprise) => about(enterprise, times(choices.int(1, 6)))),
  ];
};
