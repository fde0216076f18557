import { isFixedHoliday, NOTICES } from '../../../shared/calendar/holidays.ts';
import { calendarFrom, isWorkingDay } from '../../../shared/calendar/working-days.ts';
import { DAYS, isWorkday } from './independent-table.ts';

it('says of every day of 2015 to 2026 what an independent source says', () => {
  expect(DAYS).toHaveLength(4383);
  expect(DAYS.filter((day) => isWorkingDay(day) !== isWorkday(day))).toEqual([]);
});

it('has the notices of 2015 to 2026, one a year, each by its number', () => {
  expect(NOTICES.map(({ year }) => year)).toEqual(Array.from({ length: 12 }, (_, i) => 2015 + i));
  for (const { year, documents } of NOTICES) {
    expect(documents[0]).toMatch(new RegExp(`^国办发明电〔${year - 1}〕\\d+号$`));
    for (const changed of documents.slice(1)) expect(changed).toMatch(new RegExp(`^国办?发明电〔${year}〕\\d+号$`));
  }
});

/** What is off is not worked: a slip in one of the two lists would be hidden by the other. */
it('names no day twice', () => {
  for (const { year, off, worked } of NOTICES) {
    const spansOf = (text: string) => text.split(' ').map((span) => span.split('~').map(inYear));
    const inYear = (day: string) => (day.length === 5 ? `${year}-${day}` : day);
    const days = (text: string) =>
      spansOf(text).flatMap(([first = '', last = first]) => DAYS.filter((day) => day >= first && day <= last));
    const all = [...days(off), ...days(worked)];
    expect(new Set(all).size).toBe(all.length);
    for (const day of days(worked)) expect([0, 6]).toContain(new Date(day).getUTCDay());
  }
});

it('agrees with the law about the holidays that it fixes', () => {
  const fixed = DAYS.filter(isFixedHoliday);
  expect(fixed).toHaveLength(12 * 5 + 2);
  expect(fixed.filter(isWorkingDay)).toEqual([]);
  expect(['2024-05-02', '2025-05-02', '2099-05-02', '2027-05-03'].map(isFixedHoliday)).toEqual([
    false,
    true,
    true,
    false,
  ]);
});

it.each([
  ['none', []],
  ['a year left out', NOTICES.filter(({ year }) => year !== 2020)],
  ['in another order', [...NOTICES].reverse()],
])('is no calendar: %s', (_, notices) => expect(() => calendarFrom(notices)).toThrow('consecutive years'));
