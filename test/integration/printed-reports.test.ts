import { PrintedReport } from '../../functions/reports/printed/schema.ts';
import type { Table } from '../../shared/table/table.ts';
import { callHandler } from '../support/call-handler.ts';
import { ask, handlersOn, memoryFiles, startTable } from '../support/city.ts';
import { FIRM, OTHER_FIRM, penaltyInput } from '../support/records.ts';

/** Whoever may read a report may have what is printed of it: its enterprise, an agent, the unit that fetched it. */

let table: Table;
let stop: () => Promise<void>;
const files = memoryFiles();
const handlers = () => handlersOn(table, { now: () => new Date('2026-03-10T02:00:00Z'), files });
const REQUEST = { purpose: 'award', domains: ['21'] };

beforeAll(async () => {
  ({ table, stop } = await startTable());
  await ask(handlers().pushRecords, 'department', { records: [penaltyInput()] }, 'push');
});
afterAll(() => stop());

const own = async () => {
  const { body } = await callHandler(handlers().issueReport, { as: 'enterprise', body: REQUEST, key: 'own' });
  return { operation: 'getReport', as: 'enterprise', params: { reportNo: body.reportNo } } as const;
};

const byMandate = async () => {
  const mandate = { agent: OTHER_FIRM, scopes: ['issue'], expiresOn: '2026-12-31' };
  const granted = await callHandler(handlers().grantMandate, { as: 'enterprise', body: mandate, key: 'mandate' });
  const params = { mandateId: String(granted.body.mandateId) };
  const asked = { as: OTHER_FIRM.uscc, params, body: REQUEST, key: 'agent' };
  const { body } = await callHandler(handlers().issueReportByMandate, asked);
  return { operation: 'getReportByMandate', as: asked.as, params: { ...params, reportNo: body.reportNo } } as const;
};

const fetched = async () => {
  const params = { uscc: FIRM.uscc };
  const body = { ...REQUEST, matterNo: '青评优〔2026〕3号' };
  const answer = await callHandler(handlers().fetchReport, { as: 'officer', params, body, key: 'fetch' });
  return {
    operation: 'getFetchedReport',
    as: 'officer',
    params: { ...params, reportNo: answer.body.reportNo },
  } as const;
};

it.each([
  ['its enterprise', own],
  ['an agent', byMandate],
  ['the unit that fetched it', fetched],
])('%s', async (_, make) => {
  const { operation, ...asking } = await make();
  const read = (query: Record<string, string>) => callHandler(handlers()[operation], { ...asking, query });
  const { printed, ...report } = (await read({ printed: '1' })).body;
  expect(PrintedReport.parse(printed)).toEqual(printed);
  expect(JSON.stringify(printed)).toContain(penaltyInput().documentNo);
  expect((await read({})).body).toEqual(report);
  expect(await read({ printed: 'yes' })).toMatchObject({ status: 400, body: { code: 'invalid-request' } });
});
