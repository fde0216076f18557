import { dayOf, type Instant } from './dates.ts';
import type { Deadline } from './deadline.ts';
import { workingDaysBetween } from './working-days.ts';

/** How many working days a term still has: 0 on its last day, less than that once it is over and working days have gone by since. */
export const workingDaysLeft = ({ day, dueBy }: Pick<Deadline, 'day' | 'dueBy'>, now: Instant): number => {
  const today = dayOf(now);
  return now >= dueBy ? 0 - workingDaysBetween(day, today) : workingDaysBetween(today, day);
};
