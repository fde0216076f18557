import { recomputed } from '../../../shared/calendar/deadline.ts';
import { type Calendar, workingCalendar } from '../../../shared/calendar/working-days.ts';
import type { Case, Clock } from '../case.ts';
import { withinLaw } from '../clock.ts';

/** Of the two of a case. */
export type Clocks = Pick<Case, 'due' | 'stepDue'>;

export const isProvisional = ({ due, stepDue }: Clocks): boolean =>
  [due, stepDue].some((clock) => clock?.deadline.provisional === true);

/** The clocks of a case by the calendar known now; undefined where that changes nothing. Begun when they were, as long as they were. */
export const retimed = ({ due, stepDue }: Clocks, calendar: Calendar = workingCalendar): Clocks | undefined => {
  const law = recomputedClock(due, calendar);
  const own = withinLaw(recomputedClock(stepDue, calendar), law);
  return isSame(law, due) && isSame(own, stepDue) ? undefined : { due: law, stepDue: own };
};

const recomputedClock = (clock: Clock | null, calendar: Calendar): Clock | null =>
  clock === null ? null : { ...clock, deadline: recomputed(clock.deadline, clock.from, clock.workingDays, calendar) };

const isSame = (a: Clock | null, b: Clock | null): boolean =>
  a?.deadline.day === b?.deadline.day && a?.deadline.provisional === b?.deadline.provisional;
