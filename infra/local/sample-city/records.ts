import { addDays, type Day, earlier } from '../../../shared/calendar/dates.ts';
import type { SourceUnit } from '../../../shared/domains/registry.ts';
import type { RecordInput } from '../../../shared/records/record.ts';
import { courtNo, decisionText, documentNo, inTenThousands } from './documents.ts';
import type { Incident } from './histories.ts';
import type { Choices } from './random.ts';
import { type DomainViolations, type PenaltyForm, violationsOf } from './violations.ts';

/** Where a record comes from: who decided, when, and under which running number of that year. */
export interface Origin {
  unit: SourceUnit;
  decidedOn: Day;
  today: Day;
  serial: number;
  choices: Choices;
}

/** A day that follows the decision and is past already. */
const followUp = ({ decidedOn, today }: Origin, days: number): Day =>
  earlier(addDays(decidedOn, days), addDays(today, -1));

const common = ({ enterprise, domain, kind, fate }: Incident, origin: Origin) => {
  const { unit, decidedOn, serial } = origin;
  const organ = { name: unit.name, uscc: unit.uscc };
  const closed = fate === 'repaired' ? followUp(origin, 200) : null;
  return {
    documentNo: documentNo(kind, unit.region, violationsOf(domain).mark, decidedOn.slice(0, 4), serial),
    version: `${addDays(decidedOn, 3)}T10:00:00+08:00`,
    subject: { name: enterprise.name, type: enterprise.type, uscc: enterprise.uscc },
    authority: organ,
    source: organ,
    decidedOn,
    status: 'effective' as const,
    fulfilledOn: closed === null ? null : followUp(origin, 20),
    repair: closed !== null ? { state: 'repaired' as const, on: closed } : repairing(fate),
    litigation: fate === 'suit' || fate === 'reconsideration' ? fate : null,
    remark: null,
  };
};

const repairing = (fate: Incident['fate']) => (fate === 'repairing' ? { state: 'pending' as const, on: null } : null);

const amountWithin = (range: [number, number] | undefined, choices: Choices): number | null => {
  if (range === undefined) return null;
  const [least, most] = range;
  return least === most ? least : choices.int(least / 10, most / 10) * 10;
};

/** How long it is published, in days: 国家发展改革委令第36号, the longest for each degree. */
const PUBLISHED_DAYS = { minor: 90, general: 365, serious: 1095 } as const;

const penalty = (incident: Incident, origin: Origin, form: PenaltyForm): RecordInput => {
  const { decidedOn, choices, serial, unit } = origin;
  const yuan = amountWithin(form.yuan, choices);
  const seized = amountWithin(form.seized, choices);
  const licence = form.licence ? `${form.licence}（JY2${unit.region}${String(serial).padStart(7, '0')}）` : null;
  return {
    kind: 'penalty',
    ...common(incident, origin),
    severity: form.severity,
    violationType: form.type,
    facts: `经查，当事人${form.facts}`,
    basis: form.basis,
    categories: form.categories,
    content: decisionText({ categories: form.categories, yuan, seized, licence }),
    fine: yuan === null ? null : inTenThousands(yuan),
    confiscated: seized === null ? null : inTenThousands(seized),
    licence,
    procedure: form.simple ? 'simple' : 'ordinary',
    actEndedOn: addDays(decidedOn, -choices.int(15, 60)),
    validUntil: choices.chance(0.2) ? '2099-12-31' : addDays(decidedOn, 365),
    publishedUntil: addDays(decidedOn, PUBLISHED_DAYS[form.severity]),
  };
};

/** 行政处罚法 Art. 33: established, but by law not punished. Never on a report. */
const notPunished = (incident: Incident, origin: Origin, form: PenaltyForm): RecordInput => ({
  ...penalty(incident, origin, { ...form, yuan: undefined, seized: undefined, licence: undefined }),
  kind: 'penalty',
  status: 'no-penalty',
  severity: 'minor',
  violationType: form.type,
  facts: `经查，当事人${form.facts}违法行为轻微并及时改正，没有造成危害后果。`,
  basis: '《中华人民共和国行政处罚法》第三十三条第一款',
  categories: ['其他-不予行政处罚'],
  content: '决定不予行政处罚。',
});

const compulsory = (
  incident: Incident,
  origin: Origin,
  form: NonNullable<DomainViolations['compulsory']>,
): RecordInput => {
  const temporary = /^(查封|扣押)/.test(form.measure);
  return {
    kind: 'compulsory',
    ...common(incident, origin),
    measure: form.measure,
    facts: `经查，当事人${form.facts}`,
    basis: form.basis,
    content: form.content,
    liftedOn: temporary ? followUp(origin, 30) : null,
  };
};

const dishonestyList = (
  incident: Incident,
  origin: Origin,
  form: NonNullable<DomainViolations['list']>,
): RecordInput => ({
  kind: 'dishonesty-list',
  ...common(incident, origin),
  severity: 'serious',
  list: form.name,
  reason: form.reason,
  basis: form.basis,
  listedOn: origin.decidedOn,
  removedOn: incident.fate === 'repaired' ? followUp(origin, 200) : null,
});

const enforcement = (
  incident: Incident,
  origin: Origin,
  form: NonNullable<DomainViolations['enforcement']>,
): RecordInput => {
  const { unit, decidedOn, serial, choices } = origin;
  const filedOn = addDays(decidedOn, -choices.int(30, 120));
  const shared = common(incident, origin);
  return {
    kind: 'enforcement',
    ...shared,
    caseNo: shared.documentNo,
    court: unit.name,
    basisNo: courtNo(unit.region, filedOn.slice(0, 4), '民初', 1000 + serial),
    basisUnit: unit.name,
    filedOn,
    duty: choices.pick(form.duty),
    performance: incident.fate === 'repaired' ? '全部已履行' : choices.pick(form.performance),
    conduct: choices.pick(form.conduct),
    publishedOn: addDays(decidedOn, 2),
    endedOn: incident.fate === 'repaired' ? followUp(origin, 200) : null,
  };
};

const judgment = (incident: Incident, origin: Origin, form: NonNullable<DomainViolations['judgment']>): RecordInput => {
  const shared = common(incident, origin);
  return {
    kind: 'judgment',
    ...shared,
    caseNo: shared.documentNo,
    court: origin.unit.name,
    offence: form.offence,
    sentence: form.sentence,
    fine: inTenThousands(origin.choices.int(5, 20) * 10_000),
    effectiveOn: followUp(origin, 11),
  };
};

/** The record of an incident as its unit first reports it. */
export const recordOf = (incident: Incident, origin: Origin): RecordInput => {
  const { penalties, compulsory: measure, list, enforcement: duty, judgment: verdict } = violationsOf(incident.domain);
  const form = penalties[incident.form];
  if (incident.kind === 'penalty' && form)
    return incident.fate === 'no-penalty' ? notPunished(incident, origin, form) : penalty(incident, origin, form);
  if (incident.kind === 'compulsory' && measure) return compulsory(incident, origin, measure);
  if (incident.kind === 'dishonesty-list' && list) return dishonestyList(incident, origin, list);
  if (incident.kind === 'enforcement' && duty) return enforcement(incident, origin, duty);
  if (incident.kind === 'judgment' && verdict) return judgment(incident, origin, verdict);
  throw new Error(`domain ${incident.domain} has no sample of ${incident.kind} ${incident.form}`);
};
