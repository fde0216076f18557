import type { StatisticsTable, TableRow } from '../../../../functions/checks/table/content/statistics-table.ts';
import { cutShortInWords, HEADINGS } from '../../../../functions/checks/table/pdf/page-words.ts';
import { PRINTED_ROWS } from '../../../../functions/checks/table/pdf/rows.ts';
import { COLUMNS } from '../../../../functions/checks/table/words.ts';
import { asOnPages } from '../signed-document.ts';
import { PAGE_END } from './page-ends.ts';

/** From the number of a row to the count of its records: on one line each, or together on one page. */
const HEAD = COLUMNS.findIndex(({ name }) => name === '记录数') + 1;

/**
 * The rows that the pages do not have as the table inside has them: each with its cells, behind the row before, and nothing
 * between the two. A row that is taller than a page runs over it cell by cell; of that one, the order within each cell is compared.
 */
export const rowsNotOnPages = (table: StatisticsTable, pages: string): number[] => {
  const rows = table.rows.slice(0, PRINTED_ROWS);
  const from = pages.indexOf(asOnPages(HEADINGS.rows));
  const until = Math.max(0, pages.lastIndexOf(asOnPages(afterRows(table.rows.length))));
  const missed: number[] = [];
  let at = Math.max(0, from);
  let before: Placed | undefined;
  for (const row of rows) {
    const placed = placedRow(row, table, pages, at);
    if (before !== undefined && !saysRest(pages.slice(before.end, placed?.start ?? until), before))
      missed.push(before.no);
    if (placed === undefined) missed.push(row.no);
    else at = placed.end;
    before = placed;
  }
  if (before !== undefined && !saysRest(pages.slice(before.end, until), before)) missed.push(before.no);
  return missed;
};

interface Placed {
  no: number;
  start: number;
  /** Of its head. */
  end: number;
  /** The cells that follow. */
  rest: string[];
}

const placedRow = (row: TableRow, table: StatisticsTable, pages: string, at: number): Placed | undefined => {
  const cells = COLUMNS.map(({ of }) => asOnPages(of(row, table)));
  const head = cells.slice(0, HEAD).join('');
  const start = pages.indexOf(head, at);
  return start < 0 ? undefined : { no: row.no, start, end: start + head.length, rest: cells.slice(HEAD) };
};

const saysRest = (said: string, { rest }: Placed): boolean => {
  const whole = said.endsWith(PAGE_END) ? said.slice(0, -PAGE_END.length) : said;
  if (whole === rest.join('')) return true;
  const lines = whole.replaceAll(PAGE_END, '');
  return lines !== whole && sorted(lines) === sorted(rest.join('')) && rest.every((cell) => isWithin(cell, lines));
};

const sorted = (text: string): string => [...text].sort().join('');

/** Whether all characters of a cell come in their order, whatever stands between them. */
const isWithin = (cell: string, said: string): boolean => {
  let at = 0;
  for (const character of cell) {
    at = said.indexOf(character, at) + 1;
    if (at === 0) return false;
  }
  return true;
};

const afterRows = (rows: number): string =>
  rows > PRINTED_ROWS ? cutShortInWords(PRINTED_ROWS, rows - PRINTED_ROWS) : HEADINGS.unmatched;
