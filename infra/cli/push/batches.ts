import type { FileRow } from '../../../functions/ingest/files/file-row.ts';

/** The API takes up to 500 records a call, and Lambda up to 6 MB a request. */
const MAX_ROWS = 500;
const MAX_BYTES = 4_000_000;

export interface Batch {
  /** In file order, those that the reader already refused among them. */
  rows: FileRow[];
  /** What is sent: the records of the other rows. */
  records: unknown[];
}

/** As many rows in file order as one call can carry, so that results come out in the order of the file. */
export async function* batchesOf(rows: AsyncIterable<FileRow>): AsyncGenerator<Batch> {
  let batch: Batch = { rows: [], records: [] };
  let bytes = 0;
  for await (const row of rows) {
    const size = row.faults === undefined ? Buffer.byteLength(JSON.stringify(row.record)) : 0;
    if (batch.rows.length === MAX_ROWS || (batch.records.length > 0 && bytes + size > MAX_BYTES)) {
      yield batch;
      batch = { rows: [], records: [] };
      bytes = 0;
    }
    batch.rows.push(row);
    if (row.faults === undefined) batch.records.push(row.record);
    bytes += size;
  }
  if (batch.rows.length > 0) yield batch;
}
