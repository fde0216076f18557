import { addDays, type Day } from '../../../shared/calendar/dates.ts';
import { calendarEnds, isWorkingDay, workingDaysAfter } from '../../../shared/calendar/working-days.ts';
import { NOTICES } from '../../fixtures/holiday-notices.ts';

const daysOf = (year: string, ranges: string): Day[] =>
  ranges.split(' ').flatMap((range) => {
    const [first = '', last = first] = range.split('~');
    const days: Day[] = [];
    for (let day = `${year}-${first}` as Day; day <= `${year}-${last}`; day = addDays(day, 1)) days.push(day);
    return days;
  });

const off = new Set(Object.entries(NOTICES).flatMap(([year, notice]) => daysOf(year, notice.off)));
const worked = new Set(Object.entries(NOTICES).flatMap(([year, notice]) => daysOf(year, notice.worked)));
const isWeekend = (day: Day) => [0, 6].includes(new Date(`${day}T00:00:00Z`).getUTCDay());
const expectedToWork = (day: Day) => worked.has(day) || (!off.has(day) && !isWeekend(day));

const DAYS: Day[] = [];
for (let day = '2015-01-01' as Day; day <= '2026-12-31'; day = addDays(day, 1)) DAYS.push(day);

it('knows every working day of the notices of 2015 to 2026', () => {
  expect(DAYS).toHaveLength(4383);
  expect(DAYS.filter((day) => isWorkingDay(day) !== expectedToWork(day))).toEqual([]);
});

/** Every working day and the one that is so many after it, counted in the list of all of them. */
const working = DAYS.filter(expectedToWork);

it.each([1, 3, 5, 7, 10, 15, 20])('%i working days after every day of 2015 to 2026', (workingDays) => {
  const wrong = DAYS.flatMap((start) => {
    const before = working.findIndex((day) => day > start);
    const expected = before === -1 ? undefined : working[before + workingDays - 1];
    const { day, provisional } = workingDaysAfter(start, workingDays);
    if (expected === undefined || expected >= '2026-12-25') return provisional ? [] : [`${start}: not provisional`];
    return day === expected && !provisional ? [] : [`${start}: ${day}, not ${expected}`];
  });
  expect(wrong).toEqual([]);
});

describe('beyond the last notice', () => {
  it('ends before the days that the next notice may still move', () => expect(calendarEnds).toBe('2026-12-25'));

  it.each([
    ['2026-12-15', 7, '2026-12-24', false],
    ['2026-12-16', 7, '2026-12-25', true],
    ['2026-12-24', 1, '2026-12-25', true],
    // 2027-02-08 is the third day of the Spring Festival, which nobody has announced.
    ['2027-02-05', 1, '2027-02-08', true],
    ['2003-04-30', 1, '2003-05-01', true],
  ])('%s and %i working days: %s, provisional %s', (start, workingDays, day, provisional) =>
    expect(workingDaysAfter(start as Day, workingDays)).toEqual({ day, provisional }),
  );

  it.each([
    ['over the Spring Festival of 2026', '2026-02-13', 7, '2026-03-02'],
    ['over National Day of 2026', '2026-09-30', 7, '2026-10-15'],
    ['over a leap day', '2024-02-28', 1, '2024-02-29'],
    ['over the turn of a year', '2025-12-31', 1, '2026-01-04'],
  ])('%s', (_, start, workingDays, day) =>
    expect(workingDaysAfter(start as Day, workingDays)).toEqual({ day, provisional: false }),
  );
});
