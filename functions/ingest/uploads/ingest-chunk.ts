import { sha256Hex, shortDigest } from '../../../shared/digest.ts';
import type { Domain } from '../../../shared/domains/registry.ts';
import type { Incoming, Ingested, Pusher, SentRow } from '../../../shared/intake/ingest-batch.ts';
import { countsOf } from '../../../shared/intake/outcomes.ts';
import { withoutDomain } from '../../../shared/intake/rules/stated-domain.ts';
import { Problem } from '../../../shared/problem.ts';
import type { FileRow } from '../files/file-row.ts';
import { tellOfProvisionalDeadlines } from '../provisional-deadlines.ts';
import type { Chunk } from './chunks.ts';
import type { ErrorFile, RefusedRow } from './error-file.ts';
import { SHOWN_WARNINGS, type Tally, type Upload } from './upload.ts';
import type { UploadFiles } from './upload-files.ts';
import type { UploadStore } from './upload-store.ts';

/** Whose file it is. */
export interface Origin {
  domain: Domain;
  sender: Pusher;
}

export interface ChunkDeps {
  uploads: UploadStore;
  files: UploadFiles;
  ingest: (incoming: Incoming) => Promise<Ingested>;
}

/** Stores the rows of one chunk, and the refused ones in its part of the error file. The same chunk again is the same. */
export const ingestChunk =
  ({ uploads, files, ingest }: ChunkDeps) =>
  async (upload: Upload, { domain, sender }: Origin, chunk: Chunk, errors: ErrorFile): Promise<Tally> => {
    const sent = chunk.rows.map((row) => sentRow(row, domain.code));
    const incoming = {
      domain: domain.code,
      pusher: sender,
      rows: sent,
      dutyFrom: domain.inForceFrom,
      digest: digestOf(upload, chunk),
    };
    const { rows, outcomes, batch } = await ingestAttempts(ingest, ['upload', upload.uploadId, chunk.index], incoming);
    if (batch !== undefined) tellOfProvisionalDeadlines(batch);
    const refused = chunk.rows.flatMap((row, i): RefusedRow[] => {
      const faults = rows[i]?.faults;
      return faults === undefined ? [] : [{ row, faults }];
    });
    if (refused.length > 0) {
      await files.putErrors(upload, chunk.index, errors.lines(refused));
      await uploads.noteErrors(upload.uploadId, chunk.index);
    }
    return { counts: countsOf(outcomes), stored: batch?.stores.length ?? 0, notes: notesOn(chunk) };
  };

/** A file is what its digest says, so these rows of it need no digest of their content. */
const digestOf = ({ digest }: Upload, { rows }: Chunk): string =>
  sha256Hex(`${digest} ${rows[0]?.row} ${rows.at(-1)?.row}`);

const notesOn = ({ rows }: Chunk): string[] => {
  const notes: string[] = [];
  for (const { row, notes: [note] = [] } of rows) {
    if (notes.length === SHOWN_WARNINGS) break;
    if (note !== undefined) notes.push(`第 ${row} 行：${note.message}`);
  }
  return notes;
};

const sentRow = ({ record, faults = [], domain }: FileRow, uploadedTo: string): SentRow => {
  const row = domain === undefined ? { sent: record } : withoutDomain({ ...(record as object), domain }, uploadedTo);
  const found = [...faults, ...(row.faults ?? [])];
  return found.length > 0 ? { ...row, faults: found } : row;
};

/**
 * A chunk is a batch. One whose writing broke off may have been settled by a declaration since: it can store no more, so
 * the chunk goes on as another batch, in which the rows that were stored are `unchanged`.
 */
const ingestAttempts = async (
  ingest: ChunkDeps['ingest'],
  chunk: readonly unknown[],
  incoming: Omit<Incoming, 'batchId'>,
): Promise<Ingested> => {
  for (let attempt = 0; ; attempt++) {
    try {
      return await ingest({ ...incoming, batchId: shortDigest([...chunk, attempt], 26) });
    } catch (error) {
      if (!(error instanceof Problem && error.code === 'batch-abandoned')) throw error;
    }
  }
};
