import { inflateSync } from 'node:zlib';
import { compactVerify, importJWK } from 'jose';
import { reportText } from '../../functions/reports/report-document.ts';
import { monthOf } from '../../shared/calendar/dates.ts';
import { contentOf } from '../../shared/signing/signer.ts';
import type { Table } from '../../shared/table/table.ts';
import { callHandler } from '../support/call-handler.ts';
import { handlersOn, memoryFiles, startTable } from '../support/city.ts';
import { otherReader, wallet } from '../support/credentials.ts';
import { faultyTable } from '../support/faulty-table.ts';
import { anySigner } from '../support/receipts.ts';

/** A report as programs and wallets get it, and whether it still holds. */
let table: Table;
let stop: () => Promise<void>;
const files = memoryFiles();
const signer = anySigner();
const now = new Date();
/** Each time another function, which has kept nothing. */
const handlers = (on = table) => handlersOn(on, { now: () => now, files, signer });

let logged: jest.SpyInstance;
beforeAll(async () => {
  logged = jest.spyOn(console, 'error').mockImplementation(() => undefined);
  ({ table, stop } = await startTable());
});
afterAll(async () => {
  await stop();
  logged.mockRestore();
});

let keys = 0;
const issue = async (key = `issue-${++keys}`, on = table) =>
  callHandler(handlers(on).issueReport, { as: 'enterprise', body: { purpose: 'listing', domains: ['21', '30'] }, key });
const issued = async (): Promise<string> => (await issue()).body.reportNo;
const jwsOf = (reportNo: string, as = 'enterprise') =>
  callHandler(handlers().getReportJws, { as, params: { reportNo } });
const credentialOf = (reportNo: string, domains?: string, as = 'enterprise') =>
  callHandler(handlers().getCredential, {
    as,
    params: { reportNo },
    ...(domains === undefined ? {} : { query: { domains } }),
  });
const bind = (reportNo: string, holderKey: object, on = table, as = 'enterprise') =>
  callHandler(handlers(on).bindCredential, { as, params: { reportNo }, body: { holderKey } });
const refresh = (reportNo: string, key: string, on = table) =>
  callHandler(handlers(on).refreshReport, { as: 'enterprise', params: { reportNo }, body: {}, key });
const revoke = (reportNo: string, key: string, on = table) =>
  callHandler(handlers(on).revokeReport, { as: 'operator', params: { reportNo }, body: { reason: '误发' }, key });

/** What the list that a credential names says of it. */
const statusOf = async (reportNo: string): Promise<number> => {
  const { status } = JSON.parse(contentOf((await credentialOf(reportNo)).text.split('~')[0] as string).text);
  const { idx, uri } = status.status_list;
  const { text } = await callHandler(handlers().getStatusList, { params: { list: uri.split('/').at(-1) } });
  const { status_list: list, sub } = JSON.parse(contentOf(text).text);
  expect(sub).toBe(uri);
  const bytes = inflateSync(Buffer.from(list.lst, 'base64url'));
  return ((bytes[idx >> 2] as number) >> ((idx & 3) * list.bits)) & 3;
};
const readByOthers = async () =>
  otherReader(await signer.publicJwk(), {
    statusList: async (uri) =>
      (await callHandler(handlers().getStatusList, { params: { list: uri.split('/').at(-1) as string } })).text,
  });

it('gives the signed report: what the report says, the same each time', async () => {
  const first = await issue('same');
  const again = await issue('same');
  expect(again.body.reportNo).toBe(first.body.reportNo);
  const { status, headers, text } = await jwsOf(first.body.reportNo);
  expect([status, headers?.['Content-Type']]).toEqual([200, 'application/jose']);
  expect((await jwsOf(first.body.reportNo)).text).toBe(text);
  const { payload } = await compactVerify(text, await importJWK(await signer.publicJwk(), 'ES256'));
  const printed = [...files.objects].find(
    ([key, content]) => key.endsWith('.pdf') && content.includes(first.body.reportNo),
  );
  expect(Buffer.from(payload).toString()).toBe(reportText(JSON.parse(String(printed?.[1]))));
});

