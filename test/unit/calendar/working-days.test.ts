import type { Day } from '../../../shared/calendar/dates.ts';
import {
  calendarEnds,
  workingDayBefore,
  workingDaysAfter,
  workingDaysBetween,
} from '../../../shared/calendar/working-days.ts';
import { DAYS, isWorkday } from './independent-table.ts';

describe('beyond the last notice', () => {
  it('ends before the days that the next notice may still move', () => expect(calendarEnds).toBe('2026-12-25'));

  it.each([
    ['2026-12-15', 7, '2026-12-24', false],
    ['2026-12-16', 7, '2026-12-25', true],
    ['2026-12-24', 1, '2026-12-25', true],
    // 1 January is off by law, whatever the notice arranges around it.
    ['2026-12-31', 1, '2027-01-04', true],
    // The third day of the Spring Festival, which nobody has announced: on the safe side for who waits, it counts.
    ['2027-02-05', 1, '2027-02-08', true],
    // Saturday 1 May and Sunday 2 May: the days in their place are for the notice to name.
    ['2027-04-30', 1, '2027-05-03', true],
    ['2028-04-28', 1, '2028-05-03', true],
    ['2027-09-30', 1, '2027-10-04', true],
    ['2014-04-30', 1, '2014-05-02', true],
    ['2014-12-30', 1, '2014-12-31', true],
    ['2014-12-31', 1, '2015-01-04', false],
  ])('%s and %i working days: %s, provisional %s', (start, workingDays, day, provisional) =>
    expect(workingDaysAfter(start as Day, workingDays)).toEqual({ day, provisional }),
  );
});

it.each([
  ['over the Spring Festival of 2026', '2026-02-13', 7, '2026-03-02'],
  ['over National Day of 2026', '2026-09-30', 7, '2026-10-15'],
  ['over a leap day', '2024-02-28', 1, '2024-02-29'],
  ['over the turn of a year', '2025-12-31', 1, '2026-01-04'],
  ['over December days of the next notice', '2018-12-28', 1, '2018-12-29'],
  ['over a May prolonged by a later notice', '2019-04-30', 1, '2019-05-05'],
  ['over a Spring Festival prolonged by a later notice', '2020-01-23', 1, '2020-02-03'],
  ['none', '2026-02-14', 0, '2026-02-14'],
])('%s', (_, start, workingDays, day) =>
  expect(workingDaysAfter(start as Day, workingDays)).toEqual({ day, provisional: false }),
);

it('finds the working day before each day', () => {
  let before: Day | undefined;
  const wrong: Day[] = [];
  for (const day of DAYS) {
    if (before !== undefined && workingDayBefore(day) !== before) wrong.push(day);
    if (isWorkday(day)) before = day;
  }
  expect(wrong).toEqual([]);
});

it('counts the working days between two as many as it puts between them', () => {
  const wrong = DAYS.slice(0, -60).flatMap((start) =>
    [1, 5, 20].filter((many) => workingDaysBetween(start, workingDaysAfter(start, many).day) !== many),
  );
  expect(wrong).toEqual([]);
});

it.each([
  ['the same day', '2026-03-02', '2026-03-02', 0],
  ['an earlier one', '2026-03-06', '2026-03-02', 0],
  ['a weekend later', '2026-03-06', '2026-03-08', 0],
  ['the Monday after', '2026-03-06', '2026-03-09', 1],
])('counts to %s', (_, start, end, many) => expect(workingDaysBetween(start as Day, end as Day)).toBe(many));
