import { randomUUID } from 'node:crypto';
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { parse } from 'csv-parse/sync';
import { readFile } from '../../functions/ingest/files/read-file.ts';
import { CHUNKS_AT_ONCE } from '../../functions/ingest/uploads/import-rows.ts';
import { CHUNK_ROWS } from '../../functions/ingest/uploads/upload.ts';
import { type Stack, startStack } from '../../infra/local/stack.ts';
import { toInstant } from '../../shared/calendar/dates.ts';
import { versionItem } from '../../shared/intake/intake-store.ts';
import { candidatesOf } from '../../shared/intake/plan.ts';
import { validate } from '../../shared/intake/rules/validate.ts';
import { inParallel } from '../../shared/table/in-parallel.ts';
import type { Item } from '../../shared/table/table.ts';
import { callApi } from '../support/call-api.ts';
import { BUREAU } from '../support/records.ts';
import { batchOf, csvOf } from './batches.ts';
import { importFile } from './bulk.ts';
import { type Figure, interleaved, median } from './figure.ts';
import { inFolder } from './in-folder.ts';

/**
 * The synchronous batch over HTTP and the import of an uploaded file, each beside a bare loop that reads and writes the
 * very items it stores, each once, with BatchGetItem and BatchWriteItem on the same emulator at the same concurrency; and
 * reading and checking a file alone, beside csv-parse alone. Throughput is of steady work: a contender's batches follow
 * one another without a pause, some at once. The process has the room for young objects that the importer has on Lambda.
 */
const ROWS = 500;
const AT_ONCE = 8;
/** Enough for the first eight, which all start with the same work, not to weigh. */
const BATCHES = 48;

export const benchIngest = async (): Promise<Figure[]> => {
  const stack = await startStack({ port: 0, empty: true });
  try {
    return [...(await benchBatches(stack)), ...(await benchBulk(stack)), ...(await benchReading())];
  } finally {
    await stack.stop();
  }
};

const benchBatches = async (stack: Stack): Promise<Figure[]> => {
  const token = await stack.tokenFor('department:qz-scjg');
  const push = async (body: string) => {
    const answer = await callApi(stack.url, 'POST', '/v1/domains/21/records', { token, body });
    if (answer.body?.counts?.accepted !== ROWS)
      throw new Error(`not all rows were accepted: ${answer.text.slice(0, 300)}`);
  };
  const bodies = () => Array.from({ length: BATCHES }, () => JSON.stringify({ records: batchOf(ROWS, randomUUID()) }));
  const items = () => Array.from({ length: BATCHES }, () => itemsOf(ROWS));
  const prepared = { ours: [] as string[], bare: [] as Item[][] };
  const times = await interleaved(
    {
      ours: () => inParallel(prepared.ours, AT_ONCE, push),
      'bare-batch': () => inParallel(prepared.bare, AT_ONCE, (some) => bare(stack, some)),
    },
    {
      rounds: 7,
      warmUp: 1,
      prepare: () => {
        prepared.ours = bodies();
        prepared.bare = items();
      },
    },
  );
  return throughputs('sync-batch', times, ROWS * BATCHES);
};

const bare = async ({ table }: Stack, items: readonly Item[]): Promise<void> => {
  await table.getAll(items.map(({ pk, sk }) => ({ pk, sk })));
  await table.putAll(items);
};

/** Enough for the reading ahead of the first row, and the last chunks alone, not to weigh. */
const BULK_ROWS = 40_000;

/** A file from its upload to the end of its import, beside the bare loop over as many items in the same chunks. */
const benchBulk = (stack: Stack): Promise<Figure[]> =>
  inFolder(async (folder) => {
    const file = join(folder, 'bench.csv');
    const chunks: Item[][] = [];
    const times = await interleaved(
      {
        ours: () => importFile(stack, file, BULK_ROWS),
        'bare-batch': () => inParallel(chunks.splice(0), CHUNKS_AT_ONCE, (items) => bare(stack, items)),
      },
      {
        rounds: 7,
        warmUp: 1,
        prepare: async () => {
          await writeFile(file, csvOf(BULK_ROWS, randomUUID()));
          for (let rows = 0; rows < BULK_ROWS; rows += CHUNK_ROWS) chunks.push(itemsOf(CHUNK_ROWS));
        },
      },
    );
    return throughputs('bulk-import', times, BULK_ROWS);
  });

/** The items a push of as many rows stores. */
const itemsOf = (rows: number): Item[] => {
  const now = toInstant(new Date());
  const batch = { batchId: randomUUID(), unit: 'qz-scjg' };
  const checked = batchOf(rows, randomUUID()).map((record) => validate(record, now));
  return candidatesOf('21', checked, now, { id: batch.unit, uscc: BUREAU.uscc }).flatMap((row) =>
    row === undefined ? [] : [versionItem('21', row, batch)],
  );
};

const FILE_ROWS = 20_000;

const benchReading = async (): Promise<Figure[]> => {
  const csv = Buffer.from(csvOf(FILE_ROWS, 'CSV'));
  const now = toInstant(new Date());
  const source = async function* () {
    for (let at = 0; at < csv.length; at += 65_536) yield csv.subarray(at, at + 65_536);
  };
  const ours = async () => {
    let good = 0;
    for await (const row of readFile(source, { filename: 'bench.csv' })) if (validate(row.record, now).record) good++;
    if (good !== FILE_ROWS) throw new Error(`${FILE_ROWS - good} rows of the file were refused`);
  };
  const csvParse = async () => {
    if (parse(csv).length !== FILE_ROWS + 1) throw new Error('csv-parse lost rows');
  };
  const times = await interleaved({ ours, 'csv-parse': csvParse }, { rounds: 3, warmUp: 1 });
  return throughputs('parse-validate', times, FILE_ROWS);
};

const throughputs = (name: string, times: Record<string, number[]>, rows: number): Figure[] =>
  Object.entries(times).map(([contender, values]) => ({
    bench: 'ingest',
    case: name,
    contender,
    metric: 'throughput',
    value: (rows / median(values)) * 1000,
    unit: 'rows/s',
  }));
