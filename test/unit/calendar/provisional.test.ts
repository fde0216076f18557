import { addDays, type Day } from '../../../shared/calendar/dates.ts';
import { NOTICES, type Notice } from '../../../shared/calendar/holidays.ts';
import { calendarFrom, workingCalendar } from '../../../shared/calendar/working-days.ts';

/** How safe the provisional side is: each notice hidden in turn, and what was computed without it held against what came. */

const TERMS = [1, 2, 3, 5, 7, 10, 20];

/** Every period that ends in days which only the hidden notice knew, by how many days it would have counted too many. */
const withoutNoticesFrom = ({ year }: Notice) => {
  const hidden = calendarFrom(NOTICES.filter((notice) => notice.year < year));
  const periods: { start: Day; days: number; late: number }[] = [];
  for (let start = addDays(hidden.ends, -40); start < `${year}-12-31`; start = addDays(start, 1))
    for (const days of TERMS) {
      const provisional = hidden.workingDaysAfter(start, days);
      const truly = workingCalendar.workingDaysAfter(start, days);
      if (!provisional.provisional || truly.provisional) continue;
      periods.push({ start, days, late: hidden.workingDaysBetween(truly.day, provisional.day) });
    }
  return periods;
};

describe.each(NOTICES.slice(1))('before the notice for $year', (notice) => {
  const periods = withoutNoticesFrom(notice);

  it('is what is said never more than two working days late', () => {
    expect(periods.length).toBeGreaterThan(2000);
    expect(periods.filter(({ late }) => late > 2)).toEqual([]);
  });

  it('is late only for weekend days that were worked', () => {
    const makeUps = (start: Day, end: Day) => {
      let count = 0;
      for (let day = addDays(start, 1); day <= end; day = addDays(day, 1))
        if ([0, 6].includes(new Date(day).getUTCDay()) && workingCalendar.isWorkingDay(day)) count++;
      return count;
    };
    const unexplained = periods.filter(
      ({ start, days, late }) => late > makeUps(start, workingCalendar.workingDaysAfter(start, days).day),
    );
    expect(unexplained).toEqual([]);
  });
});

it('is in time for nineteen periods in twenty', () => {
  const periods = NOTICES.slice(1).flatMap(withoutNoticesFrom);
  expect(periods.filter(({ late }) => late > 0).length / periods.length).toBeLessThan(1 / 20);
});
