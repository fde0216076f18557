import { addDays, type Day } from '../calendar/dates.ts';
import { type PeriodEnd, workingDaysAfter } from '../calendar/working-days.ts';
import type { ViolationRecord } from '../records/record.ts';

export type Timeliness = 'on-time' | 'late' | 'provisional';

/**
 * The day from which the clock of a record runs; undefined where none does. On-the-spot penalties need not be reported
 * (424号), a judgment can be reported only once it is final, and nobody is late with what was decided before reporting was due.
 */
export const clockStart = (record: ViolationRecord, dutyFrom: Day): Day | undefined => {
  if (record.kind === 'penalty' && record.procedure === 'simple') return undefined;
  const start = record.kind === 'judgment' ? record.effectiveOn : record.decidedOn;
  return start < dutyFrom ? undefined : start;
};

/**
 * The day from which the clock of a revoked or changed document runs; undefined where none does. What was pushed by
 * mistake and is taken back is no document that changed, and whoever takes it back is not to look worse for it.
 */
export const changeClockStart = ({ status, statusChangedOn }: ViolationRecord, dutyFrom: Day): Day | undefined =>
  statusChangedOn === null || status === 'withdrawn' || statusChangedOn < dutyFrom ? undefined : statusChangedOn;

const within = (workingDays: number): ((start: Day, pushedOn: Day) => Timeliness) => {
  // Rows come by the million, days do not.
  const periods = new Map<Day, { certain: Day; end: PeriodEnd }>();
  const periodFrom = (start: Day) => {
    const known = periods.get(start);
    if (known !== undefined) return known;
    // Every working day is a day: within so many days it is on time whatever is announced.
    const period = { certain: addDays(start, workingDays), end: workingDaysAfter(start, workingDays) };
    periods.set(start, period);
    return period;
  };
  return (start, pushedOn) => {
    const { certain, end } = periodFrom(start);
    if (pushedOn <= certain) return 'on-time';
    if (end.provisional) return 'provisional';
    return pushedOn > end.day ? 'late' : 'on-time';
  };
};

/** 发改办财金〔2018〕424号: within 7 working days of the decision, not of the case's end. */
export const timeliness = within(7);

/** 山东省社会信用条例 Art. 40: within 3 working days; so does 行政处罚法 Art. 48 with Art. 85, of a penalty that is published. */
export const changeTimeliness = within(3);
