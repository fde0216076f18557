import { casesSlice } from '../../infra/slices/cases.ts';
import type { Table } from '../../shared/table/table.ts';
import type { Asking } from '../support/cases.ts';
import { faultyTable } from '../support/faulty-table.ts';
import { notAllowed, recordingTable } from '../support/recording-table.ts';
import { repairCity } from '../support/repairs.ts';

/** What a repair does to the table: whole after any crash, and within its permissions. */
const city = repairCity();
const { file, act, get, filed, newRecord, versions, nextDay } = city;

describe('a crash after any call of the table (one before a call is one after the call before it)', () => {
  /** Fails after each call in turn, until none is left; each failure is followed by the same request again. */
  const afterEachCall = async (run: (asking: Asking, nth: number) => Promise<{ status: number }>) => {
    const logged = jest.spyOn(console, 'error').mockImplementation(() => undefined);
    for (let call = 1; ; call++) {
      const key = `crash-${++crashes}`;
      const failing = faultyTable(city.table(), { call, fault: 'after' });
      const { status } = await run({ key, on: failing.table }, call);
      if (status < 300) break;
      expect([call, (await run({ key }, call)).status < 300]).toEqual([call, true]);
    }
    logged.mockRestore();
  };
  let crashes = 0;

  it('while it is filed: one case, with its record marked', async () => {
    const recordIds: string[] = [];
    await afterEachCall(async (asking, nth) => {
      if (nth % 15 === 0) nextDay();
      recordIds[nth] ??= await newRecord();
      return file(recordIds[nth], {}, 'enterprise', asking);
    });
    const { body } = await city.call('listRepairs', 'officer', { query: { limit: '100' } });
    const filedFor = body.repairs.map(({ recordId }: { recordId: string }) => recordId);
    for (const recordId of recordIds.slice(1))
      expect(filedFor.filter((other: string) => other === recordId)).toEqual([recordId]);
  }, 60_000);

  it('while it is granted: one new version, and the case is closed', async () => {
    const caseIds: string[] = [];
    await afterEachCall(async (asking, nth) => {
      if (caseIds[nth] === undefined) {
        if (nth % 15 === 0) nextDay();
        caseIds[nth] = await filed(await newRecord());
        await act(caseIds[nth], 'officer', { action: 'accept' });
      }
      return act(caseIds[nth], 'officer', { action: 'grant', revision: 2 }, asking);
    });
    for (const caseId of caseIds.slice(1)) {
      const { body } = await get(caseId);
      expect(body).toMatchObject({ state: 'closed', mark: null, revision: 4 });
      expect(await versions(body.recordId)).toHaveLength(2);
    }
    expect(caseIds.length).toBeGreaterThan(15);
  }, 60_000);
});

it('does to the table what its permissions allow, and no more', async () => {
  const recordId = await newRecord({ fulfilledOn: null });
  const evidence = [await city.evidence()];
  const using = async <T>(
    operation: keyof typeof casesSlice.permissions,
    run: (on: Table) => Promise<T>,
  ): Promise<T> => {
    const { table, used } = recordingTable(city.table());
    const answer = await run(table);
    expect([operation, notAllowed(used, casesSlice.permissions[operation])]).toEqual([operation, []]);
    return answer;
  };
  const application = { fulfilledOn: '2026-03-01', evidence };
  const { body } = await using('fileRepair', (on) => file(recordId, application, 'enterprise', { on }));
  const { caseId } = body;
  await using('fileRepair', (on) => file(recordId, application, 'enterprise', { on }));
  await using('listRepairs', (on) => city.call('listRepairs', 'officer', { on }));
  await using('getRepair', (on) => city.call('getRepair', 'officer', { params: { caseId }, on }));
  await using('actOnRepair', (on) => act(caseId, 'officer', { action: 'accept' }, { on }));
  await using('actOnRepair', (on) => act(caseId, 'officer', { action: 'grant', revision: 2 }, { on }));
  expect((await get(caseId)).body.state).toBe('closed');
});
