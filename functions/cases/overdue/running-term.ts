import type { Instant } from '../../../shared/calendar/dates.ts';
import { type Urgency, urgencyOf } from '../../../shared/calendar/urgency.ts';
import type { Case, Clock } from '../case.ts';
import { isPast } from '../clock.ts';
import { retimed } from '../sweep/retimed.ts';

/** Which of its terms a case is late by. */
export const TERMS = { law: '法定办理期限', step: '当前环节期限' } as const;

export interface RunningTerm extends Urgency {
  term: keyof typeof TERMS;
  clock: Clock;
}

/**
 * The term by which a case is late, or nearly, by the calendar known now: the law's once that is over, until then the step's,
 * which never ends later. Undefined where nothing runs, or there is more time than to the next working day.
 */
export const runningTerm = (current: Pick<Case, 'due' | 'stepDue'>, now: Instant): RunningTerm | undefined => {
  const { due: law, stepDue } = retimed(current) ?? current;
  const own = isPast(law, now) ? null : stepDue;
  const clock = own ?? law;
  if (clock === null) return undefined;
  const urgency = urgencyOf(clock.deadline, now);
  if (urgency === undefined) return undefined;
  return { ...urgency, clock, term: clock.deadline.day === law?.deadline.day ? 'law' : 'step' };
};
