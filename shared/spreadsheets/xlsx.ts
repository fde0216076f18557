import type { Source } from './source.ts';
import type { TableRow } from './table-row.ts';
import { type Archive, openArchive } from './xlsx/archive.ts';
import { fillFrom } from './xlsx/shared-strings.ts';
import { SheetRows } from './xlsx/sheet-rows.ts';
import { spooled } from './xlsx/spool.ts';
import { StringStore } from './xlsx/string-store.ts';
import { readWorkbook, type Sheet } from './xlsx/workbook.ts';
import { readXml } from './xlsx/xml.ts';
import type { CellMeaning } from './xlsx-cell.ts';

export type Warn = ((message: string) => void) | undefined;
/** Whether the cells of a first row are the header of a table that is asked for. */
export type IsHeader = (names: readonly string[]) => boolean;

async function* sheetRows(archive: Archive, part: string, meaning: CellMeaning): AsyncGenerator<TableRow[]> {
  const rows = new SheetRows(meaning);
  for await (const _ of readXml(archive.contentOf(part), rows)) yield rows.take();
}

const hasHeader = async (rows: AsyncIterable<TableRow[]>, isHeader: IsHeader): Promise<boolean> => {
  for await (const [first] of rows)
    if (first !== undefined) return first.row === 1 && isHeader(first.cells.map(({ text }) => text));
  return false;
};

/** The sheets whose row 1 is a header; sheets with instructions may stand before and after them. */
const tablesIn = async (
  archive: Archive,
  sheets: readonly Sheet[],
  meaning: CellMeaning,
  isHeader: IsHeader,
): Promise<Sheet[]> => {
  const tables: Sheet[] = [];
  for (const sheet of sheets)
    if (await hasHeader(sheetRows(archive, sheet.part, meaning), isHeader)) tables.push(sheet);
  return tables;
};

async function* archiveRows(
  archive: Archive,
  strings: StringStore,
  isHeader: IsHeader,
  warn: Warn,
): AsyncGenerator<TableRow[]> {
  const { sheets, sharedStrings, formats, date1904 } = await readWorkbook(archive);
  if (sharedStrings !== undefined) await fillFrom(strings, archive, sharedStrings);
  const meaning: CellMeaning = {
    sharedString: (index) => strings.at(index),
    isDate: (style) => formats.isDate(style),
    date1904,
  };
  const [table, ...others] = await tablesIn(archive, sheets, meaning, isHeader);
  if (table === undefined) return;
  if (others.length > 0) {
    const names = others.map(({ name }) => `「${name}」`).join('');
    warn?.(`只报送了工作表「${table.name}」；工作表${names}也是数据表，未报送，请另存为单独的文件后报送`);
  }
  yield* sheetRows(archive, table.part, meaning);
}

/**
 * The rows of the first sheet that is a table, of which alone a file consists, some at a time; the sender is told of others. Memory is
 * bounded whatever the workbook's size: the archive, and shared strings beyond a few megabytes, lie in temporary files
 * meanwhile.
 */
export async function* xlsxRows(open: Source, isHeader: IsHeader, warn?: Warn): AsyncGenerator<TableRow[]> {
  const file = await spooled(open);
  const strings = new StringStore();
  try {
    yield* archiveRows(await openArchive(file), strings, isHeader, warn);
  } finally {
    await Promise.all([file.close(), strings.close()]);
  }
}
