import { type Day, dayInChinese, type Instant, instantInChinese } from '../../../shared/calendar/dates.ts';
import type { DomainResult } from '../report.ts';

/** How the report says results, amounts and days. */

/** What a record's optional member prints as when it is absent. */
export const ABSENT = '—';
/** What an absent member of the enterprise's base information prints as. */
export const UNREGISTERED = '未登记';

/** A gap is said beside what was found, and never reads as clean. */
export const resultInWords = ({
  result,
  count,
  complete,
}: Pick<DomainResult, 'result' | 'count' | 'complete'>): string => {
  switch (result) {
    case 'none':
      return '未查询到违法违规记录';
    case 'found':
      return `查询到 ${count} 条${complete ? '' : '（数据不完整）'}`;
    case 'incomplete':
      return '数据不完整';
    case 'not-covered':
      return '未归集';
  }
};

export const cutOffInWords = ({
  result,
  completeThrough,
}: Pick<DomainResult, 'result' | 'completeThrough'>): string => {
  if (completeThrough !== null) return instantInChinese(completeThrough);
  return result === 'not-covered' ? ABSENT : '尚无完整申报';
};

/** Moves the decimal point of a non-negative decimal text four places to the right. */
const yuanOf = (wan: string): string => {
  const [whole = '0', fraction = ''] = wan.split('.');
  const yuan = `${whole}${fraction.slice(0, 4).padEnd(4, '0')}`.replace(/^0+(?=\d)/, '');
  const rest = fraction.slice(4).replace(/0+$/, '');
  return `${yuan.replace(/\B(?=(\d{3})+$)/g, ',')}${rest === '' ? '' : `.${rest}`}`;
};

/** 万元 with the yuan in brackets: 0.7806 万元（7,806 元）. On the decimal text, never through a float. */
export const amountInWords = (wan: string | null): string =>
  wan === null ? ABSENT : `${wan} 万元（${yuanOf(wan)} 元）`;

/** 2099-12-31 is how departments write 长期. */
const LONG_TERM = '2099-12-31';

export const dayInWords = (day: Day | null): string => {
  if (day === null) return ABSENT;
  return day === LONG_TERM ? '长期' : dayInChinese(day);
};

/** The clock of the report is Beijing time, and says so. */
export const asOfInWords = (instant: Instant): string => `${instantInChinese(instant)}（北京时间）`;

export const periodInWords = ({ from, to }: { from: Day; to: Day }): string =>
  `${dayInChinese(from)}至${dayInChinese(to)}`;

/** 《…》 around a title that does not bring its own. */
export const titled = (name: string): string => (name.startsWith('《') ? name : `《${name}》`);
