import { addDays, type Day } from '../calendar/dates.ts';
import { type Deadline, workingDaysAfter } from '../calendar/working-days.ts';
import type { ViolationRecord } from '../records/record.ts';

/** 发改办财金〔2018〕424号: within 7 working days of the decision, not of the case's end. */
const WORKING_DAYS = 7;

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

/** Every working day is a day: within so many days it is on time whatever is announced. */
export const timeliness = (start: Day, pushedOn: Day): Timeliness => {
  if (pushedOn <= addDays(start, WORKING_DAYS)) return 'on-time';
  const { day, provisional } = deadlineOf(start);
  if (provisional) return 'provisional';
  return pushedOn > day ? 'late' : 'on-time';
};

/** Rows come by the million, days do not. */
const deadlines = new Map<Day, Deadline>();

const deadlineOf = (start: Day): Deadline => {
  const known = deadlines.get(start);
  if (known !== undefined) return known;
  const deadline = workingDaysAfter(start, WORKING_DAYS);
  deadlines.set(start, deadline);
  return deadline;
};
