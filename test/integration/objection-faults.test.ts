import type { Case } from '../../functions/cases/case.ts';
import { caseStore } from '../../functions/cases/case-store.ts';
import { messagesTo } from '../../shared/messages/messages.ts';
import type { Table } from '../../shared/table/table.ts';
import { FAULTS, faultyTable } from '../support/faulty-table.ts';
import { makerOf, type OneRecord } from '../support/objection-cases.ts';
import { CORRECT_FINE, objectionCity } from '../support/objection-city.ts';

/** Whatever call of the table fails, and however: the same request again ends as if none had. */
const city = objectionCity('2026-03-09T02:00:00Z');
const cases = makerOf(city);
let logged: jest.SpyInstance;
beforeAll(async () => {
  logged = jest.spyOn(console, 'error').mockImplementation(() => undefined);
  await cases.pushRecords(220);
}, 60_000);
afterAll(() => logged.mockRestore());

/** A table that notes of each call whether it was of several items. */
const batchesOf = (table: Table) => {
  const batches: boolean[] = [];
  const noting = Object.fromEntries(
    Object.entries(table).map(([name, operation]) => [
      name,
      (...given: unknown[]) => {
        batches.push(Array.isArray(given[0]));
        return (operation as (...given: unknown[]) => unknown)(...given);
      },
    ]),
  ) as unknown as Table;
  return { table: noting, batches };
};

/** Every call from the first on, with every way in which it can fail. */
const faultsOf = (batches: readonly boolean[]) =>
  batches.flatMap((isBatch, i) =>
    FAULTS.filter((fault) => isBatch || fault !== 'half').map((fault) => [i + 1, fault] as const),
  );

type Answer = Promise<{ status: number; body: { caseId: string } }>;

/** Asks of one thing after the other with each fault of each call, and then again without; answers the cases. */
const everyFault = async <T>(
  next: () => Promise<T>,
  ask: (what: T, on: Table, key: string) => Answer,
): Promise<Case[]> => {
  const plain = batchesOf(city.table());
  const ids = [(await ask(await next(), plain.table, 'none')).body.caseId];
  for (const [call, fault] of faultsOf(plain.batches)) {
    const what = await next();
    const key = `${call}-${fault}`;
    await ask(what, faultyTable(city.table(), { call, fault }).table, key);
    const { status, body } = await ask(what, city.table(), key);
    expect([call, fault, status < 300]).toEqual([call, fault, true]);
    ids.push(body.caseId);
  }
  return Promise.all(ids.map(caseNamed));
};

const caseNamed = async (caseId: string): Promise<Case> => {
  const found = await caseStore(city.table()).find(caseId);
  if (found === undefined) throw new Error(`there is no case ${caseId}`);
  return found;
};
const stepsOf = ({ events }: Case): string[] => events.map(({ action }) => action);

const list = async (as: string, cursor: string | null = null): Promise<string[]> => {
  const query = { limit: '100', ...(cursor === null ? {} : { cursor }) };
  const { body } = await city.call('listObjections', as, { query });
  const ids = body.objections.map(({ caseId }: Case) => caseId);
  return body.cursor === null ? ids : [...ids, ...(await list(as, body.cursor))];
};

/** What the enterprise of a case was told, the first first. */
const toldOf = async ({ enterprise }: Case): Promise<string[]> => {
  const { messages } = await messagesTo(city.table(), { role: 'enterprise', id: enterprise.uscc }, 100, undefined);
  return messages.map(({ type }) => type).sort();
};

it('filed again, an objection is there once: for its enterprise, for the desk, beside its record', async () => {
  const filed = await everyFault<OneRecord>(cases.nextRecord, ({ recordId, firm }, on, key) =>
    city.file({ recordId }, firm.uscc, { on, key }),
  );
  expect((await list('operator')).sort()).toEqual(filed.map(({ caseId }) => caseId).sort());
  for (const one of filed) {
    expect(stepsOf(one)).toEqual(['file']);
    expect(await list(one.enterprise.uscc)).toEqual([one.caseId]);
    expect(await toldOf(one)).toEqual(['case-filed']);
    const { body } = await city.call('listOwnRecords', one.enterprise.uscc, {});
    expect(body.records[0].marks).toEqual(['objection']);
  }
}, 120_000);

it('transferred again, it lies with the unit once, and no more with the desk', async () => {
  const before = await list('operator');
  const transferred = await everyFault(
    () => cases.inState('accepted'),
    ({ caseId }, on, key) => {
      const body = { action: 'transfer', to: 'qz-scjg', revision: 2 };
      return city.call('actOnObjection', 'operator', { params: { caseId }, body, key: `transfer-${key}`, on });
    },
  );
  expect((await list('officer')).sort()).toEqual(transferred.map(({ caseId }) => caseId).sort());
  expect((await list('operator')).sort()).toEqual(before.sort());
  for (const one of transferred) {
    expect(stepsOf(one)).toEqual(['file', 'accept', 'transfer']);
    expect(await toldOf(one)).toEqual(['case-transferred']);
  }
}, 120_000);

const uphold = ({ caseId }: Case, on = city.table()): Answer =>
  city.call('actOnObjection', 'operator', {
    ...{ params: { caseId }, body: { action: 'uphold', revision: 4 }, key: `uphold-${caseId}`, on },
  });

/** Interrupted within a write of several items it is left alone, and finished by the platform; otherwise it is asked for again. */
it('decided, whatever fails, the new version is kept once, the case is over and both are told', async () => {
  const plain = batchesOf(city.table());
  await uphold(await cases.inState('replied', CORRECT_FINE), plain.table);
  let left = 0;
  for (const [call, fault] of faultsOf(plain.batches)) {
    const one = await cases.inState('replied', CORRECT_FINE);
    await uphold(one, faultyTable(city.table(), { call, fault }).table);
    const isDecided = stepsOf(await caseNamed(one.caseId)).includes('uphold');
    if (fault === 'half' && isDecided) left++;
    if (fault === 'half' && isDecided) await cases.heal(one.caseId);
    else expect([call, fault, (await uphold(one)).status]).toEqual([call, fault, 200]);
    await expectCorrected(await caseNamed(one.caseId));
  }
  expect(left).toBeGreaterThan(3);
}, 120_000);

const expectCorrected = async (one: Case): Promise<void> => {
  expect(stepsOf(one)).toEqual(['file', 'accept', 'transfer', 'reply', 'uphold', 'close']);
  const kept = await cases.versionsOf(one);
  expect(kept.map(({ record }) => (record as { fine: string }).fine)).toEqual(['0.7086']);
  expect(await toldOf(one)).toEqual(['case-closed', 'case-upheld']);
};
