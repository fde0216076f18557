import { csvRows } from './csv.ts';
import { encodingOf, textOf } from './encoding.ts';
import { withoutGuards } from './formula-guard.ts';
import type { Source } from './source.ts';
import type { TableRow } from './table-row.ts';
import { UnreadableFile } from './unreadable-file.ts';
import type { IsHeader } from './xlsx.ts';

const ZIP = Buffer.from('PK\u0003\u0004', 'latin1');
/** Compound File Binary: workbooks of Excel 97 to 2003, and encrypted ones of any age. */
const COMPOUND_FILE = Buffer.from([0xd0, 0xcf, 0x11, 0xe0]);

/** The rows of a CSV file or a workbook that lies in memory, the header first; of a workbook, those of the first sheet that has it. */
export async function* smallTable(content: Uint8Array, isHeader: IsHeader): AsyncGenerator<TableRow> {
  const head = Buffer.from(content.subarray(0, 4));
  if (head.equals(COMPOUND_FILE))
    throw new UnreadableFile('old-workbook', '这是旧版 Excel（.xls）或加密的工作簿，请另存为不加密的 XLSX 或 CSV');
  const open: Source = async function* () {
    yield content;
  };
  const rows = head.equals(ZIP) ? workbookRows(open, isHeader) : textRows(open, head);
  for await (const some of rows) for (const row of some) yield withoutGuards(row);
}

/** Loaded only when there is a workbook to read. */
async function* workbookRows(open: Source, isHeader: IsHeader): AsyncGenerator<TableRow[]> {
  const { xlsxRows } = await import('./xlsx.ts');
  yield* xlsxRows(open, isHeader);
}

async function* textRows(open: Source, head: Buffer): AsyncGenerator<TableRow[]> {
  let text = '';
  for await (const part of textOf(open, await encodingOf(open, head))) text += part;
  if (text.trim() === '') throw new UnreadableFile('empty-file', '文件是空的');
  const whole = async function* () {
    yield text;
  };
  yield* csvRows(whole(), text.trimStart());
}
