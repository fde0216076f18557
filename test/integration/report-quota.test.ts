import type { Table } from '../../shared/table/table.ts';
import { callHandler } from '../support/call-handler.ts';
import { handlersOn, memoryFiles, startTable } from '../support/city.ts';
import { FIRM, OTHER_FIRM } from '../support/records.ts';

/** What an enterprise may have issued on a day, for itself and for those that mandated it. */
let table: Table;
let stop: () => Promise<void>;
let now = new Date('2026-03-10T02:00:00Z');
const files = memoryFiles();
const limited = (reportsPerDay: number) => handlersOn(table, { now: () => now, files, reportsPerDay });

beforeAll(async () => {
  ({ table, stop } = await startTable());
});
afterAll(() => stop());
beforeEach(() => {
  now = new Date(now.getTime() + 86_400_000);
});

const issue = (key: string) =>
  callHandler(limited(2).issueReport, { as: 'enterprise', body: { purpose: 'listing' }, key });

it('counts each report once, a refresh too, and starts anew the next day', async () => {
  const first = await issue('first');
  expect((await issue('first')).body.reportNo).toBe(first.body.reportNo);
  const params = { reportNo: first.body.reportNo };
  const refresh = (key: string) => callHandler(limited(2).refreshReport, { as: 'enterprise', params, body: {}, key });
  expect((await refresh('again')).status).toBe(201);
  const refused = await refresh('once-more');
  expect([refused.status, refused.body.code, refused.headers?.['Retry-After']]).toEqual([
    429,
    'quota-exceeded',
    '50400',
  ]);
  expect((await issue('first')).body.reportNo).toBe(first.body.reportNo);
  now = new Date(now.getTime() + 50_400_000);
  expect((await refresh('once-more')).status).toBe(201);
});

it('counts what a group and an agent have issued against the one that asks', async () => {
  const body = { agent: FIRM, scopes: ['issue'], expiresOn: '2026-12-31' };
  const { mandateId } = (await callHandler(limited(2).grantMandate, { as: OTHER_FIRM.uscc, body })).body;
  const group = () =>
    callHandler(limited(2).createReportGroup, {
      as: 'enterprise',
      body: { purpose: 'listing', members: [FIRM.uscc, OTHER_FIRM.uscc] },
      key: 'group',
    });
  expect((await issue('own')).status).toBe(201);
  const states = async () =>
    (await group()).body.reports.map(({ state, problem }: { state: string; problem?: { code: string } }) => [
      state,
      problem?.code,
    ]);
  expect((await states()).sort()).toEqual([
    ['issued', undefined],
    ['refused', 'quota-exceeded'],
  ]);
  const byMandate = { as: 'enterprise', params: { mandateId }, body: { purpose: 'listing' }, key: 'mandated' };
  expect((await callHandler(limited(2).issueReportByMandate, byMandate)).status).toBe(429);
  expect((await callHandler(limited(3).issueReportByMandate, byMandate)).status).toBe(201);
  now = new Date(now.getTime() + 86_400_000);
  expect(await states()).toEqual([
    ['issued', undefined],
    ['issued', undefined],
  ]);
});
