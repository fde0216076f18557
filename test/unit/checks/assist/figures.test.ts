import { figuresOf } from '../../../../functions/checks/assist/figures/figures.ts';
import { dueOf } from '../../../../functions/checks/assist/request.ts';
import type { Instant } from '../../../../shared/calendar/dates.ts';
import { assistRequest } from '../../../support/assist-requests.ts';
import { at } from '../../../support/open-case.ts';

const NOW = at('2026-03-20');
const extension = { workingDays: 2, reason: '档案在外', at: at('2026-03-04'), actor: 'SOMEBODY' };
/** Sent on Monday 2 March, due on Thursday 5 March, both firms answered. */
const by = (answeredAt: Instant, changes = {}) => assistRequest({ answered: 2, answeredAt, ...changes });

const NONE = {
  ...{ requests: 0, answeredInTime: 0, answeredLate: 0, unansweredOverdue: 0, overdue: 0, pending: 0 },
  ...{ extended: 0, subjects: 0, subjectsAnswered: 0, medianWorkingDays: null },
};

it('of nothing', () => {
  expect(figuresOf([], NOW)).toEqual(NONE);
});

it.each([
  ['on the day of sending', by(at('2026-03-02', '10:01')), { answeredInTime: 1, medianWorkingDays: 0 }],
  ['in the last minute', by(at('2026-03-05', '23:59')), { answeredInTime: 1, medianWorkingDays: 3 }],
  ['at the end of the term', by(at('2026-03-06', '00:00')), { answeredLate: 1, overdue: 1, medianWorkingDays: 4 }],
  ['on the Sunday after', by(at('2026-03-08')), { answeredLate: 1, overdue: 1, medianWorkingDays: 4 }],
  [
    'in the extended term',
    by(at('2026-03-09'), { extension }),
    { answeredInTime: 1, extended: 1, medianWorkingDays: 5 },
  ],
  ['after it', by(at('2026-03-10'), { extension }), { answeredLate: 1, overdue: 1, extended: 1, medianWorkingDays: 6 }],
])('answered %s', (_when, request, expected) => {
  const all = { ...NONE, requests: 1, subjects: 2, subjectsAnswered: 2, ...expected };
  expect(figuresOf([{ ...request, due: dueOf(request) }], NOW)).toEqual(all);
});

it.each([
  ['whose term runs', at('2026-03-05', '23:59'), { pending: 1 }],
  ['whose term is over', at('2026-03-06', '00:00'), { unansweredOverdue: 1, overdue: 1 }],
])('one of two subjects answered, %s: the request is not', (_when, now, expected) => {
  const all = { ...NONE, requests: 1, subjects: 2, subjectsAnswered: 1, ...expected };
  expect(figuresOf([assistRequest({ answered: 1 })], now)).toEqual(all);
});

it('takes the mean of the two in the middle', () => {
  const days = ['2026-03-02', '2026-03-03', '2026-03-05', '2026-03-16'].map((day) => by(at(day)));
  expect(figuresOf(days, NOW).medianWorkingDays).toBe(2);
  expect(figuresOf(days.slice(0, 2), NOW).medianWorkingDays).toBe(0.5);
});

it('counts each request in exactly one state, at whatever hour one looks', () => {
  const hours = Array.from({ length: 60 }, (_, i) => i * 7);
  const instant = (hour: number) => new Date(Date.parse(at('2026-03-02')) + hour * 3_600_000).toISOString() as Instant;
  const some = [null, ...hours].flatMap((hour) =>
    [1, 3, 10].map((dueInWorkingDays) =>
      assistRequest({ dueInWorkingDays, answeredAt: hour === null ? null : instant(hour) }),
    ),
  );
  for (const hour of hours) {
    const figures = figuresOf(some, instant(hour));
    const { answeredInTime, answeredLate, unansweredOverdue, pending } = figures;
    expect(answeredInTime + answeredLate + unansweredOverdue + pending).toBe(some.length);
    expect(figures.overdue).toBe(answeredLate + unansweredOverdue);
  }
});