it('gives a credential that others read, the same each time, whole or with the named domains alone', async () => {
  const reportNo = await issued();
  const { status, headers, text } = await credentialOf(reportNo);
  expect([status, headers?.['Content-Type'], headers?.['Cache-Control']]).toEqual([
    200,
    'application/dc+sd-jwt',
    'no-store',
  ]);
  expect((await credentialOf(reportNo)).text).toBe(text);
  const reader = await readByOthers();
  expect(Object.keys((await reader.verify(text)).payload.domains as object)).toEqual(['21', '30']);
  const one = (await credentialOf(reportNo, '30')).text;
  expect(Object.keys((await reader.verify(one)).payload.domains as object)).toEqual(['30']);
  expect((await reader.verify((await credentialOf(reportNo, '')).text)).payload.domains).toEqual({});
});

it.each(['99', '30,99', '30;21', 'x'])('knows no domains %s', async (domains) => {
  const { status, body } = await credentialOf(await issued(), domains);
  expect([status, body.code, body.errors[0].pointer]).toEqual([400, 'invalid-request', '/query/domains']);
});

it('gives nothing of a report of somebody else', async () => {
  const reportNo = await issued();
  expect((await jwsOf(reportNo, 'sibling')).status).toBe(404);
  expect((await credentialOf(reportNo, undefined, 'sibling')).status).toBe(404);
  expect((await bind(reportNo, wallet().jwk, table, 'sibling')).status).toBe(404);
});

describe('a credential for a wallet', () => {
  it('is read by others with the proof of its holder, and of nobody else', async () => {
    const reportNo = await issued();
    const holder = wallet();
    const { text } = await bind(reportNo, holder.jwk);
    const reader = await readByOthers();
    const verified = await reader.verify(holder.presented(text, 'https://bank.example', 'n-1'), {
      keyBindingNonce: 'n-1',
    });
    expect(verified.payload).toMatchObject({ reportNo, cnf: { jwk: holder.jwk } });
    expect(verified.kb?.payload).toMatchObject({ aud: 'https://bank.example', nonce: 'n-1' });
    const thief = wallet().presented(text, 'https://bank.example', 'n-1');
    await expect(reader.verify(thief, { keyBindingNonce: 'n-1' })).rejects.toThrow();
  });

  it('is one for each key, however often it is asked for and whatever the key is called', async () => {
    const reportNo = await issued();
    const { jwk } = wallet();
    const [first, again, named] = await Promise.all([
      bind(reportNo, jwk),
      bind(reportNo, jwk),
      bind(reportNo, { ...jwk, kid: 'mine', alg: 'ES256', use: 'sig' }),
    ]);
    expect([again.text, named.text]).toEqual([first.text, first.text]);
    expect((await bind(reportNo, wallet().jwk)).text).not.toBe(first.text);
  });

  it.each([
    ['a private key', { ...wallet().jwk, d: 'AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA' }],
    ['no point of the curve', { ...wallet().jwk, y: 'AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA' }],
    ['another kind of key', { kty: 'RSA', n: 'AQAB', e: 'AQAB' }],
  ])('is refused %s', async (_what, jwk) => {
    const { status, body } = await bind(await issued(), jwk);
    expect([status, body.code]).toEqual([400, 'invalid-request']);
    expect(body.errors[0].pointer).toMatch(/^\/holderKey/);
  });

  it('that fails at any call is got by asking again', async () => {
    const reportNo = await issued();
    const counting = faultyTable(table);
    await bind(reportNo, wallet().jwk, counting.table);
    for (let call = 1; call <= counting.calls(); call++)
      for (const fault of ['before', 'after'] as const) {
        const { jwk } = wallet();
        expect((await bind(reportNo, jwk, faultyTable(table, { call, fault }).table)).status).toBe(500);
        expect((await bind(reportNo, jwk)).status).toBe(200);
      }
  });
});

