import { dayInChinese, instantInChinese } from '../calendar/dates.ts';
import { clockTimeInEnglish, dayInEnglish, instantInEnglish } from '../calendar/dates-in-english.ts';
import { escapeHtml, type Html, markup } from '../http/html.ts';
import type { InEach, PageLanguage } from './language.ts';

/** Days, instants and names as the report prints them: readers compare the two. */

const DAY: InEach<(day: string) => string> = { 'zh-CN': dayInChinese, en: dayInEnglish };
const CLOCK_TIME: InEach<(time: string | Date) => string> = { 'zh-CN': instantInChinese, en: clockTimeInEnglish };
const INSTANT: InEach<(time: string | Date) => string> = {
  'zh-CN': (time) => `${instantInChinese(time)}（北京时间）`,
  en: instantInEnglish,
};
const PERIOD_JOINED: InEach<string> = { 'zh-CN': '至', en: ' to ' };

export const instantIn = (language: PageLanguage, time: string | Date): string => INSTANT[language](time);

/** Where the page says once by which clock. */
export const clockTimeIn = (language: PageLanguage, time: string | Date): string => CLOCK_TIME[language](time);

export const periodIn = (language: PageLanguage, { from, to }: { from: string; to: string }): string =>
  [from, to].map(DAY[language]).join(PERIOD_JOINED[language]);

/** Chinese as it was given, whatever the page's language: names, matters. */
export const original = (text: string): Html => markup(`<span lang="zh-CN">${escapeHtml(text)}</span>`);
