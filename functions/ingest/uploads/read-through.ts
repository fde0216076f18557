import type { Encoding } from '../../../shared/spreadsheets/encoding.ts';
import type { Source } from '../../../shared/spreadsheets/source.ts';
import { UnreadableFile } from '../../../shared/spreadsheets/unreadable-file.ts';
import { countRecords } from '../files/read-file.ts';
import { SHOWN_WARNINGS, type Upload } from './upload.ts';
import { digested } from './upload-files.ts';

/** More than any city has; a small archive can hold far more. */
const MAX_ROWS = 5_000_000;
type Whole = Required<Pick<Upload, 'totalRows' | 'digest' | 'warnings' | 'droppedColumns'>> & Pick<Upload, 'encoding'>;

/**
 * Reads a whole file, as far as to know that it can be read, and keeps nothing but what it is as a whole. One that turns out
 * to be unreadable at its end has then stored nothing.
 */
export const readThrough = async (open: Source, filename: string): Promise<Whole> => {
  try {
    return await readAs('utf-8', open, filename);
  } catch (error) {
    if (!(error instanceof UnreadableFile && error.code === 'bad-encoding')) throw error;
    return readAs(undefined, open, filename);
  }
};

/** Most texts are UTF-8, which shows as they are read; only of another is the encoding looked for first. */
const readAs = async (presumed: Encoding | undefined, open: Source, filename: string): Promise<Whole> => {
  const { source, sha256 } = digested(open);
  const warnings: string[] = [];
  const droppedColumns: string[] = [];
  let encoding: Upload['encoding'];
  let totalRows = 0;
  const counts = countRecords(source, {
    filename,
    encoding: presumed,
    warn: (message) => warnings.push(message),
    header: ({ dropped }) => droppedColumns.push(...dropped),
    encoded: (found) => {
      encoding = found;
    },
  });
  for await (const count of counts) {
    totalRows += count;
    if (totalRows > MAX_ROWS) throw new UnreadableFile('too-many-rows', `文件超过 ${MAX_ROWS} 行，请分成几个文件`);
  }
  const whole = { totalRows, digest: sha256(), warnings: warnings.slice(0, SHOWN_WARNINGS), droppedColumns };
  return encoding === undefined ? whole : { ...whole, encoding };
};
