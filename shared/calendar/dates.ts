/** Calendar days of Asia/Shanghai. The zone has had no summer time since 1991, so its offset is fixed. */
export type Day = string & { readonly __brand: 'Day' };
/** An instant as UTC text of fixed width, so that text order is time order. */
export type Instant = string & { readonly __brand: 'Instant' };

const SHANGHAI_OFFSET_MS = 8 * 3_600_000;
export const DAY_MS = 86_400_000;

/** YYYY-MM-DD of a day that exists. */
export const isDay = (text: string): text is Day => {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(text)) return false;
  const [year, month, day] = [Number(text.slice(0, 4)), Number(text.slice(5, 7)), Number(text.slice(8))];
  return day >= 1 && day <= daysIn(year, month);
};

const DAYS = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];

/** 0 for a month that does not exist. */
const daysIn = (year: number, month: number): number => {
  const leap = month === 2 && year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);
  return (DAYS[month - 1] ?? 0) + (leap ? 1 : 0);
};

/** Of two days, or of two instants, the one that comes first. */
export const earlier = <T extends Day | Instant>(a: T, b: T): T => [a, b].sort()[0] as T;

/** Of two days, or of two instants, the one that comes last. */
export const later = <T extends Day | Instant>(a: T, b: T): T => [a, b].sort()[1] as T;

/** RFC 3339 with an offset, of a day that exists. */
export const isOffsetDateTime = (text: string): boolean =>
  /^\d{4}-\d{2}-\d{2}[Tt]([01]\d|2[0-3]):[0-5]\d:[0-5]\d(\.\d{1,9})?([Zz]|[+-]([01]\d|2[0-3]):[0-5]\d)$/.test(text) &&
  isDay(text.slice(0, 10)) &&
  !Number.isNaN(Date.parse(text));

export const toInstant = (time: Date | string): Instant => new Date(time).toISOString() as Instant;

/** The calendar day in Shanghai at an instant. */
export const dayOf = (time: Date | string): Day =>
  new Date(new Date(time).getTime() + SHANGHAI_OFFSET_MS).toISOString().slice(0, 10) as Day;

/** The calendar month in Shanghai at an instant, as YYYY-MM. */
export const monthOf = (time: Date | string): string => dayOf(time).slice(0, 7);

/** 00:00 in Shanghai of a day. */
export const startOfDay = (day: Day): Instant => toInstant(`${day}T00:00:00+08:00`);

/** 00:00 in Shanghai of the next day: the first instant no longer part of the day. */
export const endOfDay = (day: Day): Instant => toInstant(new Date(Date.parse(startOfDay(day)) + DAY_MS));

export const addDays = (day: Day, days: number): Day =>
  new Date(Date.parse(`${day}T00:00:00Z`) + days * DAY_MS).toISOString().slice(0, 10) as Day;

/** The same day so many years earlier; 29 February becomes 28 February. */
export const yearsBefore = (day: Day, years: number): Day => {
  const year = Number(day.slice(0, 4)) - years;
  const same = `${String(year).padStart(4, '0')}${day.slice(4)}`;
  return (isDay(same) ? same : `${same.slice(0, 8)}28`) as Day;
};

/** The day on which a term of so many months from a day ends: the same day of the month, or its last (民法典 Art. 202). */
export const monthsAfter = (day: Day, months: number): Day => {
  const count = Number(day.slice(0, 4)) * 12 + Number(day.slice(5, 7)) - 1 + months;
  const [year, month] = [Math.floor(count / 12), (count % 12) + 1];
  const date = Math.min(Number(day.slice(8)), daysIn(year, month));
  return [String(year).padStart(4, '0'), ...[month, date].map((part) => String(part).padStart(2, '0'))].join(
    '-',
  ) as Day;
};

/** An instant as callers read it: RFC 3339 at +08:00, to the second (fractions kept when there are any). */
export const inShanghai = (time: Date | string): string => {
  const text = new Date(new Date(time).getTime() + SHANGHAI_OFFSET_MS).toISOString();
  return `${text.replace(/(\.000)?Z$/, '')}+08:00`;
};

/** 2026年3月2日 style is for prose; official documents pad to 2026年03月02日. */
export const dayInChinese = (day: Day | string): string => {
  const [year, month, date] = day.split('-');
  return `${year}年${month}月${date}日`;
};

/** 2026年03月02日 10时00分00秒, Shanghai time. */
export const instantInChinese = (time: Date | string): string => {
  const text = inShanghai(time);
  const [hours, minutes, seconds] = text.slice(11, 19).split(':');
  return `${dayInChinese(text.slice(0, 10))} ${hours}时${minutes}分${seconds}秒`;
};
