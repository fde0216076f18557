import { randomUUID } from 'node:crypto';
import { startStack } from '../../infra/local/stack.ts';
import { callApi } from '../support/call-api.ts';
import { batchOf } from './batches.ts';
import { type Figure, interleaved, median } from './figure.ts';

/**
 * A batch of 500 records over HTTP, beside a bare loop that reads and writes as many items of the same size
 * once with BatchGetItem and BatchWriteItem on the same emulator.
 */
const ROWS = 500;
const DOMAIN = '21';

export const benchPush = async (): Promise<Figure[]> => {
  const stack = await startStack({ port: 0, empty: true });
  try {
    const token = await stack.tokenFor('department:qz-scjg');
    const ours = async () => {
      const body = { records: batchOf(ROWS, randomUUID()) };
      const answer = await callApi(stack.url, 'POST', `/v1/domains/${DOMAIN}/records`, { token, body });
      if (answer.body.counts?.accepted !== ROWS)
        throw new Error(`not all rows were accepted: ${answer.text.slice(0, 300)}`);
    };
    const bareBatch = async () => {
      const run = randomUUID();
      const items = batchOf(ROWS, run).map((record, i) => ({ pk: `BENCH#${run}#${i}`, sk: 'RECORD', record }));
      await stack.table.getAll(items.map(({ pk, sk }) => ({ pk, sk })));
      await stack.table.putAll(items);
    };
    const times = await interleaved({ ours, 'bare-batch': bareBatch }, { rounds: 5, warmUp: 1 });
    return Object.entries(times).flatMap(([contender, values]) => figures(contender, median(values)));
  } finally {
    await stack.stop();
  }
};

const figures = (contender: string, ms: number): Figure[] => [
  { bench: 'push', case: `rows=${ROWS}`, contender, metric: 'warm-ms', value: ms, unit: 'ms' },
  { bench: 'push', case: `rows=${ROWS}`, contender, metric: 'throughput', value: (ROWS / ms) * 1000, unit: 'rows/s' },
];
