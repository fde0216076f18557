import chineseDays from 'chinese-days';
import { addDays, type Day } from '../../../shared/calendar/dates.ts';

/** The working days of 2015 to 2026 by a package that keeps them apart from the platform, asked day by day. */

const FIRST = '2015-01-01' as Day;
const LAST = '2026-12-31';

export const DAYS: Day[] = [];
for (let day = FIRST; day <= LAST; day = addDays(day, 1)) DAYS.push(day);

export const isWorkday = (day: Day): boolean => chineseDays.isWorkday(day);

/** By the day from which they are counted, the working days after it, the first of them first. */
export const workingDaysAfterEach = (): Map<Day, readonly Day[]> => {
  const after = new Map<Day, readonly Day[]>();
  let following: Day[] = [];
  for (const day of [...DAYS].reverse()) {
    after.set(day, following);
    if (isWorkday(day)) following = [day, ...following.slice(0, 30)];
  }
  return after;
};
