import ExcelJS from 'exceljs';
import type { Cell, TableRow } from './file-row.ts';
import { isHeader } from './header.ts';
import { UnreadableFile } from './unreadable-file.ts';
import { cellOf } from './xlsx-cell.ts';

/**
 * Read whole: the streaming reader of exceljs 4.4 decodes each chunk by itself, which destroys Chinese characters on
 * chunk borders, and keeps only the last run of rich inline text.
 */
export const MAX_WORKBOOK_BYTES = 30_000_000;

/** Not needed for values; validations of whole columns would be expanded cell by cell. */
const IGNORED_NODES = [
  'dataValidations',
  'conditionalFormatting',
  'hyperlinks',
  'mergeCells',
  'drawing',
  'legacyDrawing',
  'picture',
  'tableParts',
  'extLst',
  'autoFilter',
];

const loaded = async (content: Buffer): Promise<ExcelJS.Workbook> => {
  const workbook = new ExcelJS.Workbook();
  try {
    // exceljs declares a Buffer type of its own that is narrower than what it takes.
    await workbook.xlsx.load(content as unknown as ExcelJS.Buffer, { ignoreNodes: IGNORED_NODES });
    return workbook;
  } catch (cause) {
    throw new UnreadableFile('bad-workbook', '不是有效的 XLSX 工作簿，或文件已损坏，请用 Excel 打开后重新保存', {
      cause,
    });
  }
};

const cellsOf = (row: ExcelJS.Row, date1904: boolean): Cell[] =>
  Array.from({ length: row.cellCount }, (_, position) => cellOf(row.getCell(position + 1).value, date1904));

const isBlank = (cell: Cell): boolean => cell.text.trim() === '' && cell.fault === undefined;

/** The rows of the first sheet whose row 1 is a header; sheets with instructions may stand before it. */
export async function* xlsxRows(content: Buffer): AsyncGenerator<TableRow> {
  const workbook = await loaded(content);
  const date1904 = workbook.properties?.date1904 === true;
  const headerIn = (sheet: ExcelJS.Worksheet) => cellsOf(sheet.getRow(1), date1904).map(({ text }) => text);
  const table = workbook.worksheets.find((sheet) => isHeader(headerIn(sheet)));
  for (let row = 1; row <= (table?.rowCount ?? 0); row++) {
    const found = table?.findRow(row);
    const cells = found === undefined ? [] : cellsOf(found, date1904);
    if (!cells.every(isBlank)) yield { row, cells };
  }
}
