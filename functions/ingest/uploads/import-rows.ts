import { toInstant } from '../../../shared/calendar/dates.ts';
import { readRecords } from '../files/read-file.ts';
import type { TableHead } from '../files/table-records.ts';
import { type Chunk, chunksOf, documentsOf } from './chunks.ts';
import { type ErrorFile, errorFileFor } from './error-file.ts';
import { inOrder } from './in-order.ts';
import { type ChunkDeps, ingestChunk, type Origin } from './ingest-chunk.ts';
import { counted, type Upload } from './upload.ts';

/** A chunk waits for its table more than it computes; with eight at once the embedded stack takes over 400 MB. */
export const CHUNKS_AT_ONCE = 3;
/** Chunks under way are done long before this. */
const STOPPING_MS = 30_000;

export interface RowDeps extends ChunkDeps {
  /** The same for all attempts at one upload. */
  chunkRows: number;
  now: () => Date;
}

/** Imports the rows that are not counted yet, as far as time allows. Answers the upload as it is then. */
export const importRows = async (
  { chunkRows, now, ...deps }: RowDeps,
  validated: Upload,
  origin: Origin,
  millisecondsLeft: () => number,
): Promise<{ upload: Upload; errors: ErrorFile }> => {
  let upload = validated;
  let head: TableHead | undefined;
  const rows = readRecords(deps.files.source(upload), {
    filename: upload.filename,
    encoding: upload.encoding,
    header: (found) => {
      head = found;
    },
  });
  const store = ingestChunk(deps);

  async function* chunksToDo(): AsyncGenerator<Chunk> {
    for await (const chunk of chunksOf(rows, chunkRows)) {
      if (upload.state !== 'importing' || millisecondsLeft() < STOPPING_MS) return;
      if (chunk.index >= upload.nextChunk) yield chunk;
    }
  }

  await inOrder(chunksToDo(), {
    atOnce: CHUNKS_AT_ONCE,
    touches: documentsOf,
    work: async (chunk) => ({ chunk, tally: await store(upload, origin, chunk, errorFileFor(head)) }),
    finish: async ({ chunk, tally }) => {
      // Another importer of the same file may have counted it already.
      if (chunk.index === upload.nextChunk)
        upload = await deps.uploads.move(upload, counted(upload, tally, toInstant(now())));
    },
  });
  return { upload, errors: errorFileFor(head) };
};
