import { type Day, dayOf, endOfDay, type Instant } from './dates.ts';
import { type Calendar, workingCalendar } from './working-days.ts';

/**
 * When something asked of the platform is due.
 *
 * A filing is received at the instant it enters the system, at whatever hour and on whatever day (电子签名法 Art. 11, 民法典
 * Art. 137): one after office hours or on a holiday is received then, not on the next working day. The day of receipt, as
 * Shanghai counts it, is not counted (民法典 Art. 201), so the first working day after it is day 1. The last day ends at
 * 24:00 (民法典 Art. 203; the platform has no closing hour that would end it sooner). That it falls on a day without work,
 * which the same article puts off, cannot happen to a period of working days.
 */
export interface Deadline {
  /** The last day in time. */
  day: Day;
  /** 24:00 of that day: what is done before this instant is in time, what is not done at it is overdue. */
  dueBy: Instant;
  /** Reaches into days whose holidays are not announced: computed again when they are, and until then not final. */
  provisional: boolean;
  /** The version of the calendar it was computed with. */
  calendar: string;
}

/** So many working days after the receipt. */
export const deadlineAfter = (
  receivedAt: Instant,
  workingDays: number,
  calendar: Calendar = workingCalendar,
): Deadline => {
  const { day, provisional } = calendar.workingDaysAfter(dayOf(receivedAt), workingDays);
  return { day, dueBy: endOfDay(day), provisional, calendar: calendar.version };
};

/**
 * The same deadline by the calendar known now; itself where nothing is to be changed. A new notice makes provisional
 * deadlines final. Final ones move only where the State Council changed a calendar already out, as it did in 2019 and 2020.
 */
export const recomputed = (
  deadline: Deadline,
  receivedAt: Instant,
  workingDays: number,
  calendar: Calendar = workingCalendar,
): Deadline => {
  if (deadline.calendar === calendar.version) return deadline;
  const now = deadlineAfter(receivedAt, workingDays, calendar);
  return deadline.provisional || now.day !== deadline.day ? now : deadline;
};
