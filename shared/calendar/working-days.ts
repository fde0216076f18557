import { DAY_MS, type Day } from './dates.ts';
import { isFixedHoliday, NOTICES, type Notice } from './holidays.ts';

/**
 * Working days by the State Council's notices, make-up days included.
 *
 * Beyond the last notice a deadline is provisional, and on the safe side for who waits for it, the enterprise: every weekday
 * counts, but for the holidays that the law itself fixes. What a notice then takes off (the Spring Festival, Qingming, the
 * Dragon Boat and Mid-Autumn days, days between) can only put the true deadline off. Weekend days worked alone bring it
 * forward, and a notice has them only to make up for weekdays it takes off beside them. Of the notices since 2016, each
 * hidden in turn, none brought a period of 1 to 20 working days forward by more than two, and nineteen periods in twenty
 * not at all (test/unit/calendar/provisional.test.ts). They are not counted in advance: that would take two days from every
 * period for the sake of the twentieth, and the day is computed again when the notice comes, which is before the days it moves.
 */

/** The last day of a period. */
export interface PeriodEnd {
  day: Day;
  /** Reaches into days whose holidays are not announced: to be computed again, never to be taken as final. */
  provisional: boolean;
}

export interface Calendar {
  /** The number of the last document it rests on. */
  version: string;
  /** The first day for which the notices are not all out. */
  ends: Day;
  isWorkingDay: (day: Day) => boolean;
  /** The last day of a period of so many working days that begins the day after. */
  workingDaysAfter: (start: Day, workingDays: number) => PeriodEnd;
  /** The last working day before a day: when to remind of what is due on it. */
  workingDayBefore: (day: Day) => Day;
  /** How many working days after one day another is; 0 unless it is later. */
  workingDaysBetween: (start: Day, end: Day) => number;
}

/** Days as numbers: a period is counted without making a text of each of its days. */
const numberOf = (day: string): number => Date.parse(day) / DAY_MS;
const dayOfNumber = (number: number): Day => new Date(number * DAY_MS).toISOString().slice(0, 10) as Day;
/** 1970-01-01 was a Thursday. */
const isWeekend = (number: number): boolean => (number + 4) % 7 === 0 || (number + 4) % 7 === 6;

const numbersOf = ({ year }: Notice, spans: string): number[] =>
  spans.split(' ').flatMap((span) => {
    const [first = '', last = first] = span
      .split('~')
      .map((day) => (day.length === 'MM-DD'.length ? `${year}-${day}` : day));
    return Array.from({ length: numberOf(last) - numberOf(first) + 1 }, (_, i) => numberOf(first) + i);
  });

/** A notice also moves days at the end of the December before it: 2018-12-29 was a working Saturday by the notice for 2019. */
const MOVED_BY_NEXT_NOTICE = '12-25';

/** The calendar of these notices, of years one after the other. */
export const calendarFrom = (notices: readonly Notice[]): Calendar => {
  const [first, last] = [notices.at(0), notices.at(-1)];
  if (first === undefined || last === undefined || notices.some(({ year }, i) => year !== first.year + i))
    throw new Error('the notices of a calendar are of consecutive years');
  const off = new Set(notices.flatMap((notice) => numbersOf(notice, notice.off)));
  const worked = new Set(notices.flatMap((notice) => numbersOf(notice, notice.worked)));
  const ends = `${last.year}-${MOVED_BY_NEXT_NOTICE}` as Day;
  const [knownFrom, knownUntil] = [numberOf(`${first.year}-01-01`), numberOf(ends)];

  const isWorking = (day: number): boolean => {
    if (worked.has(day)) return true;
    if (off.has(day) || isWeekend(day)) return false;
    return (day >= knownFrom && day < knownUntil) || !isFixedHoliday(dayOfNumber(day));
  };
  return {
    version: last.documents.at(-1) ?? '',
    ends,
    isWorkingDay: (day) => isWorking(numberOf(day)),
    workingDaysAfter: (start, workingDays) => {
      const from = numberOf(start);
      let day = from;
      for (let left = workingDays; left > 0; ) if (isWorking(++day)) left--;
      return { day: dayOfNumber(day), provisional: from + 1 < knownFrom || day >= knownUntil };
    },
    workingDayBefore: (day) => {
      let before = numberOf(day) - 1;
      while (!isWorking(before)) before--;
      return dayOfNumber(before);
    },
    workingDaysBetween: (start, end) => {
      let count = 0;
      for (let day = numberOf(start) + 1; day <= numberOf(end); day++) if (isWorking(day)) count++;
      return count;
    },
  };
};

/** As far as the notices are out. */
export const workingCalendar = calendarFrom(NOTICES);

export const {
  isWorkingDay,
  workingDaysAfter,
  workingDayBefore,
  workingDaysBetween,
  ends: calendarEnds,
} = workingCalendar;
