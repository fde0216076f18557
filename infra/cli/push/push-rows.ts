import { fieldOf } from '../../../functions/ingest/files/field-of.ts';
import type { FileRow } from '../../../functions/ingest/files/file-row.ts';
import type { Fault } from '../../../shared/problem.ts';
import { type Batch, batchesOf } from './batches.ts';
import { Refusal } from './refusal.ts';
import type { BatchReply, Send } from './reply.ts';

export type RowStatus = BatchReply['results'][number]['status'];

export interface RowOutcome {
  row: number;
  status: RowStatus;
  recordId: string | null;
  /** `field` is the column code, or the path in the record for the kinds without columns. */
  errors: { code: string; field: string | null; message: string }[];
  warnings: string[];
}

export interface PushedBatch {
  /** Null where no row of it could be sent. */
  batchId: string | null;
  outcomes: RowOutcome[];
}

const errorsOf = (faults: readonly Fault[], record: unknown): RowOutcome['errors'] =>
  faults.map(({ pointer, code, message }) => ({ code, field: fieldOf(pointer, record), message }));

const refusedByReader = ({ row, record, faults = [] }: FileRow): RowOutcome => ({
  row,
  status: 'rejected',
  recordId: null,
  errors: errorsOf(faults, record),
  warnings: [],
});

const answered = ({ row, record }: FileRow, result: BatchReply['results'][number] | undefined): RowOutcome => {
  if (result === undefined)
    throw new Refusal(`平台的答复中没有第 ${row} 行的结果，请重新报送（已受理的行会答复“未变”）`);
  const rejected = result.status === 'rejected';
  return {
    row,
    status: result.status,
    recordId: rejected ? null : (result.recordId ?? null),
    errors: errorsOf(result.errors ?? [], record),
    warnings: (result.warnings ?? []).map(({ message }) => message),
  };
};

const pushBatch = async ({ rows, records }: Batch, send: Send): Promise<PushedBatch> => {
  const reply = records.length === 0 ? null : await send(records);
  const results = new Map(reply?.results.map((result) => [result.index, result]));
  let index = 0;
  const outcomes = rows.map((row) =>
    row.faults === undefined ? answered(row, results.get(index++)) : refusedByReader(row),
  );
  return { batchId: reply?.batchId ?? null, outcomes };
};

/** Sends the rows of a file in batches, one after the other, and gives the outcome of every row in the file's order. */
export async function* pushRows(rows: AsyncIterable<FileRow>, send: Send): AsyncGenerator<PushedBatch> {
  for await (const batch of batchesOf(rows)) yield await pushBatch(batch, send);
}
