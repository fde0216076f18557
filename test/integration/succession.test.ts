import type { Table } from '../../shared/table/table.ts';
import { callHandler } from '../support/call-handler.ts';
import { handlersOn, memoryFiles, startTable } from '../support/city.ts';
import { faultyTable } from '../support/faulty-table.ts';
import { penaltyInput } from '../support/records.ts';

/** A report is replaced by a later one of the same enterprise, or taken back by an operator. */
let table: Table;
let stop: () => Promise<void>;
let now = new Date('2026-03-10T02:00:00Z');
const files = memoryFiles();
const handlers = (on = table) => handlersOn(on, { now: () => now, files });

let logged: jest.SpyInstance;
beforeAll(async () => {
  logged = jest.spyOn(console, 'error').mockImplementation(() => undefined);
  ({ table, stop } = await startTable());
});
afterAll(async () => {
  await stop();
  logged.mockRestore();
});
beforeEach(() => {
  now = new Date('2026-03-10T02:00:00Z');
});

interface Issued {
  reportNo: string;
  verificationCode: string;
}

const FAULTS = ['before', 'after'] as const;

let keys = 0;
const issue = async (changes: object = {}) => {
  const body = { purpose: 'listing', domains: ['21'], ...changes };
  return (await callHandler(handlers().issueReport, { as: 'enterprise', body, key: `issue-${++keys}` })).body as Issued;
};
const refresh = (reportNo: string, key: string, body: object = {}, on = table, as = 'enterprise') =>
  callHandler(handlers(on).refreshReport, { as, params: { reportNo }, body, key });
const revoke = (reportNo: string, body: object, key = `revoke-${++keys}`, on = table) =>
  callHandler(handlers(on).revokeReport, { as: 'operator', params: { reportNo }, body, key });
const read = async (reportNo: string) =>
  (await callHandler(handlers().getReport, { as: 'enterprise', params: { reportNo } })).body;
const verify = async ({ reportNo, verificationCode: code }: Issued) =>
  (await callHandler(handlers().verifyReport, { params: { reportNo }, query: { code } })).body;
const page = async ({ reportNo, verificationCode: code }: Issued) =>
  (await callHandler(handlers().verifyPage, { params: { reportNo }, query: { code } })).text;

it('says the strongest that holds: revoked, superseded, data-changed, current', async () => {
  const issued = await issue();
  const statuses = [(await verify(issued)).status];
  const records = [penaltyInput()];
  await callHandler(handlers().pushRecords, {
    as: 'department',
    params: { domain: '21' },
    body: { records },
    key: 'push',
  });
  statuses.push((await verify(issued)).status);
  const list = async () =>
    (await callHandler(handlers().listReports, { as: 'enterprise', query: { limit: '200' } })).body.reports.find(
      ({ reportNo }: Issued) => reportNo === issued.reportNo,
    );
  expect(await list()).toMatchObject({ status: 'data-changed', refresh: `/v1/reports/${issued.reportNo}/refresh` });
  const anew = (await refresh(issued.reportNo, 'strongest')).body;
  statuses.push((await verify(issued)).status);
  const shown = await page(issued);
  expect(shown).toContain('已被新的报告替代');
  expect(shown).not.toContain(anew.reportNo);
  expect(JSON.stringify(await verify(issued))).not.toContain(anew.reportNo);
  expect(await list()).toMatchObject({ status: 'superseded', refresh: null, supersededBy: anew.reportNo });
  await revoke(issued.reportNo, { reason: '误发' });
  statuses.push((await verify(issued)).status);
  expect(statuses).toEqual(['current', 'data-changed', 'superseded', 'revoked']);
  expect((await list()).status).toBe('revoked');
  expect((await verify(anew)).status).toBe('current');
});

