import { type Stack, startStack } from '../../infra/local/stack.ts';
import { callApi } from '../support/call-api.ts';
import { FIRM, penaltyInput } from '../support/records.ts';
import { sendBytes } from '../support/send-bytes.ts';

/** Bad input: each a clear problem with a stable code, nothing half written, nothing of the inside shown. */
describe('what is refused', () => {
  let stack: Stack;
  let department: string;
  let enterprise: string;

  beforeAll(async () => {
    stack = await startStack({ port: 0, empty: true });
    department = await stack.tokenFor('department:qz-scjg');
    enterprise = await stack.tokenFor(`enterprise:${FIRM.uscc}`);
  }, 60_000);

  afterAll(() => stack.stop());

  const push = (
    body: unknown,
    {
      domain = '21',
      headers = {},
      dryRun = false,
    }: { domain?: string; headers?: Record<string, string>; dryRun?: boolean } = {},
  ) =>
    callApi(stack.url, 'POST', `/v1/domains/${domain}/records${dryRun ? '?dryRun=1' : ''}`, {
      token: department,
      body,
      headers,
    });
  const declare = (body: unknown) =>
    callApi(stack.url, 'POST', '/v1/domains/21/declarations', { token: department, body });
  const report = (body: unknown) => callApi(stack.url, 'POST', '/v1/reports', { token: enterprise, body });
  const records = (count: number) => ({
    records: Array.from({ length: count }, (_, i) => penaltyInput({ documentNo: `${i}号` })),
  });

  it.each<[string, () => ReturnType<typeof push>, number, string, string | null]>([
    ['malformed JSON', () => push('{"records":['), 400, 'malformed-json', null],
    [
      'bytes that are not UTF-8',
      () => push(new Blob([new Uint8Array([0x22, 0xff, 0x22])])),
      400,
      'malformed-json',
      null,
    ],
    ['no body', () => push(''), 400, 'malformed-json', null],
    ['a body that is no object', () => push('[]'), 400, 'invalid-request', ''],
    [
      'a body nested without end',
      () => push(`{"records":[${'['.repeat(100_000)}${']'.repeat(100_000)}]}`),
      400,
      'invalid-request',
      '',
    ],
    ['no records', () => push({ records: [] }), 400, 'invalid-request', '/records'],
    ['501 records', () => push(records(501)), 400, 'invalid-request', '/records'],
    [
      'another content type',
      () => push('a,b', { headers: { 'Content-Type': 'text/csv' } }),
      415,
      'unsupported-media-type',
      null,
    ],
    ['an unknown domain', () => push(records(1), { domain: '99' }), 404, 'unknown-domain', null],
    ["another unit's domain", () => push(records(1), { domain: '30' }), 403, 'foreign-domain', null],
    [
      'an idempotency key with spaces',
      () => push(records(1), { headers: { 'Idempotency-Key': 'a b' } }),
      400,
      'invalid-request',
      '/header/Idempotency-Key',
    ],
    [
      'an idempotency key with spaces, whatever the case of its name',
      () => push(records(1), { headers: { 'IDEMPOTENCY-KEY': 'a b' } }),
      400,
      'invalid-request',
      '/header/Idempotency-Key',
    ],
    [
      'a misspelt member of a request',
      () => report({ purpose: 'listing', From: '2026-01-01' }),
      400,
      'invalid-request',
      '/From',
    ],
    [
      'a misspelt member of a declaration',
      () => declare({ from: '2026-01-01', through: '2026-01-02', records: 0, Records: 1 }),
      400,
      'invalid-request',
      '/Records',
    ],
    ['an unknown purpose', () => report({ purpose: 'fun' }), 400, 'invalid-request', '/purpose'],
    ['no purpose', () => report({}), 400, 'invalid-request', '/purpose'],
    [
      'a period over five years',
      () => report({ purpose: 'listing', from: '2001-01-01' }),
      400,
      'invalid-request',
      '/from',
    ],
    [
      'a day that does not exist',
      () => report({ purpose: 'listing', from: '2026-02-30' }),
      400,
      'invalid-request',
      '/from',
    ],
    ['an unknown address', () => callApi(stack.url, 'GET', '/v1/nothing'), 404, 'not-found', null],
    ['another method', () => callApi(stack.url, 'DELETE', '/v1/reports'), 405, 'method-not-allowed', null],
    [
      'a digest that is none',
      () => callApi(stack.url, 'POST', '/v1/verify', { body: { sha256: 'xyz' } }),
      400,
      'invalid-request',
      '/sha256',
    ],
    [
      'a number that is none',
      () => callApi(stack.url, 'GET', '/v1/verify/nothing?code=22222222'),
      404,
      'not-found',
      null,
    ],
    [
      'a verification without a code',
      () => callApi(stack.url, 'GET', '/v1/verify/nothing'),
      400,
      'invalid-request',
      '/query/code',
    ],
    [
      'a cursor that is none',
      () => callApi(stack.url, 'GET', '/v1/reports?cursor=%25', { token: enterprise }),
      400,
      'invalid-request',
      '/query/cursor',
    ],
    [
      'a cursor longer than any key',
      () => callApi(stack.url, 'GET', `/v1/reports?cursor=${'YWFh'.repeat(400)}`, { token: enterprise }),
      400,
      'invalid-request',
      '/query/cursor',
    ],
    [
      'a report number longer than any key',
      () => callApi(stack.url, 'GET', `/v1/reports/${'W'.repeat(3000)}`, { token: enterprise }),
      404,
      'not-found',
      null,
    ],
    ['a domain longer than any key', () => push(records(1), { domain: '2'.repeat(3000) }), 404, 'unknown-domain', null],
    [
      'a domain named as what every object has',
      () => push(records(1), { domain: 'constructor' }),
      404,
      'unknown-domain',
      null,
    ],
    [
      'a limit out of range',
      () => callApi(stack.url, 'GET', '/v1/reports?limit=201', { token: enterprise }),
      400,
      'invalid-request',
      '/query/limit',
    ],
  ])('%s', async (_, send, status, code, pointer) => {
    const { body, headers, text } = await send();
    expect(body).toMatchObject({
      status,
      code,
      title: expect.stringMatching(/\p{Script=Han}/u),
      detail: expect.any(String),
      instance: expect.any(String),
    });
    expect(headers.get('content-type')).toContain('application/problem+json');
    if (pointer !== null)
      expect(body.errors).toEqual([
        expect.objectContaining({ pointer, code: expect.any(String), message: expect.any(String) }),
      ]);
    expect(text).not.toMatch(/at .*\.ts|node_modules|Error:/);
  });

  it.each(['constructor', '__proto__', 'toString'])('nothing for a parameter or a header named %s', async (name) => {
    const headers = { [name]: '1' };
    const listed = await callApi(stack.url, 'GET', `/v1/reports?${name}=1&limit=1`, { token: enterprise, headers });
    expect(listed.status).toBe(200);
  });

  it('a misspelt member of a record, by its row; one that is not ours is ignored, and the sender told', async () => {
    const { body } = await push(
      {
        records: [
          { ...penaltyInput({ documentNo: '一号' }), Status: 'revoked' },
          { ...penaltyInput({ documentNo: '二号' }), WSH: '2' },
        ],
      },
      { dryRun: true },
    );
    expect(body.results[0].errors).toEqual([expect.objectContaining({ pointer: '/Status', code: 'unknown-member' })]);
    expect(body.results[1]).toMatchObject({ status: 'accepted' });
    expect(body.results[1].warnings).toContainEqual(
      expect.objectContaining({ pointer: '/WSH', code: 'ignored-member' }),
    );
  });

  it('a body of 10 MB, before reading it all', async () => {
    const { status, body } = await sendBytes(`${stack.url}/v1/domains/21/records`, department, 10_000_000);
    expect(status).toBe(413);
    expect(JSON.parse(body).code).toBe('payload-too-large');
  });

  it('and none of it left anything behind', async () => {
    const declared = await declare({ from: '2026-01-01', through: '2026-01-02', records: 1 });
    expect(declared.body).toMatchObject({ code: 'count-mismatch', declared: 1, held: 0 });
    expect((await callApi(stack.url, 'GET', '/v1/reports', { token: enterprise })).body.reports).toEqual([]);
  });

  it('the same key with another body, and only then', async () => {
    const headers = { 'Idempotency-Key': 'once' };
    const [first, again, other] = [
      await push(records(1), { headers }),
      await push(records(1), { headers }),
      await push(records(2), { headers }),
    ];
    expect(again.text).toBe(first.text);
    expect(other.body).toMatchObject({ status: 409, code: 'idempotency-mismatch' });
    const ask = (purpose: string) =>
      callApi(stack.url, 'POST', '/v1/reports', { token: enterprise, body: { purpose }, headers });
    expect((await ask('listing')).status).toBe(201);
    expect((await ask('award')).body).toMatchObject({ status: 409, code: 'idempotency-mismatch' });
  });
});
