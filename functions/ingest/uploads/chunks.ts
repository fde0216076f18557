import { normalisedDocumentNo } from '../../../shared/records/identity.ts';
import type { FileRow } from '../files/file-row.ts';

/** Consecutive rows of a file. The same file always falls into the same chunks. */
export interface Chunk {
  index: number;
  rows: FileRow[];
}

export async function* chunksOf(file: AsyncIterable<readonly FileRow[]>, size: number): AsyncGenerator<Chunk> {
  let chunk: Chunk = { index: 0, rows: [] };
  for await (const rows of file)
    for (const row of rows) {
      chunk.rows.push(row);
      if (chunk.rows.length < size) continue;
      yield chunk;
      chunk = { index: chunk.index + 1, rows: [] };
    }
  if (chunk.rows.length > 0) yield chunk;
}

/** Every record a chunk may touch is of one of these documents: a later row of a file is to find the earlier ones stored. */
export const documentsOf = ({ rows }: Chunk): ReadonlySet<string> =>
  new Set(
    rows.flatMap(({ record }) =>
      typeof record === 'object' && record !== null && 'documentNo' in record && typeof record.documentNo === 'string'
        ? [normalisedDocumentNo(record.documentNo)]
        : [],
    ),
  );
