import ExcelJS from 'exceljs';
import { guarded } from '../../../shared/spreadsheets/formula-guard.ts';
import type { StatisticsTable } from './content/statistics-table.ts';
import { EMPTY } from './pdf/page-words.ts';
import { rowHeight } from './row-height.ts';
import {
  COLUMNS,
  DOMAIN_COLUMNS,
  domainCells,
  factsOf,
  NOTES,
  RESULT_COLUMNS,
  resultTable,
  SIGNATURES,
  sumsOf,
  TITLE,
  UNIT_COLUMNS,
  UNMATCHED_COLUMNS,
  unitTable,
  unmatchedCells,
} from './words.ts';

/** The table as a workbook: all rows, and the sums, on sheets that print on A4. Text is text, and never a formula. */

type Cell = string | number;

const WIDTHS = [6, 28, 21, 22, 24, 11, 8, 40, 24, 22, 17, 9, 28];
const HEAD_FILL: ExcelJS.FillPattern = { type: 'pattern', pattern: 'solid', fgColor: { argb: 'FFF3F4F6' } };
const LINE: Partial<ExcelJS.Border> = { style: 'thin', color: { argb: 'FF8A8A8A' } };
const BOX: Partial<ExcelJS.Borders> = { top: LINE, bottom: LINE, left: LINE, right: LINE };
/** What Excel takes in a cell. */
const LONGEST = 32_000;

export const tableWorkbook = async (table: StatisticsTable, digest: string): Promise<Uint8Array> => {
  const workbook = new ExcelJS.Workbook();
  workbook.creator = '信证';
  workbook.created = new Date(table.frozenAt);
  workbook.modified = workbook.created;
  rowsSheet(workbook, table);
  sumsSheet(workbook, table, digest);
  listSheet(
    workbook,
    '表二 未能核查的主体',
    [10, 32, 22, 22, 50],
    UNMATCHED_COLUMNS,
    table.unmatched.map(unmatchedCells),
  );
  listSheet(workbook, '表三 各领域数据情况', [8, 30, 18, 22], DOMAIN_COLUMNS, table.domains.map(domainCells));
  return new Uint8Array(await workbook.xlsx.writeBuffer());
};

const sheetOf = (workbook: ExcelJS.Workbook, name: string, widths: readonly number[], headAt: number) => {
  const sheet = workbook.addWorksheet(name, {
    views: headAt === 0 ? [] : [{ state: 'frozen', ySplit: headAt }],
    pageSetup: {
      ...{ paperSize: 9, orientation: 'landscape', fitToPage: true, fitToWidth: 1, fitToHeight: 0 },
      ...(headAt === 0 ? {} : { printTitlesRow: `${headAt}:${headAt}` }),
      margins: { left: 0.4, right: 0.4, top: 0.5, bottom: 0.6, header: 0.3, footer: 0.3 },
    },
    headerFooter: { oddFooter: '&C第 &P 页 共 &N 页' },
  });
  // Cells are text, so that codes and dates stay as they are written.
  sheet.columns = widths.map((width) => ({
    width,
    style: { numFmt: '@', alignment: { wrapText: true, vertical: 'middle' } },
  }));
  return sheet;
};

const put = (sheet: ExcelJS.Worksheet, cells: readonly Cell[]): ExcelJS.Row =>
  sheet.addRow(cells.map((cell) => (typeof cell === 'string' ? guarded(cell).slice(0, LONGEST) : cell)));

const widthsOf = (sheet: ExcelJS.Worksheet): number[] => sheet.columns.map(({ width = 0 }) => width);

const boxed = (row: ExcelJS.Row, isHead = false): void => {
  const texts = (row.values as ExcelJS.CellValue[]).slice(1).map(String);
  row.height = rowHeight(texts, widthsOf(row.worksheet));
  row.eachCell((cell) => {
    cell.border = BOX;
    if (typeof cell.value === 'number') cell.numFmt = '0';
    if (!isHead) return;
    cell.font = { bold: true };
    cell.fill = HEAD_FILL;
  });
};

/** A text over the whole width, at least so high. */
const line = (sheet: ExcelJS.Worksheet, text: string, columns: number, height: number): ExcelJS.Row => {
  const row = put(sheet, [text]);
  sheet.mergeCells(row.number, 1, row.number, columns);
  const width = widthsOf(sheet).reduce((sum, of) => sum + of, 0);
  row.height = Math.max(height, rowHeight([text], [width]));
  return row;
};

const HEAD_AT = 4;
const NUMBERS: ReadonlySet<string> = new Set(['序号', '记录数']);

const rowsSheet = (workbook: ExcelJS.Workbook, table: StatisticsTable): void => {
  const sheet = sheetOf(workbook, '表一 统计表', WIDTHS, HEAD_AT);
  const title = line(sheet, TITLE, WIDTHS.length, 30);
  title.getCell(1).font = { bold: true, size: 18 };
  title.getCell(1).alignment = { horizontal: 'center', vertical: 'middle' };
  line(
    sheet,
    factsOf(table)
      .map(([name, value]) => `${name}：${value}`)
      .join('　'),
    WIDTHS.length,
    46,
  );
  line(sheet, sumsOf(table).join(''), WIDTHS.length, 32);
  boxed(
    put(
      sheet,
      COLUMNS.map(({ name }) => name),
    ),
    true,
  );
  for (const row of table.rows) {
    const cells = COLUMNS.map(({ name, of }): Cell => {
      const text = of(row, table);
      return NUMBERS.has(name) && /^\d+$/.test(text) ? Number(text) : text;
    });
    boxed(put(sheet, cells));
  }
  line(sheet, SIGNATURES.join('　　　　　　　　　　'), WIDTHS.length, 60);
};

/** Of the eight columns that a fact's value takes. */
const VALUE_WIDTH = 8 * 14;

const sumsSheet = (workbook: ExcelJS.Workbook, table: StatisticsTable, digest: string): void => {
  const sheet = sheetOf(workbook, '核查信息与合计', [24, 14, 14, 14, 14, 14, 14, 14, 14], 0);
  for (const [name, value] of [...factsOf(table), ['内容 SHA-256', digest] as const]) {
    const row = put(sheet, [name, value]);
    sheet.mergeCells(row.number, 2, row.number, 9);
    row.getCell(1).font = { bold: true };
    row.height = rowHeight([value], [VALUE_WIDTH]);
  }
  for (const [head, rows] of [
    [RESULT_COLUMNS, resultTable(table)],
    [UNIT_COLUMNS, unitTable(table)],
  ] as const) {
    put(sheet, []);
    boxed(put(sheet, head), true);
    for (const row of rows) boxed(put(sheet, row));
  }
  put(sheet, []);
  for (const [i, note] of NOTES.entries()) line(sheet, `${i + 1}. ${note}`, 9, 32);
};

const listSheet = (
  workbook: ExcelJS.Workbook,
  name: string,
  widths: readonly number[],
  head: readonly string[],
  rows: readonly (readonly Cell[])[],
): void => {
  const sheet = sheetOf(workbook, name, widths, 1);
  boxed(put(sheet, head), true);
  for (const row of rows) boxed(put(sheet, row));
  if (rows.length === 0) put(sheet, [EMPTY]);
};
