import { checksSlice } from '../../infra/slices/checks.ts';
import type { Permissions } from '../../infra/slices/slice.ts';
import type { Table } from '../../shared/table/table.ts';
import type { HandlerCall } from '../support/call-handler.ts';
import { checksOn, MATTER } from '../support/checks.ts';
import { startTable } from '../support/city.ts';
import { notAllowed, recordingTable } from '../support/recording-table.ts';
import { FIRM } from '../support/records.ts';

const ASKED = 'officer-of-wf-tjj';

/** Everything that checks do to the table is something their roles may do. */
let table: Table;
let stop: () => Promise<void>;
let city: ReturnType<typeof checksOn>;

beforeAll(async () => {
  ({ table, stop } = await startTable());
  city = checksOn(table, { now: () => new Date('2026-03-10T02:00:00Z') });
  await city.register();
});
afterAll(() => stop());

const permissionsOf: Readonly<Record<string, Permissions | undefined>> = {
  ...checksSlice.permissions,
  runCheck: checksSlice.checkers?.runCheck?.permissions,
};

const within = async <T>(operation: string, run: (on: Table) => Promise<T>): Promise<T> => {
  const { table: recording, used } = recordingTable(table);
  const answer = await run(recording);
  expect([operation, notAllowed(used, permissionsOf[operation] ?? {})]).toEqual([operation, []]);
  return answer;
};

type Operation = keyof (typeof checksSlice)['routes'];
const allowed = async (operation: Operation, given: HandlerCall) => {
  const { status, body } = await within(operation, (on) => city.call(operation as 'createCheck', given, on));
  expect([operation, status < 300]).toEqual([operation, true]);
  return body;
};

it('from the list to the results', async () => {
  await allowed('createCheckFile', { body: { filename: '名单.csv', size: 9 }, key: 'file' });
  const { checkId } = await allowed('createCheck', { body: { ...MATTER, subjects: [FIRM] }, key: 'check' });
  await allowed('listChecks', {});
  expect(await within('runCheck', (on) => city.run(on))).toBe(0);
  const params = { checkId };
  await allowed('getCheck', { params });
  await allowed('listChecks', {});
  await allowed('getCheckResults', { params });
  await allowed('getCheckResults', { as: 'operator', params });
  await allowed('createCheck', { body: { ...MATTER, subjects: [FIRM] }, key: 'check' });
});

it('from the request for assistance to the answers, and an answer that a later check takes', async () => {
  const asked = { ...MATTER, subjects: [FIRM], domains: ['22'], to: '2026-03-01' };
  const { checkId } = await allowed('createCheck', { body: asked, key: 'asking' });
  expect(await within('runCheck', (on) => city.run(on))).toBe(0);
  const { requests } = await allowed('listCheckRequests', { params: { checkId } });
  const params = { requestId: requests[0].requestId };
  await allowed('requestAssistance', { params: { checkId }, body: { reason: '以单位意见为准' }, key: 'own-word' });
  await allowed('listAssistRequests', { as: ASKED });
  await allowed('listAssistRequests', { as: ASKED, query: { state: 'all' } });
  await allowed('getAnswerTemplateCsv', { as: ASKED, params });
  await allowed('getAnswerTemplateXlsx', { as: ASKED, params });
  const extend = { action: 'extend', workingDays: 1, reason: '需调阅档案' };
  await allowed('actOnAssistRequest', { as: ASKED, params, body: extend, key: 'extend' });
  const answers = [{ uscc: FIRM.uscc, result: 'none' }];
  await allowed('answerAssistRequest', { as: ASKED, params, body: { answers }, key: 'answer' });
  for (const as of ['officer', 'colleague', 'operator', ASKED]) await allowed('getAssistRequest', { as, params });
  await allowed('getAssistFigures', { as: 'operator', query: { from: '2026-03', to: '2026-03' } });
  const later = await allowed('createCheck', { body: asked, key: 'asking-later' });
  expect(await within('runCheck', (on) => city.run(on))).toBe(0);
  const { results } = await allowed('getCheckResults', { params: { checkId: later.checkId } });
  expect(results[0].domains[0].recognised).toHaveLength(1);
});
