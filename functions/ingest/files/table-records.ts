import { withoutGuards } from '../../../shared/spreadsheets/formula-guard.ts';
import type { TableRow } from '../../../shared/spreadsheets/table-row.ts';
import { UnreadableFile } from '../../../shared/spreadsheets/unreadable-file.ts';
import type { FileRow } from './file-row.ts';
import { type Header, headerOf, headerWarnings } from './header.ts';
import { recordRow } from './record-row.ts';

/** The columns of a table, as they are written. */
export interface TableHead {
  names: readonly string[];
  /** Those of them that identify natural persons. */
  dropped: readonly string[];
}

interface Told {
  warn?: ((message: string) => void) | undefined;
  header?: ((head: TableHead) => void) | undefined;
}

/** The records of a table whose first row is its header; `warn` is told what of the table is not read. */
export async function* tableRecords(
  table: AsyncIterable<TableRow>,
  { warn, header: told }: Told,
): AsyncGenerator<FileRow> {
  let header: Header | undefined;
  let rows = 0;
  for await (const written of table) {
    const tableRow = withoutGuards(written);
    if (header === undefined) {
      if (tableRow.row !== 1) break;
      const names = tableRow.cells.map((cell) => cell.text);
      header = headerOf(names);
      told?.({ names, dropped: header.dropped });
      for (const warning of headerWarnings(header)) warn?.(warning);
      continue;
    }
    const read = recordRow(header, tableRow);
    if (read === undefined) {
      warn?.(`第 ${tableRow.row} 行是模板的示例行，未报送`);
      continue;
    }
    rows += 1;
    yield told === undefined ? read : { ...read, cells: tableRow.cells.map((cell) => cell.text) };
  }
  if (header === undefined) headerOf([]);
  if (rows === 0) throw new UnreadableFile('no-rows', '文件中只有列名，没有记录；确无记录的，请作零申报');
}
