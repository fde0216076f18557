import { errorFileFor } from '../../../functions/ingest/uploads/error-file.ts';
import { inOrder } from '../../../functions/ingest/uploads/in-order.ts';
import { counted, estimateOf, NOTHING, rowsOf, type Upload } from '../../../functions/ingest/uploads/upload.ts';
import { uploadedObjects } from '../../../functions/ingest/uploads/uploaded-objects.ts';
import { toInstant } from '../../../shared/calendar/dates.ts';
import { guarded, withoutGuards } from '../../../shared/spreadsheets/formula-guard.ts';

const upload: Upload = {
  uploadId: '0'.repeat(26),
  domain: '21',
  unit: 'qz-scjg',
  filename: '处罚.csv',
  size: 10,
  createdAt: toInstant('2026-03-10T00:00:00Z'),
  state: 'importing',
  totalRows: 2000,
  validatedAt: toInstant('2026-03-10T00:00:00Z'),
  nextChunk: 0,
  ...NOTHING,
};
const tally = { counts: { accepted: 490, unchanged: 5, superseded: 3, rejected: 2 }, stored: 493 };

describe('progress', () => {
  const later = { ...upload, ...counted(upload, tally, toInstant('2026-03-10T00:00:10Z')) };

  it('adds a chunk up', () => {
    expect(later).toMatchObject({ nextChunk: 1, ...tally });
    expect(rowsOf(later)).toBe(500);
  });

  it('keeps the first notes on rows, in the order of the chunks', () => {
    const told = (from: number) => Array.from({ length: 15 }, (_, i) => `第 ${from + i} 行`);
    const first = { ...upload, ...counted(upload, { ...tally, notes: told(2) }, toInstant('2026-03-10T00:00:10Z')) };
    const second = counted(first, { ...tally, notes: told(502) }, toInstant('2026-03-10T00:00:20Z'));
    expect(second.notes).toEqual([...told(2), ...told(502)].slice(0, 20));
  });

  it.each([
    ['awaiting', { ...upload, state: 'awaiting' as const }, null],
    ['before the first chunk', upload, { percent: 0, secondsLeft: null }],
    ['a quarter in ten seconds', later, { percent: 25, secondsLeft: 30 }],
    ['done', { ...later, state: 'done' as const }, { percent: 100, secondsLeft: 0 }],
    ['failed', { ...later, state: 'failed' as const }, null],
  ])('%s', (_case, state, estimate) => {
    expect(estimateOf(state)).toEqual(estimate);
  });
});

describe('an event of the bucket', () => {
  const event = (key: string, object = {}, eventName = 'ObjectCreated:Put') =>
    JSON.stringify({ Records: [{ eventName, s3: { object: { key, eTag: '"abc"', ...object } } }] });
  const uploadId = '2B3YC80YJ6KPJ46KB789DMPZG5';

  it.each([
    ['a file', event(`uploads/${uploadId}/a.csv`), [{ uploadId, etag: 'abc' }]],
    ['an encoded key', event(`uploads/${uploadId}/a%2Bb+c.csv`), [{ uploadId, etag: 'abc' }]],
    [
      'a version',
      event(`uploads/${uploadId}/a`, { versionId: 'v1' }),
      [{ uploadId, etag: 'abc', objectVersion: 'v1' }],
    ],
    ['a deletion', event(`uploads/${uploadId}/a`, {}, 'ObjectRemoved:Delete'), []],
    ['another folder', event(`upload-errors/${uploadId}/a`), []],
    ['no upload of ours', event('uploads/x/a'), []],
    ['the test of a new notification', JSON.stringify({ Event: 's3:TestEvent', Bucket: 'b' }), []],
  ])('about %s', (_case, body, objects) => {
    expect(uploadedObjects(body)).toEqual(objects);
  });
});

describe('work in order', () => {
  const run = async (parts: readonly (readonly string[])[], failing = -1) => {
    const log: string[] = [];
    let atOnce = 0;
    let most = 0;
    async function* stream() {
      for (const [index, touches] of parts.entries()) yield { index, touches: new Set(touches) };
    }
    await inOrder(stream(), {
      atOnce: 3,
      touches: ({ touches }) => touches,
      work: async ({ index }) => {
        most = Math.max(most, ++atOnce);
        log.push(`begin ${index}`);
        await new Promise((resume) => setTimeout(resume, 10 - index));
        atOnce--;
        if (index === failing) throw new Error(`part ${index}`);
        log.push(`end ${index}`);
        return index;
      },
      finish: async (index) => {
        log.push(`finish ${index}`);
      },
    }).catch((error: Error) => log.push(error.message));
    return { log, most, atOnce };
  };

  it('works on several at once, and finishes in the order they came', async () => {
    const { log, most } = await run([['a'], ['b'], ['c'], ['d'], ['e']]);
    expect(most).toBe(3);
    expect(log.filter((line) => line.startsWith('finish'))).toEqual([0, 1, 2, 3, 4].map((i) => `finish ${i}`));
  });

  it('never works at once on two that touch the same', async () => {
    const { log } = await run([['a', 'x'], ['b'], ['x'], ['a', 'b']]);
    expect(log.indexOf('begin 2')).toBeGreaterThan(log.indexOf('finish 0'));
    expect(log.indexOf('begin 3')).toBeGreaterThan(log.indexOf('finish 1'));
  });

  it('ends with the first failure, and leaves nothing under way', async () => {
    const { log, atOnce } = await run([['a'], ['b'], ['c'], ['d'], ['e'], ['f']], 1);
    expect([log.at(-1), atOnce]).toEqual(['part 1', 0]);
    expect(log.filter((line) => line.startsWith('finish'))).toEqual(['finish 0']);
  });
});

describe('a cell of an error file', () => {
  it.each(['=1+1', '+1', '-1', '@SUM(A1)', '\t=1', '\r=1', ' =1', '＝1', '－1'])(
    '%j is no formula, and comes back',
    (text) => {
      expect(guarded(text)).toBe(`'${text}`);
      expect(withoutGuards({ row: 2, cells: [{ text: guarded(text) }, { text: "'a" }] }).cells).toEqual([
        { text },
        { text: "'a" },
      ]);
    },
  );

  it.each(['', 'a=1', '1-2', "'", "'a"])('%j stays as it is', (text) => {
    expect(guarded(text)).toBe(text);
  });

  it('of a table that was an error file already has its two columns once', () => {
    const { head, lines } = errorFileFor({ names: ['CF_WSH', '原行号', '错误原因', ' '], dropped: [] });
    expect(head).toBe('\uFEFF"CF_WSH","原行号","错误原因"\r\n');
    const row = { row: 7, record: { kind: 'penalty' }, cells: ['1"号', '3', '旧原因', ''] };
    expect(lines([{ row, faults: [{ pointer: '', code: 'x', message: '新原因' }] }])).toBe('"1""号","7","新原因"\r\n');
  });
});