describe('the list of statuses', () => {
  it('says of a report that it is valid, then replaced, then taken back', async () => {
    const reportNo = await issued();
    const statuses = [await statusOf(reportNo)];
    const anew = (await refresh(reportNo, `refresh-${++keys}`)).body.reportNo;
    statuses.push(await statusOf(reportNo));
    await revoke(reportNo, `revoke-${++keys}`);
    statuses.push(await statusOf(reportNo));
    expect(statuses).toEqual([0, 3, 1]);
    expect(await statusOf(anew)).toBe(0);
    await revoke(anew, `revoke-${++keys}`);
    await refresh(anew, `refresh-${++keys}`);
    expect(await statusOf(anew)).toBe(1);
  });

  it('is signed, for anyone, and asked for again after five minutes', async () => {
    const list = `${monthOf(now)}-1`;
    const { status, headers, text } = await callHandler(handlers().getStatusList, { params: { list } });
    expect(status).toBe(200);
    expect(headers).toMatchObject({
      'Content-Type': 'application/statuslist+jwt',
      'Cache-Control': 'public, max-age=300',
      'Access-Control-Allow-Origin': '*',
    });
    const { payload, protectedHeader } = await compactVerify(text, await importJWK(await signer.publicJwk(), 'ES256'));
    expect(protectedHeader.typ).toBe('statuslist+jwt');
    const { iat, exp, ttl, iss } = JSON.parse(Buffer.from(payload).toString());
    expect([exp - iat, ttl, iss]).toEqual([3600, 300, 'https://credit.example']);
    expect((await callHandler(handlers().getStatusList, { params: { list: '2999-01-1' } })).status).toBe(404);
  });

  it('says replaced exactly when the report does, wherever a refresh fails, and after it is repeated', async () => {
    const counting = faultyTable(table);
    await refresh(await issued(), 'counted', counting.table);
    for (let call = 1; call <= counting.calls(); call++)
      for (const fault of ['before', 'after'] as const) {
        const reportNo = await issued();
        const key = `refresh-${call}-${fault}`;
        expect((await refresh(reportNo, key, faultyTable(table, { call, fault }).table)).status).toBe(500);
        const { body } = await callHandler(handlers().getReport, { as: 'enterprise', params: { reportNo } });
        expect([call, fault, await statusOf(reportNo)]).toEqual([call, fault, body.supersededBy === null ? 0 : 3]);
        await refresh(reportNo, key);
        expect(await statusOf(reportNo)).toBe(3);
      }
  });

  it('says taken back once a revocation is repeated that failed anywhere', async () => {
    const counting = faultyTable(table);
    await revoke(await issued(), 'counted', counting.table);
    for (let call = 1; call <= counting.calls(); call++)
      for (const fault of ['before', 'after'] as const) {
        const reportNo = await issued();
        const key = `revoke-${call}-${fault}`;
        expect((await revoke(reportNo, key, faultyTable(table, { call, fault }).table)).status).toBe(500);
        expect((await revoke(reportNo, key)).status).toBe(200);
        expect(await statusOf(reportNo)).toBe(1);
      }
  });
});

it('publishes who issues, and what the claims are called', async () => {
  const { body: issuer } = await callHandler(handlers().credentialIssuer, {});
  expect(issuer).toEqual({
    issuer: 'https://credit.example',
    jwks_uri: 'https://credit.example/.well-known/jwks.json',
  });
  const { body: type } = await callHandler(handlers().credentialType, {});
  expect(type.vct).toBe('https://credit.example/v1/credential-types/credit-report');
  expect(type.claims.filter(({ sd }: { sd: string }) => sd === 'always')).toHaveLength(30);
});
