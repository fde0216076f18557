import { SLICES } from '../../infra/slices/all.ts';
import type { Permissions } from '../../infra/slices/slice.ts';
import type { Table } from '../../shared/table/table.ts';
import { callHandler, type HandlerCall } from '../support/call-handler.ts';
import { handlersOn, memoryFiles, startTable } from '../support/city.ts';
import { DEMAND } from '../support/complaints.ts';
import { faultyTable } from '../support/faulty-table.ts';
import { notAllowed, recordingTable } from '../support/recording-table.ts';
import { FIRM, penaltyInput } from '../support/records.ts';

/** What the lists and figures of the console do to the table is something their roles may do, and so is what they are made from. */

let table: Table;
let stop: () => Promise<void>;
let now = new Date('2026-03-02T02:00:00Z');
const files = memoryFiles();
const on = (used: Table) => handlersOn(used, { now: () => now, files });

beforeAll(async () => {
  ({ table, stop } = await startTable());
});
afterAll(() => stop());

const PERMISSIONS: Readonly<Record<string, Permissions>> = Object.assign(
  {},
  ...SLICES.map(({ permissions }) => permissions),
);

let keys = 0;
const within = async (operation: keyof ReturnType<typeof on>, given: HandlerCall) => {
  const { table: recording, used } = recordingTable(table);
  const answer = await callHandler(on(recording)[operation], { key: `key-${++keys}`, ...given });
  expect(used.size).toBeGreaterThan(0);
  expect([operation, notAllowed(used, PERMISSIONS[operation] ?? {})]).toEqual([operation, []]);
  return answer;
};

it('uploads of a unit', async () => {
  const upload = { params: { domain: '21' }, body: { filename: '处罚.csv', size: 12 }, key: 'upload' };
  const { uploadId } = (await within('createUpload', { as: 'officer', ...upload })).body;
  await within('createUpload', { as: 'department', ...upload });
  expect((await within('listUploads', { as: 'officer' })).body.uploads).toMatchObject([{ uploadId }]);
  await within('getUpload', { as: 'officer', params: { uploadId } });
});

it('what officers do by hand beside it', async () => {
  const declaration = { from: '2026-03-01', through: '2026-03-01', records: 0 };
  await within('declare', { as: 'officer', params: { domain: '21' }, body: declaration });
  await within('reconcile', { as: 'officer', params: { domain: '21' } });
});

it('reports and their figures, of one that was cut short too', async () => {
  const record = { body: { records: [penaltyInput()] }, params: { domain: '21' } };
  await within('pushRecords', { as: 'department', ...record });
  const { reportNo } = (await within('issueReport', { as: 'enterprise', body: { purpose: 'listing' } })).body;
  await within('refreshReport', { as: 'enterprise', params: { reportNo } });
  await within('createReportGroup', { as: 'enterprise', body: { purpose: 'listing', members: [FIRM.uscc] } });
  const fetch = { purpose: 'award', matterNo: '青评优〔2026〕3号' };
  const fetched = await within('fetchReport', { as: 'officer', params: { uscc: FIRM.uscc }, body: fetch });
  const logged = jest.spyOn(console, 'error').mockImplementation(() => undefined);
  const { issueReport } = on(faultyTable(table, { operation: 'putAll', fault: 'after' }).table);
  await callHandler(issueReport, { as: 'enterprise', key: 'cut', body: { purpose: 'other' } });
  logged.mockRestore();
  const figures = await within('getReportFigures', { as: 'operator', query: { from: '2026-03', to: '2026-03' } });
  expect(figures.body.figures.reports).toBe(4);
  const { reports } = (await within('listFetchedReports', { as: 'officer' })).body;
  expect(reports).toMatchObject([{ reportNo: fetched.body.reportNo }]);
});

it('what is overdue', async () => {
  await within('fileComplaint', { as: 'enterprise', body: DEMAND });
  now = new Date('2026-03-20T02:00:00Z');
  expect((await within('listOverdueCases', { as: 'operator' })).body.cases).toHaveLength(1);
  await within('listOverdueAssistRequests', { as: 'operator' });
});
