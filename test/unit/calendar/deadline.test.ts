import { type Day, type Instant, startOfDay, toInstant } from '../../../shared/calendar/dates.ts';
import { deadlineAfter, recomputed } from '../../../shared/calendar/deadline.ts';
import { NOTICES } from '../../../shared/calendar/holidays.ts';
import { calendarFrom } from '../../../shared/calendar/working-days.ts';
import { DAYS, workingDaysAfterEach } from './independent-table.ts';

const VERSION = '国办发明电〔2025〕7号';
const CALENDAR_ENDS = '2026-12-25';
const shanghai = (time: string): Instant => toInstant(`${time}+08:00`);

const independent = workingDaysAfterEach();

it.each([1, 2, 3, 5, 7, 10, 15, 20])('%i working days after every day of 2015 to 2026', (workingDays) => {
  const wrong = DAYS.flatMap((received) => {
    const expected = independent.get(received)?.[workingDays - 1];
    const { day, provisional } = deadlineAfter(startOfDay(received), workingDays);
    if (expected === undefined || expected >= CALENDAR_ENDS) return provisional ? [] : [`${received}: not provisional`];
    return day === expected && !provisional ? [] : [`${received}: ${day}, not ${expected}`];
  });
  expect(wrong).toEqual([]);
});

it('is what it was computed with, and ends at midnight in Shanghai', () =>
  expect(deadlineAfter(shanghai('2026-03-02T10:00:00'), 3)).toEqual({
    day: '2026-03-05',
    dueBy: '2026-03-05T16:00:00.000Z',
    provisional: false,
    calendar: VERSION,
  }));

/** The hour of receipt does not matter, the day in Shanghai does. */
it.each([
  ['in the morning', '2026-03-02T00:00:00', '2026-03-05'],
  ['after office hours', '2026-03-02T19:30:00', '2026-03-05'],
  ['in the last second of the day', '2026-03-02T23:59:59.999', '2026-03-05'],
  ['in the first of the next', '2026-03-03T00:00:00', '2026-03-06'],
  ['on a Saturday', '2026-03-07T09:00:00', '2026-03-11'],
  ['on a Saturday that is worked', '2026-02-28T09:00:00', '2026-03-04'],
  ['on a holiday', '2026-10-01T09:00:00', '2026-10-10'],
  ['before a holiday', '2026-09-30T09:00:00', '2026-10-10'],
])('received %s', (_, received, day) => expect(deadlineAfter(shanghai(received), 3).day).toBe(day));

it.each([
  ['the last instant of the Shanghai day', '2026-03-02T15:59:59.999Z', '2026-03-03'],
  ['the first of the next', '2026-03-02T16:00:00.000Z', '2026-03-04'],
  ['another offset', '2026-03-02T23:59:59-01:00', '2026-03-04'],
])('received at %s, whatever the clock of the sender', (_, received, day) =>
  expect(deadlineAfter(toInstant(received), 1).day).toBe(day),
);

describe('when a notice comes out', () => {
  const until = (year: number) => calendarFrom(NOTICES.filter((notice) => notice.year <= year));
  const received = shanghai('2025-12-30T09:00:00');
  const before = deadlineAfter(received, 3, until(2025));

  it('is provisional without it', () =>
    expect(before).toMatchObject({ day: '2026-01-05', provisional: true, calendar: '国办发明电〔2024〕12号' }));

  it('stays as it is while no new one is there', () =>
    expect(recomputed(before, received, 3, until(2025))).toBe(before));

  // Friday 2 January was taken off for Sunday 4 January.
  it('is final with it', () =>
    expect(recomputed(before, received, 3, until(2026))).toEqual(deadlineAfter(received, 3, until(2026))));

  it('was final already where it did not reach that far', () => {
    const final = deadlineAfter(shanghai('2025-12-01T09:00:00'), 3, until(2025));
    expect(final.provisional).toBe(false);
    expect(recomputed(final, shanghai('2025-12-01T09:00:00'), 3, until(2026))).toBe(final);
  });

  it('stays provisional, by the newer calendar, where it reaches further still', () => {
    const far = deadlineAfter(shanghai('2026-12-30T09:00:00'), 3, until(2025));
    expect(recomputed(far, shanghai('2026-12-30T09:00:00'), 3, until(2026))).toMatchObject({
      provisional: true,
      calendar: VERSION,
    });
  });

  it('moves a final one where a holiday was prolonged within the year', () => {
    const announced = calendarFrom([
      ...NOTICES.filter(({ year }) => year < 2020),
      { year: 2020, documents: ['国办发明电〔2019〕16号'], off: '01-01 01-24~01-30', worked: '01-19 02-01' },
    ]);
    const filed = shanghai('2020-01-23T09:00:00');
    const final = deadlineAfter(filed, 3, announced);
    expect(final).toMatchObject({ day: '2020-02-03', provisional: false });
    expect(recomputed(final, filed, 3, until(2020))).toMatchObject({ day: '2020-02-05', provisional: false });
  });
});

it('counts every deadline of twelve years within a second', () => {
  const start = performance.now();
  for (const day of DAYS) for (const many of [1, 2, 3, 5, 7, 10, 20]) deadlineAfter(startOfDay(day as Day), many);
  expect(performance.now() - start).toBeLessThan(1000);
});
