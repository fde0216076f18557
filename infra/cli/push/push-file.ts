import { randomUUID } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { basename } from 'node:path';
import { type ReadOptions, readFile } from '../../../functions/ingest/files/read-file.ts';
import { pushRows } from './push-rows.ts';
import { type Destination, sendOverHttp } from './send-batch.ts';
import { humanView, jsonView, type Output } from './show.ts';
import { counted, noRows, type Totals } from './totals.ts';

export interface Push {
  persona: string;
  domain: string;
  file: string;
  json: boolean;
}

export interface Surroundings {
  baseUrl: () => string;
  accessToken: (persona: string) => Promise<string>;
  fetch: Destination['fetch'];
  wait?: Destination['wait'];
  out: Output;
  err: Output;
}

const rowsOf = (file: string, options: ReadOptions = {}) =>
  readFile(() => createReadStream(file), { filename: basename(file), ...options });

/** A first reading sends nothing: a file that is broken further down is refused before any of it is on record. */
const countRows = async (file: string, warn: (message: string) => void): Promise<number> => {
  let rows = 0;
  for await (const _ of rowsOf(file, { warn })) rows += 1;
  return rows;
};

/** Pushes a file and shows what became of each row. */
export const pushFile = async ({ persona, domain, file, json }: Push, around: Surroundings): Promise<Totals> => {
  const rowsInFile = await countRows(file, (message) => around.err.write(`${message}\n`));
  const view = json ? jsonView(around.out) : humanView(around.out, around.err, rowsInFile);
  const { fetch, wait } = around;
  const token = () => around.accessToken(persona);
  const send = sendOverHttp({ baseUrl: around.baseUrl(), persona, domain, runId: randomUUID(), token, fetch, wait });
  let totals = noRows();
  for await (const batch of pushRows(rowsOf(file), send)) {
    totals = counted(totals, batch);
    view.batch(batch, totals);
  }
  view.done(totals);
  return totals;
};
