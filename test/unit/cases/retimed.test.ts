import type { Clock } from '../../../functions/cases/case.ts';
import { isProvisional, retimed } from '../../../functions/cases/sweep/retimed.ts';
import { deadlineAfter } from '../../../shared/calendar/deadline.ts';
import { NOTICES } from '../../../shared/calendar/holidays.ts';
import { calendarFrom } from '../../../shared/calendar/working-days.ts';
import { at } from '../../support/open-case.ts';

/** As if the notice for 2026 were not out yet. */
const before = calendarFrom(NOTICES.filter(({ year }) => year < 2026));
const after = calendarFrom(NOTICES.filter(({ year }) => year <= 2026));

const clock = (day: string, workingDays: number): Clock => ({
  from: at(day),
  workingDays,
  source: '示例',
  deadline: deadlineAfter(at(day), workingDays, before),
});

it('leaves clocks alone that the known calendar covers, whatever became known since', () => {
  const clocks = { due: clock('2025-12-01', 7), stepDue: clock('2025-12-01', 1) };
  expect(isProvisional(clocks)).toBe(false);
  expect([retimed(clocks, before), retimed(clocks, after)]).toEqual([undefined, undefined]);
});

it('makes final what the notice does not move', () => {
  const clocks = { due: clock('2026-01-12', 3), stepDue: null };
  expect([isProvisional(clocks), retimed(clocks, before)]).toEqual([true, undefined]);
  const anew = retimed(clocks, after);
  expect(anew?.due?.deadline).toMatchObject({
    day: clocks.due.deadline.day,
    provisional: false,
    calendar: after.version,
  });
});

it('puts off what the notice takes days from, and the step with the law', () => {
  const clocks = { due: clock('2026-02-12', 7), stepDue: clock('2026-02-13', 1) };
  expect([clocks.due.deadline.day, clocks.stepDue.deadline.day]).toEqual(['2026-02-23', '2026-02-16']);
  const anew = retimed(clocks, after);
  expect(anew?.due?.deadline).toMatchObject({ day: '2026-02-28', provisional: false });
  expect(anew?.stepDue?.deadline).toMatchObject({ day: '2026-02-14', provisional: false });
  expect(anew?.due?.from).toBe(clocks.due.from);
});

it('never lets the step end after the law', () => {
  const due = clock('2026-02-09', 3);
  const clocks = { due, stepDue: { ...clock('2026-02-11', 3), deadline: due.deadline } };
  const anew = retimed(clocks, after);
  expect([anew?.due?.deadline.day, anew?.stepDue?.deadline.day]).toEqual(['2026-02-12', '2026-02-12']);
});

it('is done once', () => {
  const clocks = { due: clock('2026-02-12', 7), stepDue: null };
  const anew = retimed(clocks, after);
  expect(anew).toBeDefined();
  expect(retimed(anew ?? clocks, after)).toBeUndefined();
});
