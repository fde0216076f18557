import type { Source } from './source.ts';
import type { TableRow } from './table-row.ts';
import { UnreadableFile } from './unreadable-file.ts';
import type { IsHeader, Warn } from './xlsx.ts';

const ZIP = Buffer.from('PK\u0003\u0004', 'latin1');
/** Compound File Binary: workbooks of Excel 97 to 2003, and encrypted ones of any age. */
const COMPOUND_FILE = Buffer.from([0xd0, 0xcf, 0x11, 0xe0]);

/** Whether a file that begins with these four bytes is a workbook, or else text; throws for a workbook that cannot be read. */
export const isWorkbook = (head: Buffer): boolean => {
  if (head.equals(COMPOUND_FILE))
    throw new UnreadableFile('old-workbook', '这是旧版 Excel（.xls）或加密的工作簿，请另存为不加密的 XLSX 或 CSV');
  return head.equals(ZIP);
};

/** Loaded only when there is a workbook to read. */
export async function* workbookRows(open: Source, isHeader: IsHeader, warn?: Warn): AsyncGenerator<TableRow[]> {
  const { xlsxRows } = await import('./xlsx.ts');
  yield* xlsxRows(open, isHeader, warn);
}
