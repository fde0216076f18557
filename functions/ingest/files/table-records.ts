import { EXAMPLE_MARK } from '../../../shared/columns/example.ts';
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

type Table = AsyncIterable<readonly TableRow[]>;

/** The records of a table whose first row is its header, some at a time; `warn` is told what of the table is not read. */
export async function* tableRecords(table: Table, told: Told): AsyncGenerator<FileRow[]> {
  const reader = tableReader(told);
  for await (const rows of table) yield reader.read(rows, reader.recordOf);
  reader.end();
}

/** How many records there are, some at a time, and all that `tableRecords` would tell, without the records themselves. */
export async function* countTableRecords(table: Table, told: Told): AsyncGenerator<number> {
  const reader = tableReader(told);
  for await (const rows of table) yield reader.read(rows, reader.isRecord).length;
  reader.end();
}

const tableReader = ({ warn, header: told }: Told) => {
  let header: Header | undefined;
  let records = 0;
  const readHeader = ({ row, cells }: TableRow): void => {
    const names = row === 1 ? cells.map((cell) => cell.text) : [];
    header = headerOf(names);
    told?.({ names, dropped: header.dropped });
    for (const warning of headerWarnings(header)) warn?.(warning);
  };
  const isExample = ({ row }: TableRow): undefined => {
    warn?.(`第 ${row} 行是模板的示例行，未报送`);
  };
  return {
    /** What becomes of each row of records, but for those that are none. */
    read: <T>(rows: readonly TableRow[], of: (row: TableRow, header: Header) => T | undefined): T[] => {
      const read: T[] = [];
      for (const written of rows) {
        const row = withoutGuards(written);
        if (header === undefined) readHeader(row);
        else {
          const record = of(row, header);
          if (record !== undefined) read.push(record);
        }
      }
      records += read.length;
      return read;
    },
    recordOf: (row: TableRow, header: Header): FileRow | undefined => {
      const record = recordRow(header, row);
      if (record === undefined) return isExample(row);
      if (told !== undefined) record.cells = row.cells.map((cell) => cell.text);
      return record;
    },
    isRecord: (row: TableRow, header: Header): true | undefined =>
      row.cells.some(({ text }) => text.includes(EXAMPLE_MARK)) && recordRow(header, row) === undefined
        ? isExample(row)
        : true,
    end: (): void => {
      if (header === undefined) headerOf([]);
      if (records === 0) throw new UnreadableFile('no-rows', '文件中只有列名，没有记录；确无记录的，请作零申报');
    },
  };
};