describe('a refresh', () => {
  it('asks the same question anew, names the earlier report and takes its place', async () => {
    const old = await issue({ from: '2025-03-10' });
    now = new Date('2026-05-20T02:00:00Z');
    const anew = await refresh(old.reportNo, 'refresh');
    expect(anew.status).toBe(201);
    expect(await read(anew.body.reportNo)).toMatchObject({
      replaces: old.reportNo,
      supersededBy: null,
      status: 'current',
      purpose: 'listing',
      period: { from: '2025-05-20', to: '2026-05-20' },
      domains: [expect.objectContaining({ code: '21' })],
    });
    expect(await read(old.reportNo)).toMatchObject({ status: 'superseded', supersededBy: anew.body.reportNo });
  });

  it('is one report however often it is asked for under its key, also after midnight', async () => {
    const old = await issue();
    const first = await refresh(old.reportNo, 'midnight');
    now = new Date('2026-03-11T02:00:00Z');
    expect((await refresh(old.reportNo, 'midnight')).body.reportNo).toBe(first.body.reportNo);
    expect((await refresh(old.reportNo, 'midnight', { purpose: 'award' })).status).toBe(409);
    expect((await refresh(first.body.reportNo, 'midnight')).status).toBe(409);
  });

  it('is what a request for a report with `replaces` is, too', async () => {
    const old = await issue();
    const anew = await issue({ replaces: old.reportNo, purpose: 'award' });
    expect(await read(anew.reportNo)).toMatchObject({ replaces: old.reportNo, purpose: 'award' });
    expect((await verify(old)).status).toBe('superseded');
  });

  it.each([
    ['of another enterprise', async () => (await issue()).reportNo],
    ['that does not exist', async () => 'WF20260310AAAAAAAAAAA'],
  ])('takes the place of no report %s', async (_of, reportNo) => {
    const named = await reportNo();
    expect((await refresh(named, `other-${++keys}`, {}, table, 'sibling')).body.code).toBe('not-found');
    const body = { purpose: 'listing', replaces: named };
    const asked = await callHandler(handlers().issueReport, { as: 'sibling', body, key: `other-${++keys}` });
    expect(asked.body.code).toBe('not-found');
  });

  it('of a report that was refreshed at once twice gives two, and both replace it', async () => {
    const old = await issue();
    const both = await Promise.all([refresh(old.reportNo, 'race-1'), refresh(old.reportNo, 'race-2')]);
    const numbers = both.map(({ body }) => body.reportNo);
    expect(new Set(numbers).size).toBe(2);
    expect(numbers).toContain((await read(old.reportNo)).supersededBy);
    for (const reportNo of numbers) expect((await read(reportNo)).replaces).toBe(old.reportNo);
  });

  it('that fails at any call replaces nothing until it is repeated, and then is one report', async () => {
    const counting = faultyTable(table);
    await refresh((await issue()).reportNo, 'counted', {}, counting.table);
    expect(counting.calls()).toBeGreaterThanOrEqual(9);
    for (let call = 1; call <= counting.calls(); call++)
      for (const fault of FAULTS) {
        const old = await issue();
        const key = `fault-${call}-${fault}`;
        expect((await refresh(old.reportNo, key, {}, faultyTable(table, { call, fault }).table)).status).toBe(500);
        const { supersededBy, status } = await read(old.reportNo);
        expect(status).toBe(supersededBy === null ? 'current' : 'superseded');
        const anew = await refresh(old.reportNo, key);
        expect(anew.status).toBe(201);
        expect((await read(old.reportNo)).supersededBy).toBe(anew.body.reportNo);
        if (supersededBy !== null) expect(supersededBy).toBe(anew.body.reportNo);
      }
  }, 60_000);
});

describe('a revocation', () => {
  it('holds from then on, once, with the reason of the first time', async () => {
    const issued = await issue();
    const first = await revoke(issued.reportNo, { reason: '登录账号被冒用' });
    now = new Date('2026-03-12T02:00:00Z');
    const again = await revoke(issued.reportNo, { reason: '另一个原因' });
    expect([first.status, first.body]).toEqual([
      200,
      {
        reportNo: issued.reportNo,
        status: 'revoked',
        revokedAt: '2026-03-10T10:00:00+08:00',
        reason: '登录账号被冒用',
      },
    ]);
    expect(again.body).toEqual(first.body);
  });

  it('is told to whoever verifies, without the reason, which its enterprise is told', async () => {
    const issued = await issue();
    await revoke(issued.reportNo, { reason: '登录账号被冒用' });
    const verified = await verify(issued);
    expect(verified).toMatchObject({ status: 'revoked', revokedAt: '2026-03-10T10:00:00+08:00' });
    const shown = await page(issued);
    expect(shown).toContain('现已撤销');
    expect(shown).toContain('2026年03月10日 10时00分00秒');
    expect(`${JSON.stringify(verified)}${shown}`).not.toContain('冒用');
    expect((await read(issued.reportNo)).revocation).toEqual({
      revokedAt: '2026-03-10T10:00:00+08:00',
      reason: '登录账号被冒用',
    });
    const params = { reportNo: issued.reportNo };
    expect((await callHandler(handlers().getReportPdf, { as: 'enterprise', params })).status).toBe(303);
  });

  it('by two operators at once has one reason', async () => {
    const { reportNo } = await issue();
    const both = await Promise.all(['误发', '登录账号被冒用'].map((reason) => revoke(reportNo, { reason })));
    expect(both.map(({ status }) => status)).toEqual([200, 200]);
    expect(both[0]?.body).toEqual(both[1]?.body);
  });

  it('takes a key for one report and one reason', async () => {
    const [a, b] = [await issue(), await issue()];
    await revoke(a.reportNo, { reason: '误发' }, 'one-key');
    expect((await revoke(a.reportNo, { reason: '误发' }, 'one-key')).status).toBe(200);
    expect((await revoke(b.reportNo, { reason: '误发' }, 'one-key')).status).toBe(409);
    expect((await verify(b)).status).toBe('current');
  });

  it.each(['WF20260310AAAAAAAAAAA', 'nonsense'])('of %s is not found', async (reportNo) => {
    expect((await revoke(reportNo, { reason: '误发' })).status).toBe(404);
  });

  it('wants a reason', async () => {
    expect((await revoke((await issue()).reportNo, {})).status).toBe(400);
  });

  it('that fails at any call is repeated until it holds', async () => {
    const counting = faultyTable(table);
    await revoke((await issue()).reportNo, { reason: '误发' }, 'counted', counting.table);
    for (let call = 1; call <= counting.calls(); call++)
      for (const fault of FAULTS) {
        const issued = await issue();
        const key = `revoke-${call}-${fault}`;
        const cut = await revoke(issued.reportNo, { reason: '误发' }, key, faultyTable(table, { call, fault }).table);
        expect(cut.status).toBe(500);
        expect((await revoke(issued.reportNo, { reason: '误发' }, key)).status).toBe(200);
        expect((await verify(issued)).status).toBe('revoked');
      }
  }, 60_000);
});
