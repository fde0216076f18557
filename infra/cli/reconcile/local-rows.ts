import { createReadStream } from 'node:fs';
import { basename } from 'node:path';
import { fieldOf } from '../../../functions/ingest/files/field-of.ts';
import { readFile } from '../../../functions/ingest/files/read-file.ts';
import { faultsOf } from '../../../shared/http/faults.ts';
import type { Fault } from '../../../shared/problem.ts';
import { contentDigestOf, recordIdOf } from '../../../shared/records/identity.ts';
import { RecordSchema } from '../../../shared/records/record.ts';

/** A row of the file as the platform would hold it. */
export interface LocalRow {
  row: number;
  recordId: string;
  /** Null where the row names none. */
  version: string | null;
  digest: string;
  uscc: string;
  documentNo: string;
}

/** A row that is no record. */
export interface UnreadableRow {
  row: number;
  message: string;
}

/** The rows of a file that are of one domain, each with the id and the digest that the platform computes of it. */
export const localRows = async (file: string, domain: string, warn: (message: string) => void) => {
  const rows: LocalRow[] = [];
  const unreadable: UnreadableRow[] = [];
  const open = () => createReadStream(file);
  for await (const { row, record, faults, domain: stated = domain } of readFile(open, {
    filename: basename(file),
    warn,
  })) {
    if (stated !== domain) continue;
    const { success, data, error } = RecordSchema.safeParse(record, { reportInput: true });
    if (faults !== undefined) unreadable.push({ row, message: inWords(faults, record) });
    else if (!success) unreadable.push({ row, message: inWords(faultsOf(error), record) });
    else
      rows.push({
        row,
        recordId: recordIdOf(domain, data),
        version: data.version,
        digest: contentDigestOf(data),
        uscc: data.subject.uscc,
        documentNo: data.documentNo,
      });
  }
  return { rows, unreadable };
};

const inWords = (faults: readonly Fault[], record: unknown): string =>
  faults
    .map(({ pointer, message }) => {
      const field = fieldOf(pointer, record);
      return field === null ? message : `${field} ${message}`;
    })
    .join('；');
