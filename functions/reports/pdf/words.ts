import { type Day, dayInChinese, type Instant, inShanghai, instantInChinese } from '../../../shared/calendar/dates.ts';
import { dayInEnglish, instantInEnglish } from '../../../shared/calendar/dates-in-english.ts';
import type { DomainResult } from '../report.ts';
import { type Said, type Words, words } from './language.ts';

/** How the report says results, amounts and days. */

/** What a record's optional member prints as when it is absent. */
export const ABSENT = '—';
/** What an absent member of the enterprise's base information prints as. */
export const UNREGISTERED = words('未登记', 'Not on record');

export const plural = (count: number, noun: string): string => `${count} ${noun}${count === 1 ? '' : 's'}`;

/** A gap is said beside what was found, and never reads as clean. */
export const resultInWords = ({
  result,
  count,
  complete,
}: Pick<DomainResult, 'result' | 'count' | 'complete'>): Words => {
  switch (result) {
    case 'none':
      return words('未查询到违法违规记录', 'No record of violation found');
    case 'found':
      return words(
        `查询到 ${count} 条${complete ? '' : '（数据不完整）'}`,
        `${plural(count, 'record')} found${complete ? '' : ' (data incomplete)'}`,
      );
    case 'incomplete':
      return words('数据不完整', 'Data incomplete');
    case 'not-covered':
      return words('未归集', 'Not covered');
  }
};

export const cutOffInWords = ({ result, completeThrough }: Pick<DomainResult, 'result' | 'completeThrough'>): Said => {
  if (completeThrough !== null)
    return words(instantInChinese(completeThrough), inShanghai(completeThrough).slice(0, 19).replace('T', ' '));
  return result === 'not-covered' ? ABSENT : words('尚无完整申报', 'No full declaration yet');
};

/** Moves the decimal point of a non-negative decimal text four places to the right. */
const yuanOf = (wan: string): string => {
  const [whole = '0', fraction = ''] = wan.split('.');
  const yuan = `${whole}${fraction.slice(0, 4).padEnd(4, '0')}`.replace(/^0+(?=\d)/, '');
  const rest = fraction.slice(4).replace(/0+$/, '');
  return `${yuan.replace(/\B(?=(\d{3})+$)/g, ',')}${rest === '' ? '' : `.${rest}`}`;
};

/** 万元 with the yuan in brackets: 0.7806 万元（7,806 元）. On the decimal text, never through a float. */
export const amountInWords = (wan: string | null): Said =>
  wan === null ? ABSENT : words(`${wan} 万元（${yuanOf(wan)} 元）`, `CNY ${yuanOf(wan)}`);

/** 2099-12-31 is how departments write 长期. */
const LONG_TERM = '2099-12-31';

export const dayInWords = (day: Day | null): Said => {
  if (day === null) return ABSENT;
  return day === LONG_TERM ? words('长期', 'Indefinite') : words(dayInChinese(day), dayInEnglish(day));
};

/** The clock of the report is Beijing time, and says so. */
export const asOfInWords = (instant: Instant): Words =>
  words(`${instantInChinese(instant)}（北京时间）`, instantInEnglish(instant));

export const periodInWords = ({ from, to }: { from: Day; to: Day }): Words =>
  words(`${dayInChinese(from)}至${dayInChinese(to)}`, `${dayInEnglish(from)} to ${dayInEnglish(to)}`);

/** 《…》 around a title that does not bring its own. */
export const titled = (name: string): string => (name.startsWith('《') ? name : `《${name}》`);
