import type { Day } from '../../../shared/calendar/dates.ts';
import { urgencyOf } from '../../../shared/calendar/urgency.ts';
import { at } from '../../support/open-case.ts';

/** Due at the end of Friday 6 March 2026. */
const FRIDAY = { day: '2026-03-06' as Day, dueBy: at('2026-03-07', '00:00') };

it.each([
  ['two working days before', '2026-03-04', '23:59', undefined],
  ['from the working day before', '2026-03-05', '00:00', { overdue: false, workingDaysLate: 0 }],
  ['on the last day', '2026-03-06', '23:59', { overdue: false, workingDaysLate: 0 }],
  ['over, on the weekend after', '2026-03-07', '00:00', { overdue: true, workingDaysLate: 0 }],
  ['on Monday', '2026-03-09', '09:00', { overdue: true, workingDaysLate: 1 }],
  ['a week later', '2026-03-13', '09:00', { overdue: true, workingDaysLate: 5 }],
])('%s', (_when, day, time, urgency) => {
  expect(urgencyOf(FRIDAY, at(day, time))).toEqual(urgency);
});

it('before a term that ends on a Monday, the Friday before is the last day but one', () => {
  const monday = { day: '2026-03-09' as Day, dueBy: at('2026-03-10', '00:00') };
  expect(urgencyOf(monday, at('2026-03-05'))).toBeUndefined();
  expect(urgencyOf(monday, at('2026-03-06'))).toEqual({ overdue: false, workingDaysLate: 0 });
});
