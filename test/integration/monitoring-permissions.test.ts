import { reportsSlice } from '../../infra/slices/reports.ts';
import type { Permissions } from '../../infra/slices/slice.ts';
import type { Table } from '../../shared/table/table.ts';
import { callHandler, type HandlerCall } from '../support/call-handler.ts';
import { handlersOn, memoryFiles, startTable } from '../support/city.ts';
import { monitoringOn, startReceiver } from '../support/monitoring.ts';
import { anySigner } from '../support/receipts.ts';
import { notAllowed, recordingTable } from '../support/recording-table.ts';
import { FIRM, OTHER_FIRM, penaltyInput } from '../support/records.ts';

/** Everything that succession and monitoring do to the table is something their roles may do. */
let table: Table;
let stop: () => Promise<void>;
let receiver: Awaited<ReturnType<typeof startReceiver>>;
let now = new Date('2026-03-10T02:00:00Z');
const surroundings = { now: () => now, files: memoryFiles(), signer: anySigner() };

beforeAll(async () => {
  ({ table, stop } = await startTable());
  receiver = await startReceiver();
});
afterAll(async () => {
  await stop();
  await receiver.stop();
});

const { permissions, scheduled, deliverers } = reportsSlice;
const permissionsOf: Readonly<Record<string, Permissions | undefined>> = {
  ...permissions,
  sweepReports: scheduled?.sweepReports?.permissions,
  deliverWebhook: deliverers?.deliverWebhook?.permissions,
};

const within = async <T>(operation: string, run: (on: Table) => Promise<T>): Promise<T> => {
  const { table: recording, used } = recordingTable(table);
  const answer = await run(recording);
  expect(used.size).toBeGreaterThan(0);
  expect([operation, notAllowed(used, permissionsOf[operation] ?? {})]).toEqual([operation, []]);
  return answer;
};

let keys = 0;
type Operation = keyof ReturnType<typeof handlersOn>;
const call = (operation: Operation, given: HandlerCall) => (on: Table) =>
  callHandler(handlersOn(on, surroundings)[operation], { key: `key-${++keys}`, ...given });
const allowed = async (operation: Operation, given: HandlerCall) => {
  const { status, body } = await within(operation, call(operation, given));
  expect([operation, status < 300]).toEqual([operation, true]);
  return body;
};

it('from the first subscription to the last notice', async () => {
  const as = 'enterprise';
  const subject = { kind: 'report-no-longer-current', webhook: { url: receiver.url } };
  const issued = await allowed('issueReport', { as, body: { purpose: 'listing' } });
  const grant = {
    agent: { uscc: OTHER_FIRM.uscc, name: OTHER_FIRM.name },
    scopes: ['monitor'],
    expiresOn: '2026-09-01',
  };
  const { mandateId } = (await call('grantMandate', { as, body: grant })(table)).body;
  await allowed('createSubscription', { as: 'sibling', body: { ...subject, mandateId } });
  const { reportNo } = issued;
  const { subscriptionId } = await allowed('createSubscription', { as, body: { ...subject, reportNo } });
  now = new Date('2026-03-10T03:00:00Z');
  const pushed = { as: 'department', params: { domain: '21' }, body: { records: [penaltyInput()] } };
  await call('pushRecords', pushed)(table);
  const declared = { domain: '22', unit: 'wf-tjj', completeFrom: '2014-12-31T16:00:00.000Z' };
  await table.put({
    pk: 'FEEDS',
    sk: 'DOM#22#UNIT#wf-tjj',
    ...declared,
    completeThrough: '2026-03-09T16:00:00.000Z',
  });

  let message = '';
  const told = await within('sweepReports', async (on) => {
    const monitor = monitoringOn(on, surroundings);
    const told = await monitor.sweep();
    [message = ''] = monitor.sent;
    return told;
  });
  expect(told).toBe(2);
  await within('deliverWebhook', async (on) => {
    const monitor = monitoringOn(on, surroundings);
    monitor.sent.push(message);
    expect(await monitor.deliver()).toBe(0);
  });
  expect(receiver.received).toHaveLength(1);

  const anew = await allowed('refreshReport', { as, params: { reportNo }, body: {} });
  await allowed('revokeReport', { as: 'operator', params: { reportNo: anew.reportNo }, body: { reason: '误发' } });
  const { verificationCode: code } = issued;
  expect((await allowed('verifyReport', { params: { reportNo }, query: { code } })).status).toBe('superseded');
  const sha256 = (await allowed('getReport', { as, params: { reportNo } })).pdf.sha256;
  expect((await allowed('verifyFile', { body: { sha256 } })).status).toBe('superseded');
  expect((await allowed('listReports', { as, query: {} })).reports).toHaveLength(2);
  expect((await allowed('listNotices', { as, query: {} })).notices).toHaveLength(1);
  expect((await allowed('listSubscriptions', { as })).subscriptions[0].enterprise).toBe(FIRM.uscc);
  await within('deleteSubscription', call('deleteSubscription', { as, params: { subscriptionId } }));
}, 30_000);
