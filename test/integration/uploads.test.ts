import { readFileSync } from 'node:fs';
import { request } from 'node:http';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { type Stack, startStack } from '../../infra/local/stack.ts';
import { type ApiAnswer, callApi } from '../support/call-api.ts';
import { csvLine, penaltyCsv } from '../support/penalty-file.ts';
import { penaltyInput } from '../support/records.ts';

/** Uploads as a department makes them: over HTTP, through a signed link, told by the bucket's event. */

let stack: Stack;
let token: string;
let provincial: string;

beforeAll(async () => {
  stack = await startStack({ port: 0, empty: true });
  token = await stack.tokenFor('department:qz-scjg');
  provincial = await stack.tokenFor('province');
}, 60_000);
afterAll(() => stack.stop());

interface Sender {
  as: string;
  domain: string;
}
const ownUnit = (): Sender => ({ as: token, domain: '21' });

const create = (filename: string, size: number, idempotencyKey?: string, { as, domain } = ownUnit()) =>
  callApi(stack.url, 'POST', `/v1/domains/${domain}/uploads`, {
    token: as,
    body: { filename, size },
    ...(idempotencyKey === undefined ? {} : { headers: { 'Idempotency-Key': idempotencyKey } }),
  });

const put = (url: string, content: Uint8Array) => fetch(url, { method: 'PUT', body: new Blob([content as BlobPart]) });

const finished = async (uploadId: string, as = token): Promise<ApiAnswer['body']> => {
  for (let i = 0; i < 200; i++) {
    const { body } = await callApi(stack.url, 'GET', `/v1/uploads/${uploadId}`, { token: as });
    if (body.state === 'done' || body.state === 'failed') return body;
    await new Promise((resume) => setTimeout(resume, 50));
  }
  throw new Error('the upload is never over');
};

const upload = async (filename: string, content: Uint8Array, sender = ownUnit()) => {
  const { body } = await create(filename, content.length, undefined, sender);
  expect((await put(body.url, content)).status).toBe(200);
  return finished(body.uploadId, sender.as);
};

const fixture = (name: string) => readFileSync(join('test/fixtures/penalties', name));

describe('a file', () => {
  const counts = ({ state, rows, accepted, unchanged, rejected }: ApiAnswer['body']) => ({
    state,
    rows,
    accepted: accepted + unchanged,
    rejected,
  });
  const all = { state: 'done', rows: 60, accepted: 60, rejected: 0 };

  it.each(['penalties.utf8.csv', 'penalties.gb18030.csv', 'penalties.xlsx', 'penalties.ndjson'])(
    '%s is imported, and again from gzip, which changes nothing',
    async (name) => {
      expect(counts(await upload(name, fixture(name)))).toEqual(all);
      const again = await upload(`${name}.gz`, gzipSync(fixture(name)));
      expect(again).toMatchObject({ rows: 60, accepted: 0, unchanged: 60, totalRows: 60 });
      expect(again).toMatchObject({ estimate: { percent: 100, secondsLeft: 0 } });
    },
  );

  it('says which columns were dropped, in its state and in its signed receipt', async () => {
    const { warnings, receipt } = await upload('penalties.utf8.csv', fixture('penalties.utf8.csv'));
    expect(warnings[0]).toContain('法定代表人');
    const signed = JSON.parse(Buffer.from(receipt.jws.split('.')[1], 'base64url').toString());
    expect(signed).toMatchObject({ rows: 60, stored: 0, droppedColumns: ['法定代表人'], unit: 'qz-scjg' });
    expect(signed.digest).toMatch(/^[0-9a-f]{64}$/);
  });

  it.each([
    ['不是表.csv', 'a,b\n1,2\n', 'no-header'],
    ['空.csv', '\n', 'empty-file'],
    ['旧.xls', Buffer.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1]), 'old-workbook'],
    ['引号.csv', `${penaltyCsv([{ documentNo: '引号1号' }])}"没有闭合,\n`, 'bad-csv'],
  ])('%s fails as a whole, with the reason', async (name, content, code) => {
    const body = await upload(name, Buffer.from(content));
    expect(body).toMatchObject({ state: 'failed', rows: 0, problem: { code, title: expect.any(String) } });
    expect(body.problem.detail).toMatch(/[\u4e00-\u9fff]/);
  });

  it('of another domain: its rows are refused', async () => {
    const rows = [{ ...penaltyInput(), domain: '22' }].map((row) => JSON.stringify(row)).join('\n');
    expect(await upload('回流.ndjson', Buffer.from(rows))).toMatchObject({ rows: 1, rejected: 1 });
  });
});

