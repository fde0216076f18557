import { type Day, inShanghai } from './dates.ts';

const MONTHS = 'January February March April May June July August September October November December'.split(' ');

/** 2 March 2026. */
export const dayInEnglish = (day: Day | string): string =>
  `${Number(day.slice(8))} ${MONTHS[Number(day.slice(5, 7)) - 1]} ${day.slice(0, 4)}`;

/** 2 March 2026, 10:00:00, by the clock of Beijing. */
export const clockTimeInEnglish = (time: Date | string): string => {
  const text = inShanghai(time);
  return `${dayInEnglish(text.slice(0, 10))}, ${text.slice(11, 19)}`;
};

/** The same, and the clock named. */
export const instantInEnglish = (time: Date | string): string => `${clockTimeInEnglish(time)} (Beijing time, UTC+8)`;
