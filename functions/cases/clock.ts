import type { Instant } from '../../shared/calendar/dates.ts';
import { dayOf } from '../../shared/calendar/dates.ts';
import { deadlineAfter } from '../../shared/calendar/deadline.ts';
import { workingDayBefore } from '../../shared/calendar/working-days.ts';
import type { Clock } from './case.ts';

/** So many working days, by which rule. */
export interface Term {
  workingDays: number;
  source: string;
  /** Where the term does not run from the receipt of the case. */
  from?: Instant;
}

export const clockOf = ({ workingDays, source }: Term, from: Instant): Clock => ({
  from,
  workingDays,
  source,
  deadline: deadlineAfter(from, workingDays),
});

/** The clock of a step never shows a later day than the law's. */
export const withinLaw = (own: Clock | null, law: Clock | null): Clock | null =>
  own === null || law === null || own.deadline.dueBy <= law.deadline.dueBy ? own : { ...own, deadline: law.deadline };

/** Whether the term was over at an instant: the instant it ends at is none of it. */
export const isPast = (clock: Pick<Clock, 'deadline'> | null, at: Instant): boolean =>
  clock !== null && at >= clock.deadline.dueBy;

/**
 * Whether the time in which a party may still ask for something is over. A provisional end is computed early, for the sake of
 * who waits for an authority; held against a party it would cut its time short, so until the calendar is out it is none.
 */
export const isClosed = (within: Term, from: Instant, at: Instant): boolean => {
  const clock = clockOf(within, from);
  return !clock.deadline.provisional && isPast(clock, at);
};

/** How a term stands, at a glance: nothing runs, in time, due today or on the next working day, over. */
export const LIGHTS = { none: '无待办时限', green: '期限内', amber: '即将到期', red: '已超期' } as const;
export type Light = keyof typeof LIGHTS;

export const lightOf = (clock: Pick<Clock, 'deadline'> | null, at: Instant): Light => {
  if (clock === null) return 'none';
  if (isPast(clock, at)) return 'red';
  return dayOf(at) >= workingDayBefore(clock.deadline.day) ? 'amber' : 'green';
};
