import { dayOf, type Instant } from './dates.ts';
import type { Deadline } from './deadline.ts';
import { workingDayBefore, workingDaysBetween } from './working-days.ts';

/** How a term stands that somebody has to step in for. */
export interface Urgency {
  overdue: boolean;
  /** Since its last day; 0 while it runs, and on the days without work after it. */
  workingDaysLate: number;
}

/** Of a term that is over, or ends today or on the next working day; undefined while there is more time. */
export const urgencyOf = ({ day, dueBy }: Pick<Deadline, 'day' | 'dueBy'>, now: Instant): Urgency | undefined => {
  const today = dayOf(now);
  const overdue = now >= dueBy;
  if (!overdue && today < workingDayBefore(day)) return undefined;
  return { overdue, workingDaysLate: workingDaysBetween(day, today) };
};
