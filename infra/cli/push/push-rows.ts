import { fieldOf } from '../../../functions/ingest/files/field-of.ts';
import type { FileRow } from '../../../functions/ingest/files/file-row.ts';
import type { Fault } from '../../../shared/problem.ts';
import { batchesOf } from './batches.ts';
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
  /** One for each domain in it; none where no row of it could be sent, or where it was only checked. */
  batchIds: string[];
  outcomes: RowOutcome[];
  receipts: BatchReply['receipt'][];
}

const NO_DOMAIN: Fault = {
  pointer: '/domain',
  code: 'required',
  message: '缺少领域代码：请在文件中写明（XZ_LY，NDJSON 中为 domain），或在命令中用 --domain 指定',
};

const errorsOf = (faults: readonly Fault[], record: unknown): RowOutcome['errors'] =>
  faults.map(({ pointer, code, message }) => ({ code, field: fieldOf(pointer, record), message }));

const refusedByReader = ({ row, record, faults = [] }: FileRow): RowOutcome => ({
  row,
  status: 'rejected',
  recordId: null,
  errors: errorsOf(faults, record),
  warnings: [],
});

const answered = (
  { row, record, notes = [] }: FileRow,
  result: BatchReply['results'][number] | undefined,
): RowOutcome => {
  if (result === undefined)
    throw new Refusal(`平台的答复中没有第 ${row} 行的结果，请重新报送（已受理的行会答复“未变”）`);
  const rejected = result.status === 'rejected';
  return {
    row,
    status: result.status,
    recordId: rejected ? null : (result.recordId ?? null),
    errors: errorsOf(result.errors ?? [], record),
    warnings: [...notes, ...(result.warnings ?? [])].map(({ message }) => message),
  };
};

/** The rows of a batch that can be sent, by their domain, and where each stands in the batch. */
const byDomain = (rows: readonly FileRow[], domainOf: DomainOf): Map<string, number[]> => {
  const positions = new Map<string, number[]>();
  rows.forEach((row, position) => {
    const domain = domainOf(row);
    if (row.faults !== undefined || domain === undefined) return;
    positions.set(domain, [...(positions.get(domain) ?? []), position]);
  });
  return positions;
};

const pushBatch = async (rows: readonly FileRow[], domainOf: DomainOf, send: Send): Promise<PushedBatch> => {
  const outcomes = rows.map((row) => refusedByReader({ ...row, faults: row.faults ?? [NO_DOMAIN] }));
  const replies: BatchReply[] = [];
  for (const [domain, positions] of byDomain(rows, domainOf)) {
    const sent = positions.map((position) => rows[position] as FileRow);
    const reply = await send(
      domain,
      // The API refuses a row that says it is of another domain than it is sent to.
      sent.map((row) => (row.domain === undefined ? row.record : { ...(row.record as object), domain: row.domain })),
    );
    const results = new Map(reply.results.map((result) => [result.index, result]));
    sent.forEach((row, index) => {
      outcomes[positions[index] as number] = answered(row, results.get(index));
    });
    replies.push(reply);
  }
  return {
    batchIds: replies.flatMap(({ batchId }) => batchId ?? []),
    outcomes,
    receipts: replies.map(({ receipt }) => receipt),
  };
};

/** Which domain a row is of; undefined where neither the row nor the command says. */
export type DomainOf = (row: FileRow) => string | undefined;

/** Sends the rows of a file in batches, one after the other, and gives the outcome of every row in the file's order. */
export async function* pushRows(
  rows: AsyncIterable<FileRow>,
  domainOf: DomainOf,
  send: Send,
): AsyncGenerator<PushedBatch> {
  for await (const batch of batchesOf(rows)) yield await pushBatch(batch, domainOf, send);
}
