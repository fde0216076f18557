import { casesSlice } from '../../infra/slices/cases.ts';
import type { Table } from '../../shared/table/table.ts';
import { callHandler, type HandlerCall } from '../support/call-handler.ts';
import { caseSweepOn } from '../support/city.ts';
import { faultyTable } from '../support/faulty-table.ts';
import { notAllowed, recordingTable } from '../support/recording-table.ts';
import { watchedCity } from '../support/watched-city.ts';

/** What an objection leads to beside itself: messages to its parties, and notices to those who watch the reports. */
const { key, handlers, table, monitoring, later, issue, push, subscribe, notices, now } = watchedCity();

type Operation = keyof ReturnType<typeof handlers>;
const call = async (operation: Operation, given: HandlerCall, on?: Table) =>
  callHandler(handlers(on)[operation], { key: key(), ...given });

const file = async () => {
  const [{ recordId }] = (await call('listOwnRecords', { as: 'enterprise' })).body.records;
  const body = { ground: 'wrong', recordId, domain: '21', statement: '罚款金额有误', commitment: { accepted: true } };
  const filed = await call('fileObjection', { as: 'enterprise', body });
  expect(filed.status).toBe(201);
  return String(filed.body.caseId);
};
const act = async (as: string, caseId: string, body: object, on?: Table) => {
  const params = { caseId };
  const { revision } = (await call('getObjection', { as, params })).body;
  return call('actOnObjection', { as, params, body: { revision, ...body } }, on);
};
const REPLY = {
  action: 'reply',
  reason: '录入错误',
  finding: 'uphold',
  remedy: 'correct',
  changes: { fine: '0.7086' },
};
const untilReplied = async () => {
  const caseId = await file();
  for (const [as, body] of [
    ['operator', { action: 'accept' }],
    ['operator', { action: 'transfer' }],
    ['officer', REPLY],
  ] as const)
    expect([body, (await act(as, caseId, body)).status]).toEqual([body, 200]);
  return caseId;
};
const messages = async (as: string) =>
  (await call('listMessages', { as })).body.messages.map(({ type }: { type: string }) => type);

it('tells who watches the reports of the filing, and of the correction', async () => {
  await push();
  await issue();
  await subscribe();
  const monitor = monitoring();
  expect(await monitor.sweep()).toBe(0);
  later(20);
  const caseId = await untilReplied();
  later(10);
  expect(await monitor.sweep()).toBe(1);
  later(20);
  expect((await act('operator', caseId, { action: 'uphold' })).body.state).toBe('closed');
  later(10);
  expect(await monitor.sweep()).toBe(1);
  expect((await notices()).map(({ status }: { status: string }) => status)).toEqual(['data-changed', 'data-changed']);
  later(20);
  expect(await monitor.sweep()).toBe(0);
});

it('tells each party what concerns it, the newest first, and nobody else', async () => {
  await push();
  const caseId = await untilReplied();
  await act('operator', caseId, { action: 'uphold' });
  expect(await messages('enterprise')).toEqual(
    expect.arrayContaining([
      'case-filed',
      'case-accepted',
      'case-transferred',
      'case-replied',
      'case-upheld',
      'case-closed',
    ]),
  );
  // Once, by the transfer: what it said in its reply is kept by the platform.
  expect((await messages('officer')).filter((type: string) => type === 'case-assigned')).toHaveLength(1);
  expect(await messages('operator')).toEqual(['case-assigned', 'case-assigned']);
  expect(await messages('colleague')).toEqual(await messages('officer'));
  for (const stranger of ['otherOfficer', 'sibling'])
    expect([stranger, await messages(stranger)]).toEqual([stranger, []]);
  for (const as of ['department', 'province', 'bank'])
    expect([as, (await call('listMessages', { as })).status]).toEqual([as, 403]);
  const { body } = await call('listMessages', { as: 'enterprise', query: { limit: '2' } });
  expect(body.messages[0]).toEqual({
    id: expect.stringMatching(/^\w{26}$/),
    type: expect.any(String),
    caseId,
    kind: 'objection',
    at: '2026-03-10T10:00:00+08:00',
    text: expect.stringContaining(`异议申诉 ${caseId} `),
  });
  const next = await call('listMessages', { as: 'enterprise', query: { limit: '200', cursor: body.cursor } });
  expect([body.messages.length, next.body.messages.length, next.body.cursor]).toEqual([2, 4, null]);
});

it('the sweep keeps the new version of an objection whose deciding was cut short, within its permissions', async () => {
  await push();
  const caseId = await untilReplied();
  const uphold = { action: 'uphold' };
  expect(
    (await act('operator', caseId, uphold, faultyTable(table(), { operation: 'update', fault: 'after' }).table)).status,
  ).toBe(500);
  const read = async () => (await call('getObjection', { as: 'enterprise', params: { caseId } })).body;
  expect(await read()).toMatchObject({ state: 'upheld' });
  later(5);
  const warned = jest.spyOn(console, 'warn').mockImplementation(() => undefined);
  later(10 * 24 * 60);
  const { table: on, used } = recordingTable(table());
  const context = { getRemainingTimeInMillis: () => 900_000 };
  expect(await caseSweepOn(on, { now }).sweepCases(undefined, context)).toMatchObject({ healed: 1 });
  warned.mockRestore();
  expect(notAllowed(used, casesSlice.scheduled?.sweepCases?.permissions ?? {})).toEqual([]);
  expect(await read()).toMatchObject({ state: 'closed', holder: null });
  const [record] = (await call('listOwnRecords', { as: 'enterprise' })).body.records;
  expect([record.marks, record.fine ?? record.record?.fine]).toEqual([[], '0.7086']);
  expect(await messages('enterprise')).toContain('case-closed');
});
