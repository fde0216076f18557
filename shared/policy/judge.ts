import { type Day, dayOf, type Instant, later, yearsBefore } from '../calendar/dates.ts';
import type { RecordVersion } from '../records/fold.ts';
import type { ViolationRecord } from '../records/record.ts';
import { RULE_IDS, type RuleId } from './rules.ts';
import { isWarningOnly } from './severity.ts';
import type { Policy, Switches } from './switches.ts';
import { firstRepairable, lastDisclosed, lastPublished } from './terms.ts';

/** What a report is asked to cover. */
export interface Question {
  period: { from: Day; to: Day };
  domains: readonly string[];
}

export type Judgement = { counts: true } | { counts: false; hiddenBy: RuleId };

interface Matter {
  domain: string;
  record: ViolationRecord;
  question: Question;
  switches: Switches;
  /** Of the report: a report of that day is judged as of that day for ever. */
  day: Day;
}

/** Whether a record, by the version that holds, is on a report; if not, by the first rule that hides it. */
export const judge = (
  { domain, record }: Pick<RecordVersion, 'domain' | 'record'>,
  question: Question,
  { switches }: Policy,
  asOf: Instant,
): Judgement => {
  const matter: Matter = { domain, record, question, switches, day: dayOf(asOf) };
  const hiddenBy = RULE_IDS.find((rule) => HIDES[rule](matter));
  return hiddenBy === undefined ? { counts: true } : { counts: false, hiddenBy };
};

const HIDES: Readonly<Record<RuleId, (matter: Matter) => boolean>> = {
  'no-penalty': (matter) => isVoid(matter, 'no-penalty'),
  revoked: (matter) => isVoid(matter, 'revoked'),
  withdrawn: (matter) => isVoid(matter, 'withdrawn'),
  'not-yet-effective': ({ record, day }) => record.kind === 'judgment' && record.effectiveOn > day,
  'other-domain': ({ domain, question }) => !question.domains.includes(domain),
  'outside-period': ({ record, question: { period } }) =>
    record.decidedOn < period.from || record.decidedOn > period.to,
  'look-back': ({ record, question, switches }) => record.decidedOn < earliestDay(switches, question.period.to),
  kind: ({ record, switches }) => !switches.kinds.value.includes(record.kind),
  'disclosure-limit': ({ record, switches: { disclosureYears }, day }) =>
    disclosureYears.value !== null && day > (lastDisclosed(record, disclosureYears.value) ?? day),
  'simple-procedure': ({ record, switches }) =>
    switches.simpleProcedure.value === 'omitted' && record.kind === 'penalty' && record.procedure === 'simple',
  'warning-only': ({ record, switches }) =>
    switches.warningOnly.value === 'omitted' && record.kind === 'penalty' && isWarningOnly(record),
  'minor-corrected': ({ record, switches }) =>
    switches.minorCorrected.value === 'omitted' &&
    record.kind === 'penalty' &&
    record.severity === 'minor' &&
    record.fulfilledOn !== null,
  repaired: (matter) => isRepaired(matter),
  'publication-ended': ({ record, switches: { publication }, day }) =>
    publication.value !== null &&
    record.kind === 'penalty' &&
    record.fulfilledOn !== null &&
    day > lastPublished(record, publication.value),
};

const isVoid = ({ record, switches }: Matter, status: Switches['noRecord']['value'][number]): boolean =>
  record.status === status && switches.noRecord.value.includes(status);

/** The first day that may be asked for, in a period that ends on a day. */
export const earliestDay = ({ lookBack: { value } }: Switches, to: Day): Day => {
  const first = yearsBefore(to, value.maxYears);
  return later(first, value.notBefore ?? first);
};

/** A repair without a day, or before its time, hides nothing: the record stays, with its mark. */
const isRepaired = ({ record, switches: { repairedOmittedFrom, publication } }: Matter): boolean => {
  const from = repairedOmittedFrom.value;
  const on = record.repair?.state === 'repaired' ? record.repair.on : null;
  return from !== null && on !== null && on >= from && on >= firstRepairable(record, publication.value);
};
