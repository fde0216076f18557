import { checksSlice } from '../../infra/slices/checks.ts';
import type { DocumentSigning } from '../../shared/document-signing/document-signing.ts';
import type { Table } from '../../shared/table/table.ts';
import type { HandlerCall } from '../support/call-handler.ts';
import { checksOn } from '../support/checks.ts';
import { startTable } from '../support/city.ts';
import { FAULTS, faulty, faultyTable } from '../support/faulty-table.ts';
import { tablesOn, testSigning } from '../support/frozen-tables.ts';
import { notAllowed, recordingTable } from '../support/recording-table.ts';

/** Statistics tables whose making fails on the way, and what their operations may do to the table. */
let table: Table;
let stop: () => Promise<void>;
let now = new Date('2026-03-10T02:00:00Z');
let city: ReturnType<typeof tablesOn>;
let signing: DocumentSigning;
let made = 0;

beforeAll(async () => {
  ({ table, stop } = await startTable());
  signing = await testSigning();
  city = tablesOn(table, { now: () => now, signing });
  await city.register();
});
afterAll(() => stop());
beforeEach(() => {
  now = new Date(now.getTime() + 600_000);
});

const checked = () => city.checked(`check-${++made}`);

it('a freezing cut short at any call of the table or the bucket is done by the same request again, once', async () => {
  const logged = jest.spyOn(console, 'error').mockImplementation(() => undefined);
  const checkId = await checked();
  const counting = faultyTable(table);
  await city.freeze(checkId, 'counting', 'officer', counting.table);
  expect(counting.calls()).toBeGreaterThanOrEqual(12);
  let frozen = 1;
  for (let call = 1; call <= counting.calls(); call++)
    for (const fault of FAULTS.filter((fault) => fault !== 'half')) {
      const key = `cut-${call}-${fault}`;
      const broken = faultyTable(table, { call, fault });
      expect([key, (await city.freeze(checkId, key, 'officer', broken.table)).status]).toEqual([key, 500]);
      const { status, body } = await city.freeze(checkId, key);
      const tables = await city.listOf(checkId);
      expect([key, status, tables.length]).toEqual([key, 201, ++frozen]);
      expect((await city.verify(body.tableNo, body.verificationCode)).status).toBe(200);
      for (const { sha256 } of Object.values(body.files as Record<string, { sha256: string }>))
        expect((await city.call('verifyCheckTableFile', { body: { sha256 } })).body.tableNo).toBe(body.tableNo);
    }
  const lost = checksOn(table, { now: () => now, signing });
  Object.assign(lost.files, faulty({ put: lost.files.put }, { operation: 'put', fault: 'before' }).target);
  const refused = await lost.call('freezeCheckTable', { params: { checkId }, key: 'lost' });
  expect([refused.status, (await city.listOf(checkId)).length]).toEqual([500, frozen]);
  expect((await city.freeze(checkId, 'lost')).status).toBe(201);
  logged.mockRestore();
}, 120_000);

it('everything that is done to the table is something the roles may do', async () => {
  const checkId = await checked();
  const within = async (operation: Parameters<typeof city.call>[0], given: HandlerCall) => {
    const { table: recording, used } = recordingTable(table);
    const { status, body, headers } = await city.call(operation, given, recording);
    const permissions = (checksSlice.permissions as Record<string, Parameters<typeof notAllowed>[1]>)[operation] ?? {};
    expect([operation, status < 400, notAllowed(used, permissions)]).toEqual([operation, true, []]);
    return { body, headers };
  };
  const params = { checkId };
  const { body } = await within('freezeCheckTable', { params, key: 'allowed' });
  await within('listCheckTables', { params });
  for (const kind of ['Pdf', 'Xlsx', 'Json'] as const)
    await within(`getCheckTable${kind}`, { params, as: 'colleague' });
  const asked = { params: { tableNo: body.tableNo }, query: { code: body.verificationCode } };
  await within('verifyCheckTable', asked);
  await within('verifyCheckTablePage', asked);
  await within('verifyCheckTableFile', { body: { sha256: body.files.json.sha256 } });
  await within('verifyCheckTableForm', {});
});
