import { Readable } from 'node:stream';
import { text } from 'node:stream/consumers';
import { syntheticUscc } from '../../infra/local/sample-city/codes.ts';
import type { Files } from '../../shared/files/files.ts';
import type { Table } from '../../shared/table/table.ts';
import { ask, handlersOn, importerOn, memoryFiles, startTable } from '../support/city.ts';
import { faulty, faultyTable } from '../support/faulty-table.ts';
import { penaltyCsv } from '../support/penalty-file.ts';

/** An import that is cut short anywhere, and told of its file again, comes to what an undisturbed one comes to. */

const CHUNK_ROWS = 4;
const HOURS = { getRemainingTimeInMillis: () => 3_600_000 };
let table: Table;
let stop: () => Promise<void>;
let clock = new Date('2026-03-10T02:00:00Z');
/** Time goes on: a later row without a version is a later version. */
const now = () => {
  clock = new Date(clock.getTime() + 10);
  return clock;
};

beforeAll(async () => {
  ({ table, stop } = await startTable());
});
afterAll(() => stop());

/** Ten rows, three chunks: eight to keep (one of them a later content of the first), one twice, one refused. */
const content = (uscc: string) => {
  const subject = { name: '青州市示例商贸有限公司', uscc };
  return penaltyCsv([
    ...[1, 2, 3, 4, 5, 6].map((n) => ({ subject, documentNo: `试〔2026〕${n}号` })),
    { subject, documentNo: '试〔2026〕1号', facts: '更正后的事实' },
    { subject, documentNo: '试〔2026〕2号' },
    { subject, documentNo: '试〔2026〕7号', fine: '-1' },
    { subject, documentNo: '试〔2026〕8号' },
  ]);
};
const UNDISTURBED = { accepted: 8, unchanged: 1, superseded: 0, rejected: 1 };

let uploads = 0;
/** Each upload is about a firm of its own. */
const upload = async (files: Files & { objects: Map<string, Uint8Array> }) => {
  const uscc = syntheticUscc('91', '370781', ++uploads);
  const bytes = Buffer.from(content(uscc));
  const body = { filename: '处罚.csv', size: bytes.length };
  const { createUpload } = handlersOn(table, { now, files });
  const { uploadId, url } = (await ask(createUpload, 'department', body, uscc)).body;
  const key = String(url).replace('memory:', '');
  files.objects.set(key, bytes);
  const { etag } = await files.open(key);
  const object = { key, eTag: etag };
  const message = JSON.stringify({ Records: [{ eventName: 'ObjectCreated:Put', s3: { object } }] });
  return { uploadId: uploadId as string, uscc, message };
};

const deliver = async (
  message: string,
  on: { table?: Table; files: Files },
  context = HOURS,
): Promise<'done with' | 'comes again'> => {
  const logged = jest.spyOn(console, 'error').mockImplementation(() => undefined);
  const run = importerOn(on.table ?? table, { now, files: on.files }, CHUNK_ROWS);
  const event = { Records: [{ messageId: 'm', body: message }] } as Parameters<typeof run>[0];
  const { batchItemFailures } = await run(event, context).finally(() => logged.mockRestore());
  return batchItemFailures.length === 0 ? 'done with' : 'comes again';
};

const deliverUntilDone = async (message: string, files: Files): Promise<void> => {
  for (let attempt = 0; attempt < 5; attempt++) if ((await deliver(message, { files })) === 'done with') return;
  throw new Error('the message is never done with');
};

const outcome = async ({ uploadId, uscc }: { uploadId: string; uscc: string }, files: Files) => {
  const item = await table.get({ pk: `UP#${uploadId}`, sk: 'UPLOAD' });
  const records = await table.query(`E#${uscc}`, { beginsWith: 'REC#21#' });
  const { key = '' } = (item?.errorsFile ?? {}) as { key?: string };
  return {
    state: item?.state,
    counts: item?.counts,
    stored: item?.stored,
    held: records.length,
    errors: (await text(Readable.from((await files.open(key)).content))).replaceAll(uscc, 'CODE'),
  };
};

let undisturbed: Awaited<ReturnType<typeof outcome>>;

