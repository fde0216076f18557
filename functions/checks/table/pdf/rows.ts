import type { Cell, Node } from '../../../../shared/print/nodes.ts';
import type { StatisticsTable, TableRow } from '../content/statistics-table.ts';
import { COLUMNS } from '../words.ts';
import { grid, label, value, widthsOf } from './grid.ts';
import { cutShortInWords } from './page-words.ts';

/** So many rows are printed: some five hundred pages. Whoever asked for more reads the rest in the workbook. */
export const PRINTED_ROWS = 10_000;

const SIZE = 7;
const WIDTHS = widthsOf([22, 82, 76, 58, 60, 38, 23, 108, 66, 50, 46, 31, 54]);
const CENTRED: ReadonlySet<string> = new Set(['序号', '核查结果', '记录数', '是否超期']);

/** The rows, under a head that stands on every page. */
export const rowsTable = (table: StatisticsTable): Node[] => {
  const rows = table.rows.slice(0, PRINTED_ROWS);
  const left = table.rows.length - rows.length;
  if (rows.length === 0) return [{ text: '没有已核查的主体，见表二。', fontSize: 8.5 }];
  return [
    grid(
      WIDTHS,
      COLUMNS.map(({ name }) => label(name, SIZE)),
      rows.map((row) => cellsOf(row, table)),
    ),
    ...(left === 0 ? [] : [cutShort(rows.length, left)]),
  ];
};

const cellsOf = (row: TableRow, table: StatisticsTable): Cell[] =>
  COLUMNS.map(({ name, of }, i) =>
    value(of(row, table), SIZE, WIDTHS[i] ?? 0, {
      where: `第 ${row.no} 行${name}`,
      ...(CENTRED.has(name) ? { alignment: 'center' as const } : {}),
    }),
  );

const cutShort = (printed: number, left: number): Node => ({
  text: cutShortInWords(printed, left),
  ...{ font: 'hei', fontSize: 9, margin: [0, 6, 0, 0] },
});
