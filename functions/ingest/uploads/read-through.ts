import type { Source } from '../../../shared/spreadsheets/source.ts';
import { UnreadableFile } from '../../../shared/spreadsheets/unreadable-file.ts';
import { readFile } from '../files/read-file.ts';
import type { Upload } from './upload.ts';
import { digested } from './upload-files.ts';

/** More than any city has; a small archive can hold far more. */
const MAX_ROWS = 5_000_000;
/** Of what the sender is told about the file as a whole. */
const SHOWN_WARNINGS = 20;

type Whole = Required<Pick<Upload, 'totalRows' | 'digest' | 'warnings' | 'droppedColumns'>>;

/**
 * Reads a whole file and keeps nothing but what it is as a whole. One that turns out to be unreadable at its end has then
 * stored nothing.
 */
export const readThrough = async (open: Source, filename: string): Promise<Whole> => {
  const { source, sha256 } = digested(open);
  const warnings: string[] = [];
  const droppedColumns: string[] = [];
  const normalised: string[] = [];
  let totalRows = 0;
  const rows = readFile(source, {
    filename,
    warn: (message) => warnings.push(message),
    header: ({ dropped }) => droppedColumns.push(...dropped),
  });
  for await (const { row, notes } of rows) {
    if (++totalRows > MAX_ROWS) throw new UnreadableFile('too-many-rows', `文件超过 ${MAX_ROWS} 行，请分成几个文件`);
    const [note] = notes ?? [];
    if (note !== undefined && normalised.length < SHOWN_WARNINGS) normalised.push(`第 ${row} 行：${note.message}`);
  }
  return {
    totalRows,
    digest: sha256(),
    warnings: [...warnings.slice(0, SHOWN_WARNINGS), ...normalised],
    droppedColumns,
  };
};
