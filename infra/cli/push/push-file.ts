import { randomUUID } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { basename } from 'node:path';
import { type ReadOptions, readFile } from '../../../functions/ingest/files/read-file.ts';
import type { Surroundings } from '../command/surroundings.ts';
import { platformClient } from '../platform/client.ts';
import { keepReceipts } from './keep-receipts.ts';
import { pushRows } from './push-rows.ts';
import { sendOverHttp } from './send-batch.ts';
import { humanView, jsonView } from './show.ts';
import { counted, noRows, type Totals } from './totals.ts';

export interface Push {
  persona: string;
  /** Of all rows; left out, each row names its own. */
  domain?: string | undefined;
  file: string;
  json: boolean;
  /** Only asks what would become of the rows: nothing is kept. */
  dryRun: boolean;
  /** Where the receipts of the batches are kept. */
  receiptFile?: string | undefined;
}

const rowsOf = (file: string, options: ReadOptions = {}) =>
  readFile(() => createReadStream(file), { filename: basename(file), ...options });

/** A first reading sends nothing: a file that is broken further down is refused before any of it is on record. */
const countRows = async (file: string, warn: (message: string) => void): Promise<number> => {
  let rows = 0;
  for await (const _ of rowsOf(file, { warn })) rows += 1;
  return rows;
};

/** Pushes a file, or has it checked, and shows what became of each row, or would. */
export const pushFile = async (
  { persona, domain, file, json, dryRun, receiptFile }: Push,
  around: Surroundings,
): Promise<Totals> => {
  const keep = await keepReceipts(receiptFile);
  const rowsInFile = await countRows(file, (message) => around.err.write(`${message}\n`));
  const view = json ? jsonView(around.out, dryRun) : humanView(around.out, around.err, { rowsInFile, dryRun });
  const platform = platformClient({ ...around, baseUrl: around.baseUrl(), persona });
  const send = sendOverHttp(platform, { persona, runId: randomUUID(), dryRun });
  let totals = noRows();
  for await (const batch of pushRows(rowsOf(file), (row) => domain ?? row.domain, send)) {
    totals = counted(totals, batch);
    for (const receipt of batch.receipts) await keep(receipt);
    view.batch(batch, totals);
  }
  view.done(totals);
  return totals;
};
