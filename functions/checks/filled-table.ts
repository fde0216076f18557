import { Problem } from '../../shared/problem.ts';
import { smallTable } from '../../shared/spreadsheets/small-table.ts';
import type { TableRow } from '../../shared/spreadsheets/table-row.ts';
import { UnreadableFile } from '../../shared/spreadsheets/unreadable-file.ts';

/** How the columns of a table are told by its header. */
interface Columns<C> {
  isHeader: (header: readonly string[]) => boolean;
  columnsOf: (header: readonly string[]) => C;
  /** For whoever left it out. */
  wanted: string;
}

/** The rows of a table that somebody filled in and uploaded, below its header. */
export async function* rowsBelowHeader<C>(
  content: Uint8Array,
  { isHeader, columnsOf, wanted }: Columns<C>,
): AsyncGenerator<{ row: TableRow; columns: C }> {
  let columns: C | undefined;
  for await (const row of smallTable(content, isHeader)) {
    if (columns !== undefined) {
      yield { row, columns };
      continue;
    }
    const header = row.cells.map(({ text }) => text);
    if (row.row !== 1 || !isHeader(header)) break;
    columns = columnsOf(header);
  }
  if (columns === undefined) throw new UnreadableFile('no-header', `第 1 行不是列名：应有${wanted}等列，请按模板填写`);
}

/** What makes a file as a whole unusable is a fault of the member of the request that named it. */
export const asFaultOf = async <T>(member: string, read: () => Promise<T>): Promise<T> => {
  try {
    return await read();
  } catch (error) {
    if (!(error instanceof UnreadableFile)) throw error;
    const errors = [{ pointer: `/${member}`, code: error.code, message: error.message }];
    throw new Problem('invalid-request', error.message, { errors });
  }
};
