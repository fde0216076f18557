import type { StatisticsTable } from '../../../../functions/checks/table/content/statistics-table.ts';
import { footNumbers, pageOf, runningNumbers } from '../../../../functions/checks/table/pdf/page-words.ts';
import {
  COLUMNS,
  DOMAIN_COLUMNS,
  RESULT_COLUMNS,
  TITLE,
  UNIT_COLUMNS,
  UNMATCHED_COLUMNS,
} from '../../../../functions/checks/table/words.ts';
import { asOnPages } from '../signed-document.ts';

/** Between two pages. No text that is read from pages has one: they are read without spaces. */
export const PAGE_END = '\f';

const literally = (text: string): string => text.replace(/[.*+?^${}()|[\]\\/]/g, '\\$&');

const NAMES = COLUMNS.map(({ name }) => name);
const HEADS = [NAMES, UNMATCHED_COLUMNS, DOMAIN_COLUMNS, RESULT_COLUMNS, UNIT_COLUMNS].map((names) =>
  asOnPages(names.join('')),
);
const ANY_HEAD = HEADS.map(literally).join('|');
/** Where a row runs over a page, the head that is repeated may lack some of the names. */
const HEAD_WITHIN_ROW = NAMES.map((name, i) => (i === 0 ? name : `(?:${name})?`)).join('');

/** The pages of a table without the heads of columns, and with one sign in place of the numbers at the ends of each page. */
export const withPageEnds = (table: StatisticsTable, pages: string): string => {
  const [code, page] = ['CODE', 'PAGE'];
  const ends = literally(asOnPages(TITLE + runningNumbers(table) + footNumbers(table, code) + pageOf(page, page)))
    .replace(code, '[0-9A-Z]+')
    .replaceAll(page, '\\d+');
  const stripped = new RegExp(`${ends}(?:${ANY_HEAD}|${HEAD_WITHIN_ROW})?|${ANY_HEAD}`, 'g');
  return pages.replace(stripped, (found) => (HEADS.includes(found) ? '' : PAGE_END));
};
