import { csvRows } from './csv.ts';
import { encodingOf, textOf } from './encoding.ts';
import { isWorkbook, workbookRows } from './file-form.ts';
import { withoutGuards } from './formula-guard.ts';
import type { Source } from './source.ts';
import type { TableRow } from './table-row.ts';
import { UnreadableFile } from './unreadable-file.ts';
import type { IsHeader } from './xlsx.ts';

/** The rows of a CSV file or a workbook that lies in memory, the header first; of a workbook, those of the first sheet that has it. */
export async function* smallTable(content: Uint8Array, isHeader: IsHeader): AsyncGenerator<TableRow> {
  const head = Buffer.from(content.subarray(0, 4));
  const open: Source = async function* () {
    yield content;
  };
  const rows = isWorkbook(head) ? workbookRows(open, isHeader) : textRows(open, head);
  for await (const some of rows) for (const row of some) yield withoutGuards(row);
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
