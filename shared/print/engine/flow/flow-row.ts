import { type Row, sinking, type Table } from '../boxes/table.ts';
import { type DefinedNode, marginOf, NO_MARGIN } from '../definition.ts';
import type { Cursor, Place } from './cursor.ts';
import { putText } from './put-text.ts';

/** How a row runs over pages: where it ends on each page but the last, by page. */
type Bottoms = Map<number, number>;

/**
 * Puts a row on the pages whose texts go on on the next page where they do not fit on this one, each in its own cell. What
 * pdfmake does of it: borders on each page it is on, and nothing of a page on which none of it fitted.
 */
export const breakRow = (table: Table, row: Row, { cursor, x }: Place): void => {
  const hasHead = (table.definition.headerRows ?? 0) > 0;
  if (row.index === 0) cursor.moveDown(row.lineAbove);
  const reserved = row.lineBelow + row.paddingBottom;
  const start = { page: cursor.page, y: cursor.y };
  const tops = new Map([[start.page, start.y]]);
  const bottoms: Bottoms = new Map();
  cursor.available -= reserved;
  cursor.moveDown(row.paddingTop);
  const ends = row.cells.map(({ node, column, width, box }) => {
    const own = cursor.fork();
    const fitsHere = box.height <= own.available;
    own.onBreak = (endedAt) => {
      bottoms.set(own.page - 1, Math.max(bottoms.get(own.page - 1) ?? 0, endedAt));
      tops.set(own.page, own.y);
      own.available -= reserved;
      own.moveDown(row.paddingTop + (hasHead ? 0 : row.lineAbove));
    };
    const left = x + (table.look.columns.contents[column] as number);
    if (fitsHere) {
      box.place(
        own.surface,
        left,
        own.y + sinking(node, row.contentHeight <= own.available ? row.contentHeight - box.height : 0),
      );
      own.moveDown(box.height);
    } else {
      putCell(node, table, { cursor: own, x: left, width });
    }
    return own;
  });
  const last = ends.reduce(lowest);
  for (const end of ends) if (end.page < last.page) bottoms.set(end.page, Math.max(bottoms.get(end.page) ?? 0, end.y));
  Object.assign(cursor, { page: last.page, y: last.y, available: last.available });
  cursor.moveDown(row.paddingBottom);
  cursor.available += reserved;
  bottoms.set(last.page, cursor.y);
  frame(table, row, { cursor, x, tops, bottoms, first: start.page, hasHead });
  cursor.moveDown(row.lineBelow);
};

const lowest = (one: Cursor, other: Cursor): Cursor =>
  other.page > one.page || (other.page === one.page && other.y > one.y) ? other : one;

const putCell = (node: DefinedNode, table: Table, place: Place): void => {
  if (node.text === undefined) throw new Error('the engine breaks rows of texts only');
  const margin = marginOf(node);
  if (margin !== NO_MARGIN) place.cursor.margin(margin[1]);
  putText(node, table.style.of(node), { ...place, x: place.x + margin[0], width: place.width - margin[0] - margin[2] });
  if (margin !== NO_MARGIN) place.cursor.margin(margin[3]);
};

interface Broken {
  cursor: Cursor;
  x: number;
  tops: ReadonlyMap<number, number>;
  bottoms: Bottoms;
  first: number;
  hasHead: boolean;
}

const frame = (table: Table, row: Row, { cursor, x, tops, bottoms, first, hasHead }: Broken): void => {
  for (const [page, top] of tops) {
    const isLast = page === cursor.page;
    const end = bottoms.get(page) as number;
    // None of it fitted there.
    if (page === first && !isLast && end - top === row.paddingTop) continue;
    const bottom = isLast ? end : end + row.paddingBottom;
    const surface = cursor.surfaceOf(page);
    const goesOn = page !== first && !hasHead;
    if (row.index === 0 && page === first) table.borders.horizontal(0, surface, x, top - row.lineAbove);
    if (goesOn) table.borders.horizontal(row.index, surface, x, top);
    table.frame(row, surface, x, top, bottom, goesOn ? 0 : row.lineAbove);
    table.borders.horizontal(row.index + 1, surface, x, bottom);
    // pdfmake takes the borders of the other pages from the room on the last one, and pages are to end where its pages do.
    cursor.available -= (isLast ? 0 : row.lineBelow) + (goesOn ? row.lineAbove : 0);
  }
};
