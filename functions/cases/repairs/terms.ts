import { type Day, later, monthsAfter } from '../../../shared/calendar/dates.ts';
import { ORDER_36 } from '../../../shared/policy/order-36.ts';
import type { Policy, PublicationPeriod, Severity } from '../../../shared/policy/switches.ts';
import { firstRepairable } from '../../../shared/policy/terms.ts';
import type { RecordVersion } from '../../../shared/records/fold.ts';
import type { ViolationRecord } from '../../../shared/records/record.ts';
import type { Term } from '../clock.ts';

/**
 * The figures of credit repair, as data. National law holds whatever a city's policy says of its reports; where a policy
 * has periods of publication of its own, those decide, for they decide what its reports show.
 */

type Periods = Readonly<Record<Severity, PublicationPeriod>>;

interface Regime {
  from: Day;
  source: string;
  periods: Periods;
  /** Penalties that have to be published longer before they may be repaired. */
  longer: { months: number; domains: readonly string[]; words: RegExp } | null;
}

const PERIOD_58: PublicationPeriod = { minMonths: 3, maxMonths: 36 };

/**
 * Order 58: three months, and one year for food, drugs, special equipment, work safety and fire. Emergency management (20)
 * and fire (26) are such domains as a whole; market regulation (21) is of several fields, so what the penalty names decides:
 * the violation or the law that it rests on.
 */
const ORDER_58: Regime = {
  from: '2023-05-01' as Day,
  source: '国家发展改革委令第58号：行政处罚信息最短公示期三个月；食品、药品、特种设备、安全生产、消防领域一年',
  periods: { minor: PERIOD_58, general: PERIOD_58, serious: PERIOD_58 },
  longer: { months: 12, domains: ['20', '26'], words: /食品|药品|特种设备|安全生产|消防/ },
};

const { publication } = ORDER_36.switches;
const NATIONAL: readonly Regime[] = [
  ORDER_58,
  { from: ORDER_36.inForceFrom, source: publication.source, periods: publication.value as Periods, longer: null },
];

/** Before the first of them too: there was no gentler rule. */
const nationalOn = (day: Day): Regime => NATIONAL.filter(({ from }) => from <= day).at(-1) ?? ORDER_58;

/** From which day on a record may be repaired, by the rule in force on the day it is asked. */
export const earliestRepair = (
  { domain, record }: Pick<RecordVersion, 'domain' | 'record'>,
  { switches }: Policy,
  today: Day,
): { earliest: Day; source: string } => {
  const own = switches.publication.value;
  if (own !== null) return { earliest: firstRepairable(record, own), source: switches.publication.source };
  const { periods, source, longer } = nationalOn(today);
  const first = firstRepairable(record, periods);
  const isLonger = longer !== null && isOfField(longer, domain, record);
  return { earliest: isLonger ? later(first, monthsAfter(record.decidedOn, longer.months)) : first, source };
};

const isOfField = (
  { domains, words }: NonNullable<Regime['longer']>,
  domain: string,
  record: ViolationRecord,
): boolean =>
  record.kind === 'penalty' &&
  (domains.includes(domain) || words.test(record.violationType) || words.test(record.basis));

/** As published commentaries on the two documents give them: to be confirmed against the text, and configured here. */
const COMMENTARY = '国办发〔2025〕22号、国家发展改革委令第36号（据公开解读）';
export const REPAIR_TERMS: Readonly<Record<'accept' | 'decide' | 'extension', Term>> = {
  accept: { workingDays: 3, source: `${COMMENTARY}：认定单位三个工作日内决定是否受理` },
  decide: { workingDays: 7, source: `${COMMENTARY}：自受理起七个工作日内决定是否修复` },
  extension: { workingDays: 10, source: `${COMMENTARY}：可延长一次，十个工作日` },
};
