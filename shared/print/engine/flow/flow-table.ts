import type { Box } from '../boxes/box.ts';
import type { Row, Table } from '../boxes/table.ts';
import { RowsBox } from '../boxes/table-box.ts';
import type { Place } from './cursor.ts';
import { breakRow } from './flow-row.ts';

/**
 * Puts a table on the pages row by row. The rows of its head, and as many as stay with it, begin on one page; on further pages
 * the head comes again. A row goes to the next page as a whole, if the table says so and a page is high enough for it.
 */
export const flowTable = (table: Table, place: Place): void => {
  const { headerRows = 0, dontBreakRows = false } = table.definition;
  const { cursor, x } = place;
  const opening = openingOf(table, cursor.heightOfPage);
  if (opening.length > 0) cursor.put(new RowsBox(table, opening), x);
  const around = cursor.head;
  if (headerRows > 0) cursor.head = { box: new RowsBox(table, opening.slice(0, headerRows)), x, placedOn: new Set() };
  for (let index = opening.length; index < table.length; index++) {
    const row = table.row(index);
    if (dontBreakRows && row.height <= cursor.heightOfPage) putRow(table, row, headerRows > 0, place);
    else breakRow(table, row, place);
  }
  cursor.head = around;
};

/** The rows that begin the table on one page. Where they are higher than that, only the head stays whole. */
const openingOf = (table: Table, heightOfPage: number): Row[] => {
  const { headerRows = 0, keepWithHeaderRows = 0, dontBreakRows = false } = table.definition;
  const together = headerRows > 0 ? headerRows + keepWithHeaderRows : dontBreakRows ? 1 : 0;
  const rows = Array.from({ length: Math.min(together, table.length) }, (_, index) => table.row(index));
  return new RowsBox(table, rows).height > heightOfPage ? rows.slice(0, headerRows) : rows;
};

const putRow = (table: Table, row: Row, hasHead: boolean, { cursor, x }: Place): void => {
  if (row.height > cursor.available) {
    cursor.nextPage();
    // The lower border of the row before stayed on its page.
    if (!hasHead) cursor.put(borderAbove(table, row), x);
  }
  cursor.put(new RowsBox(table, [row]), x);
};

const borderAbove = (table: Table, { index, lineAbove }: Row): Box => ({
  height: lineAbove,
  place: (surface, x, y) => table.borders.horizontal(index, surface, x, y),
});