it('undisturbed: every row is counted once, and the refused one is given back', async () => {
  const files = memoryFiles();
  const uploaded = await upload(files);
  expect(await deliver(uploaded.message, { files })).toBe('done with');
  undisturbed = await outcome(uploaded, files);
  expect(undisturbed).toMatchObject({ state: 'done', counts: UNDISTURBED, stored: 8, held: 8 });
  expect(undisturbed.errors.split('\r\n')[1]).toMatch(/"试〔2026〕7号".*"'-1".*"10","CF_NR_FK [^"]*"$/);
  expect([...files.objects.keys()].filter((key) => key.startsWith('uploads/'))).toEqual([]);
});

describe.each(['before', 'after'] as const)('cut short %s a call', (fault) => {
  it('of the table, whichever', async () => {
    const files = memoryFiles();
    for (let call = 1, failed = true; failed; call++) {
      const uploaded = await upload(files);
      failed =
        (await deliver(uploaded.message, { table: faultyTable(table, { call, fault }).table, files })) ===
        'comes again';
      await deliverUntilDone(uploaded.message, files);
      expect([call, await outcome(uploaded, files)]).toEqual([call, undisturbed]);
    }
  }, 120_000);

  it('of the bucket, whichever', async () => {
    for (let call = 1, failed = true; failed; call++) {
      const files = memoryFiles();
      const uploaded = await upload(files);
      const { objects, ...operations } = files;
      failed =
        (await deliver(uploaded.message, { files: faulty(operations as Files, { call, fault }).target })) ===
        'comes again';
      await deliverUntilDone(uploaded.message, files);
      expect([call, await outcome(uploaded, files)]).toEqual([call, undisturbed]);
    }
  }, 60_000);
});

it('told of one file several times at once', async () => {
  const files = memoryFiles();
  const uploaded = await upload(files);
  await Promise.all([1, 2, 3].map(() => deliverUntilDone(uploaded.message, files)));
  expect((await outcome(uploaded, files)).counts).toEqual(UNDISTURBED);
});

it('given little time at a time', async () => {
  const files = memoryFiles();
  const uploaded = await upload(files);
  const attempts: string[] = [];
  for (let calls = 1; attempts.at(-1) !== 'done with'; calls++) {
    let left = calls;
    const context = { getRemainingTimeInMillis: () => (left-- > 0 ? 3_600_000 : 10_000) };
    attempts.push(await deliver(uploaded.message, { files }, context));
  }
  expect(attempts.length).toBeGreaterThan(2);
  expect(await outcome(uploaded, files)).toEqual(undisturbed);
});

describe('a declaration', () => {
  const declare = (through: string, records: number) =>
    ask(
      handlersOn(table, { now }).declare,
      'department',
      { from: '2026-03-01', through, records },
      `${through}-${records}`,
    );

  it('counts every version that uploads stored', async () => {
    clock = new Date(clock.getTime() + 600_000);
    const { status, body } = await declare('2026-03-08', 0);
    expect([status, body.code]).toEqual([409, 'count-mismatch']);
    expect(body.held).toBe(8 * uploads);
    expect((await declare('2026-03-08', 8 * uploads)).status).toBe(200);
  });

  it('in the middle of an import settles what broke off, and the rest is counted by the next', async () => {
    const files = memoryFiles();
    const uploaded = await upload(files);
    const cut = faultyTable(table, { operation: 'putAll', from: 2, fault: 'half' }).table;
    expect(await deliver(uploaded.message, { table: cut, files })).toBe('comes again');
    clock = new Date(clock.getTime() + 600_000);
    const { held } = (await declare('2026-03-09', 0)).body;
    expect(held).toBeGreaterThan(0);
    expect((await declare('2026-03-09', held)).status).toBe(200);

    await deliverUntilDone(uploaded.message, files);
    const { state, counts, stored, held: kept } = await outcome(uploaded, files);
    expect({ state, kept }).toEqual({ state: 'done', kept: 8 });
    expect(counts).toEqual({ accepted: 8 - held, unchanged: 1 + held, superseded: 0, rejected: 1 });
    clock = new Date(clock.getTime() + 600_000);
    expect(stored).toBe(8 - held);
    expect((await declare('2026-03-10', 8 - held)).status).toBe(200);
  });
});
