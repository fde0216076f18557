import type { Language } from './languages.ts';

/** How days, instants, amounts and counts are written. Pure; components take them from `useFormat()`. */

const MONTHS = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'];
/** Shanghai has kept UTC+8 without summer time since 1992. */
const SHANGHAI_MS = 8 * 60 * 60 * 1000;

/** `2026-03-05` as 2026年3月5日, 5 Mar 2026. */
export const day = (language: Language, value: string): string => {
  const [year, month, date] = value.split('-').map(Number);
  return language === 'en' ? `${date} ${MONTHS[Number(month) - 1]} ${year}` : `${year}年${month}月${date}日`;
};

/** `2026-03` as 2026年3月, Mar 2026. */
export const month = (language: Language, value: string): string => {
  const [year, number] = value.split('-').map(Number);
  return language === 'en' ? `${MONTHS[Number(number) - 1]} ${year}` : `${year}年${number}月`;
};

/** An RFC 3339 instant, to the minute, as clocks in Shanghai show it. */
export const instant = (language: Language, value: string): string => {
  const [date = '', time = ''] = inShanghai(value).split('T');
  return `${day(language, date)}${language === 'en' ? ', ' : ' '}${time.slice(0, 5)}`;
};

/** The day of an instant in Shanghai, `2026-03-05`. */
export const dayOf = (value: string): string => inShanghai(value).slice(0, 10);

const inShanghai = (value: string): string => new Date(Date.parse(value) + SHANGHAI_MS).toISOString();

/** From … to …, both included. */
export const period = (language: Language, from: string, to: string): string =>
  language === 'en' ? `${day(language, from)} – ${day(language, to)}` : `${day(language, from)}至${day(language, to)}`;

/** Decimal text in 万元, never through a float: `0.7806` as 0.7806 万元, CNY 7,806. */
export const money = (language: Language, wan: string): string =>
  language === 'en' ? `CNY ${yuan(wan)}` : `${wan} 万元`;

const yuan = (wan: string): string => {
  const [whole = '', decimals = ''] = wan.split('.');
  const units = `${whole}${decimals.slice(0, 4).padEnd(4, '0')}`.replace(/^0+(?=\d)/, '');
  const cents = decimals.slice(4).replace(/0+$/, '');
  return `${grouped(units)}${cents === '' ? '' : `.${cents.padEnd(2, '0')}`}`;
};

const grouped = (digits: string): string => digits.replace(/\B(?=(\d{3})+$)/g, ',');

/** 12,345 */
export const count = (value: number): string => grouped(String(value));

/** A share of one, as 97.5%. */
export const percent = (share: number): string => `${Math.round(share * 1000) / 10}%`;

/** A file's size as people read it. */
export const bytes = (value: number): string => {
  if (value < 1024) return `${value} B`;
  if (value < 1024 ** 2) return `${Math.round(value / 1024)} KB`;
  return `${Math.round((value / 1024 ** 2) * 10) / 10} MB`;
};

/** A、B、C; A, B, C. */
export const list = (language: Language, items: readonly string[]): string =>
  items.join(language === 'en' ? ', ' : '、');

/** Today in Shanghai by this browser's clock: for defaults of forms only; what is due is the platform's to say. */
export const today = (now = Date.now()): string => dayOf(new Date(now).toISOString());
