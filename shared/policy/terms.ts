import { type Day, earlier, monthsAfter } from '../calendar/dates.ts';
import type { RecordOf, ViolationRecord } from '../records/record.ts';
import { severityOf } from './severity.ts';
import type { PublicationPeriod, Severity } from './switches.ts';

/** The terms that records stand under. Each ends with the day it names: the record is shown on that day, and not after. */

type Periods = Readonly<Record<Severity, PublicationPeriod>>;

/**
 * The day an act ended; null while it goes on (the firm is still on the list). Where no record says, the day of the
 * decision stands for it: the act cannot have ended later, so nothing is hidden before its time.
 */
const endOfAct = (record: ViolationRecord): Day | null => {
  switch (record.kind) {
    case 'penalty':
      return record.actEndedOn ?? record.decidedOn;
    case 'compulsory':
      return record.liftedOn ?? record.decidedOn;
    case 'enforcement':
      return record.endedOn;
    case 'dishonesty-list':
      return record.removedOn;
    case 'judgment':
      return record.decidedOn;
  }
};

/** The last day a record may be disclosed; null while the act goes on. */
export const lastDisclosed = (record: ViolationRecord, years: number): Day | null => {
  const end = endOfAct(record);
  return end === null ? null : monthsAfter(end, years * 12);
};

const publication = (penalty: RecordOf<'penalty'>, periods: Periods) => {
  const { minMonths, maxMonths } = periods[severityOf(penalty)];
  return { first: monthsAfter(penalty.decidedOn, minMonths), last: monthsAfter(penalty.decidedOn, maxMonths) };
};

/** The last day a penalty may be published: the unit's own day, within what its severity allows. */
export const lastPublished = (penalty: RecordOf<'penalty'>, periods: Periods): Day => {
  const { first, last } = publication(penalty, periods);
  const own = penalty.publishedUntil ?? last;
  return own < first ? first : earlier(own, last);
};

/** The first day a repair can take effect: the shortest period of publication has passed. Other kinds have none. */
export const firstRepairable = (record: ViolationRecord, periods: Periods | null): Day =>
  record.kind === 'penalty' && periods !== null ? publication(record, periods).first : record.decidedOn;
