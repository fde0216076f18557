import chineseDays from 'chinese-days';
import { addDays, type Day } from './dates.ts';

// Its minified CommonJS hides its names from the module loader of Node.
const { getDayDetail, isWorkday } = chineseDays;

/**
 * Working days of the State Council's yearly notices on public holidays (国务院办公厅关于部分节假日安排的通知), make-up
 * days included. A year's notice comes at the end of the year before; what reaches beyond the last one is provisional.
 */

/** The package knows the notices from this year on. */
const FIRST_NOTICE = 2004;

/** Every notice names 1 January; the package has a name for a day only where a notice does. */
const isNoticeOut = (year: number): boolean => getDayDetail(`${year}-01-01`).name.includes('元旦');

const lastNotice = (): number => {
  let year = FIRST_NOTICE;
  while (isNoticeOut(year + 1)) year++;
  return year;
};

/** A notice also moves days at the end of the December before it: 2018-12-29 was a working Saturday by the notice for 2019. */
const MOVED_BY_NEXT_NOTICE = '12-25';

const KNOWN_FROM = `${FIRST_NOTICE}-01-01` as Day;

/** The first day for which the notices are not all out. */
export const calendarEnds = `${lastNotice()}-${MOVED_BY_NEXT_NOTICE}` as Day;

/** By the notices as far as they are out; beyond them Monday to Friday. */
export const isWorkingDay = (day: Day): boolean => isWorkday(day);

export interface Deadline {
  day: Day;
  /** Reaches into days whose holidays are not announced: to be computed again, never to be taken as final. */
  provisional: boolean;
}

/** The last day of a period of so many working days that begins the day after. */
export const workingDaysAfter = (start: Day, workingDays: number): Deadline => {
  let day = start;
  for (let left = workingDays; left > 0; ) {
    day = addDays(day, 1);
    if (isWorkingDay(day)) left--;
  }
  return { day, provisional: addDays(start, 1) < KNOWN_FROM || day >= calendarEnds };
};