describe('the file of refused rows', () => {
  const errorsOf = async ({ errorsUrl }: ApiAnswer['body']) =>
    Buffer.from(await (await fetch(errorsUrl)).arrayBuffer()).toString('utf8');

  it('mended and sent again gives none', async () => {
    const content = penaltyCsv([
      { documentNo: '改正1号', fine: '-1', facts: '=HYPERLINK("http://x")'.replaceAll('"', "'") },
      { documentNo: '改正2号' },
      { documentNo: '改正3号', fine: '一万' },
    ]);
    const first = await upload('改正.csv', Buffer.from(content));
    expect(first).toMatchObject({ rows: 3, accepted: 1, rejected: 2 });
    const errors = await errorsOf(first);
    expect(errors.startsWith('\uFEFF"CF_WSH",')).toBe(true);
    expect(errors).toContain(`"'=HYPERLINK(`);
    expect(errors.match(/"(2|4)","CF_NR_FK /g)).toHaveLength(2);

    const mended = errors.replace(`"'-1"`, '"1"').replace('"一万"', '"1"');
    expect(await upload('改正.csv', Buffer.from(mended))).toMatchObject({ rows: 2, accepted: 2, rejected: 0 });
    const held = await stack.table.query(`E#${penaltyInput().subject.uscc}`);
    expect(JSON.stringify(held)).toContain(`"=HYPERLINK('http://x')"`);
  });

  it('of NDJSON is NDJSON', async () => {
    const rows = [penaltyInput({ documentNo: '行1号' }), penaltyInput({ documentNo: '行2号', fine: '-1' })];
    const body = await upload('行.ndjson', Buffer.from(`${rows.map((row) => JSON.stringify(row)).join('\n')}\n{"a":`));
    expect(body).toMatchObject({ rows: 3, accepted: 1, rejected: 2 });
    const [refused, broken] = (await errorsOf(body)).trim().split('\n') as [string, string];
    expect(JSON.parse(refused)).toMatchObject({ documentNo: '行2号', 原行号: 2 });
    expect(JSON.parse(broken)).toEqual({ 原行号: 3, 错误原因: '该行不是有效的 JSON' });
    expect(await upload('行.ndjson', Buffer.from(refused.replace('"-1"', '"1"')))).toMatchObject({ accepted: 1 });
  });

  it('never gives back what identifies a natural person', async () => {
    const content = penaltyCsv([{ documentNo: '个人1号', subject: { name: '某人', uscc: '370781199001011234' } }])
      .replace('CF_WSH,', 'CF_WSH,身份证号,')
      .replace('个人1号,', '个人1号,370781199001011234,');
    const errors = await errorsOf(await upload('个人.csv', Buffer.from(content)));
    expect(errors).toContain('个人1号');
    expect(errors).not.toContain('370781199001011234');
  });
});

describe('a promised place', () => {
  const content = Buffer.from(penaltyCsv([{ documentNo: '链接1号' }]));

  it('is the same for the same request, and for nothing else', async () => {
    const [one, two] = [await create('a.csv', 10, 'same'), await create('a.csv', 10, 'same')];
    expect([one.status, two.status, two.body.uploadId]).toEqual([201, 201, one.body.uploadId]);
    expect((await create('a.csv', 11, 'same')).body.code).toBe('idempotency-mismatch');
  });

  it.each([
    ['for another object', (url: string) => url.replace('.csv?', '.txt?')],
    ['of another upload', (url: string) => url.replace(/uploads\/\w{26}/, `uploads/${'0'.repeat(26)}`)],
    ['that lives longer', (url: string) => url.replace('Expires=3600', 'Expires=7200')],
    ['without a signature', (url: string) => url.replace(/X-Amz-Signature=\w+&/, '')],
  ])('is refused when its link is changed to one %s', async (_case, change) => {
    const { body } = await create('link.csv', content.length);
    expect((await put(change(body.url), content)).status).toBe(403);
  });

  it('takes exactly as many bytes as were said', async () => {
    const { body } = await create('link.csv', content.length - 1);
    expect((await put(body.url, content)).status).toBe(403);
    const { body: state } = await callApi(stack.url, 'GET', `/v1/uploads/${body.uploadId}`, { token });
    expect(state).toMatchObject({ state: 'awaiting', rows: 0, estimate: null });
  });

  it('is not filled by an upload that broke off', async () => {
    const { body } = await create('half.csv', content.length);
    await new Promise<void>((resume) => {
      const sending = request(body.url, { method: 'PUT', headers: { 'Content-Length': content.length } });
      sending.on('error', () => resume());
      sending.write(content.subarray(0, 20), () => setTimeout(() => sending.destroy(new Error('gone')), 50));
    });
    await put(body.url, content);
    expect(await finished(body.uploadId)).toMatchObject({ state: 'done', rows: 1 });
  });

  it('is refused for a file over the limit, or of no size', async () => {
    for (const size of [2_000_000_001, 0, 1.5])
      expect((await create('a.csv', size)).body).toMatchObject({ code: 'invalid-request', status: 400 });
  });

  it('that is not there is not found', async () => {
    const { status, body } = await callApi(stack.url, 'GET', '/v1/uploads/NONE', { token });
    expect([status, body.code]).toEqual([404, 'not-found']);
  });
});

describe('a file of the province', () => {
  const backflow = Buffer.from(penaltyCsv([{ documentNo: '省1号' }, { documentNo: '省2号', fine: '-1' }]));
  const province = (domain: string): Sender => ({ as: provincial, domain });
  const ask = async (path: string, as: string) => (await callApi(stack.url, 'GET', path, { token: as })).body;

  it('is taken for any domain, under its own name in the receipt, the figures and the reconciliation', async () => {
    const { receipt, ...body } = await upload('回流.csv', backflow, province('12'));
    expect(body).toMatchObject({ state: 'done', domain: '12', accepted: 1, rejected: 1 });
    expect(receipt).toMatchObject({ unit: 'province', domain: '12', uploadId: body.uploadId, rows: 2, stored: 1 });
    const quality = await ask('/v1/domains/12/quality', provincial);
    expect(quality).toMatchObject({ figures: { rows: 0 }, province: { rows: 2, rejected: 1, decisions: 0 } });
    const { records } = await ask('/v1/domains/12/reconciliation', provincial);
    expect(records).toMatchObject([{ documentNo: '省1号' }]);
  });

  it('is a copy: nothing a unit has to declare, and its records are those of the province', async () => {
    const { body } = await callApi(stack.url, 'GET', '/v1/domains', {});
    const units = body.domains.find(({ code }: { code: string }) => code === '12').units;
    for (const { feed } of units) expect(feed.lastPushAt).toBeNull();
    expect(await stack.table.query('U#12#province', { beginsWith: 'UNDECLARED#' })).toEqual([]);
    const held = await stack.table.query(`E#${penaltyInput().subject.uscc}`, { beginsWith: 'REC#12#' });
    expect(held.map(({ unit }) => unit)).toContain('province');
  });

  it('is not for units to see, nor theirs for the province', async () => {
    const { body } = await create('回流.csv', backflow.length, undefined, province('21'));
    expect((await ask(`/v1/uploads/${body.uploadId}`, token)).code).toBe('not-found');
    const own = await create('a.csv', 10);
    expect((await ask(`/v1/uploads/${own.body.uploadId}`, provincial)).code).toBe('not-found');
  });

  it('has no domain that is not there', async () => {
    expect((await create('a.csv', 10, undefined, province('99'))).body.code).toBe('unknown-domain');
  });
});

it('a file of several chunks is declared with the rows it stored', async () => {
  const lines = Array.from({ length: 1203 }, (_, i) => csvLine({ documentNo: `多块${i}号` }));
  const content = Buffer.from(penaltyCsv([]) + lines.join(''));
  expect(await upload('多块.csv', content)).toMatchObject({ rows: 1203, accepted: 1203, rejected: 0 });
  const mismatch = await callApi(stack.url, 'POST', '/v1/domains/21/declarations', {
    token,
    body: { from: '2026-01-01', through: '2026-01-02', records: 0 },
  });
  expect(mismatch.body.code).toBe('count-mismatch');
  const declared = await callApi(stack.url, 'POST', '/v1/domains/21/declarations', {
    token,
    body: { from: '2026-01-01', through: '2026-01-02', records: mismatch.body.held },
  });
  expect(declared.status).toBe(200);
  expect(mismatch.body.held).toBeGreaterThan(1203);
});
