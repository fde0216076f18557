import type { FileRow } from '../../../functions/ingest/files/file-row.ts';
import type { Column } from '../../../shared/columns/column.ts';
import { COLUMNS_OF } from '../../../shared/columns/tables.ts';
import { KINDS, type Kind } from '../../../shared/records/record.ts';
import { csvOf, inPieces, rowsIn } from './files-fixture.ts';

/** Rows of each kind as a file has them. */

export const kinds = Object.keys(KINDS) as Kind[];
export const offered = (kind: Kind): readonly Column[] => COLUMNS_OF[kind].filter(({ older }) => older !== true);

/** One row of a kind, by column code, with some cells changed or added. */
export const cellsOf = (kind: Kind, changes: Record<string, string> = {}): Record<string, string> => ({
  ...Object.fromEntries(offered(kind).map(({ code, example = '' }) => [code, example])),
  ...changes,
});

export const oneRow = (kind: Kind, changes?: Record<string, string>): string => {
  const cells = cellsOf(kind, changes);
  return csvOf(Object.keys(cells), Object.values(cells));
};

export const readRow = async (content: string): Promise<FileRow | undefined> => (await rowsIn(inPieces(content)))[0];
