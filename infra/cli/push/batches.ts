import type { FileRow } from '../../../functions/ingest/files/file-row.ts';

/** The API takes up to 500 records a call, and Lambda up to 6 MB a request. */
const MAX_ROWS = 500;
const MAX_BYTES = 4_000_000;

/** As many rows in file order as one call can carry, so that results come out in the order of the file. */
export async function* batchesOf(rows: AsyncIterable<FileRow>): AsyncGenerator<FileRow[]> {
  let batch: FileRow[] = [];
  let bytes = 0;
  for await (const row of rows) {
    const size = row.faults === undefined ? Buffer.byteLength(JSON.stringify(row.record)) : 0;
    if (batch.length === MAX_ROWS || (bytes > 0 && bytes + size > MAX_BYTES)) {
      yield batch;
      batch = [];
      bytes = 0;
    }
    batch.push(row);
    bytes += size;
  }
  if (batch.length > 0) yield batch;
}
