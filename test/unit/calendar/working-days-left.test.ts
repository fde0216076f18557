import { toInstant } from '../../../shared/calendar/dates.ts';
import { deadlineAfter } from '../../../shared/calendar/deadline.ts';
import { workingDaysLeft } from '../../../shared/calendar/working-days-left.ts';

/** Received on Monday 2 March 2026, due on Friday the 6th. */
const due = deadlineAfter(toInstant('2026-03-02T02:00:00Z'), 4);

it.each([
  ['on the day of receipt', '2026-03-02T10:00:00+08:00', 4],
  ['the day before the last', '2026-03-05T23:59:59+08:00', 1],
  ['on the last day', '2026-03-06T23:59:59+08:00', 0],
  ['on the weekend after it', '2026-03-07T00:00:00+08:00', 0],
  ['on the first working day after it', '2026-03-09T00:00:00+08:00', -1],
  ['a week late', '2026-03-13T12:00:00+08:00', -5],
])('counts %s', (_, now, left) => {
  expect(workingDaysLeft(due, toInstant(now))).toBe(left);
});
