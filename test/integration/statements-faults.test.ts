import { statementPermissions } from '../../infra/slices/case-statements.ts';
import type { Table } from '../../shared/table/table.ts';
import { type Asking, caseCity, OWNER, recordIn } from '../support/cases.ts';
import { faultyTable } from '../support/faulty-table.ts';
import { notAllowed, recordingTable } from '../support/recording-table.ts';

/** What an enterprise says beside a record: from its first word to the report, and what the desk makes of it. */
const city = caseCity('2026-03-10T02:00:00Z');
let documents = 0;
const newRecord = () => city.pushed(`青市监处罚〔2026〕${++documents}号`);

const propose = (recordId: string, text: string, as = 'enterprise', asking: Asking = {}) =>
  city.call('proposeStatement', as, { params: { recordId }, body: { text }, ...asking });
const withdraw = (recordId: string, as = 'enterprise', asking: Asking = {}) =>
  city.call('withdrawStatement', as, { params: { recordId }, ...asking });
const moderate = (recordId: string, body: object, asking: Asking = {}) =>
  city.call('moderateStatement', 'operator', {
    params: { statementId: `${OWNER}-${recordId}` },
    body: { decision: 'publish', revision: 1, ...body },
    ...asking,
  });
const listed = async (query: Record<string, string> = {}) =>
  (await city.call('listStatements', 'operator', { query: { limit: '100', ...query } })).body;
const waiting = async (recordId: string): Promise<string[]> =>
  (await listed()).statements
    .filter(({ record }: { record: { recordId: string } }) => record.recordId === recordId)
    .map(({ proposed }: { proposed: { text: string } }) => proposed.text);
const own = async (recordId: string) => (await city.ownRecord(recordId)).statement;
const onReport = async (recordId: string) =>
  recordIn(await city.report(await city.issued()), recordId)?.statement ?? null;

describe('two at once', () => {
  it('of two who moderate one is told that it changed', async () => {
    const recordId = await newRecord();
    await propose(recordId, '甲');
    const answers = await Promise.all([
      moderate(recordId, {}),
      moderate(recordId, { decision: 'refuse', reason: '含有对他人的指责' }),
    ]);
    expect(answers.map(({ status }) => status).sort()).toEqual([200, 409]);
    expect(answers.find(({ status }) => status === 409)?.body.code).toBe('changed-meanwhile');
  });

  it('nobody publishes a text unread', async () => {
    const recordId = await newRecord();
    await propose(recordId, '甲');
    await propose(recordId, '乙');
    expect((await moderate(recordId, { revision: 1 })).body.code).toBe('changed-meanwhile');
    expect(await onReport(recordId)).toBeNull();
  });

  it('a decision repeated under its key is the same decision, and under another key comes too late', async () => {
    const recordId = await newRecord();
    await propose(recordId, '甲');
    const first = await moderate(recordId, {}, { key: `once-${recordId}` });
    await propose(recordId, '乙');
    const again = await moderate(recordId, {}, { key: `once-${recordId}` });
    expect([first.status, again.status]).toEqual([200, 200]);
    expect(await waiting(recordId)).toEqual(['乙']);
    expect((await moderate(recordId, {})).status).toBe(409);
    const other = await moderate(recordId, { decision: 'refuse', reason: '另一理由' }, { key: `once-${recordId}` });
    expect(other.body.code).toBe('idempotency-mismatch');
  });

  it('a key stands for one text', async () => {
    const recordId = await newRecord();
    const key = `text-${recordId}`;
    expect((await propose(recordId, '甲', 'enterprise', { key })).status).toBe(202);
    expect((await propose(recordId, '甲', 'enterprise', { key })).body.revision).toBe(1);
    expect((await propose(recordId, '乙', 'enterprise', { key })).body.code).toBe('idempotency-mismatch');
  });
});

const MOST_CALLS = 10;
/** The answer of each call lost in turn (a crash before a call is one after the call before it), then the same request again. */
it('survives a failure of any call of the table, at every step', async () => {
  const logged = jest.spyOn(console, 'error').mockImplementation(() => undefined);
  const steps: [string, (recordId: string, asking: Asking) => Promise<{ status: number }>][] = [
    ['propose', (recordId, asking) => propose(recordId, '甲', 'enterprise', asking)],
    ['publish', (recordId, asking) => moderate(recordId, {}, asking)],
    ['propose-again', (recordId, asking) => propose(recordId, '乙', 'enterprise', asking)],
    ['refuse', (recordId, asking) => moderate(recordId, { decision: 'refuse', reason: '理由', revision: 3 }, asking)],
    ['withdraw', (recordId, asking) => withdraw(recordId, 'enterprise', asking)],
  ];
  const after: Record<string, [object, string[]]> = {
    propose: [{ published: null, proposed: { text: '甲', state: 'pending' }, revision: 1 }, ['甲']],
    publish: [{ published: { text: '甲' }, proposed: null, revision: 2 }, []],
    'propose-again': [{ published: { text: '甲' }, proposed: { text: '乙', state: 'pending' }, revision: 3 }, ['乙']],
    refuse: [{ published: { text: '甲' }, proposed: { text: '乙', state: 'refused' }, revision: 4 }, []],
    withdraw: [{ published: null, proposed: null, revision: 5 }, []],
  };
  let calls = 0;
  for (let call = 1; call <= MOST_CALLS; call++) {
    const recordId = await newRecord();
    for (const [name, run] of steps) {
      const failing = faultyTable(city.table(), { call, fault: 'after' });
      const key = `${call}-${name}-${recordId}`;
      const { status } = await run(recordId, { key, on: failing.table });
      calls = Math.max(calls, failing.calls());
      if (status < 300) continue;
      expect([call, name, (await run(recordId, { key })).status < 300]).toEqual([call, name, true]);
      const found = [await own(recordId), await waiting(recordId)];
      expect([call, name, ...found]).toMatchObject([call, name, ...(after[name] ?? [])]);
    }
  }
  expect(calls).toBe(MOST_CALLS);
  logged.mockRestore();
}, 60_000);

it('does to the table what its permissions allow, and no more', async () => {
  const recordId = await newRecord();
  const using = async (operation: keyof typeof statementPermissions, run: (on: Table) => Promise<unknown>) => {
    const { table, used } = recordingTable(city.table());
    await run(table);
    expect([operation, notAllowed(used, statementPermissions[operation])]).toEqual([operation, []]);
  };
  await using('proposeStatement', (on) => propose(recordId, '甲', 'enterprise', { on }));
  city.at('2026-03-20T02:00:00Z');
  await using('proposeStatement', (on) => propose(recordId, '乙', 'enterprise', { on }));
  await using('listStatements', (on) => city.call('listStatements', 'operator', { on }));
  await using('moderateStatement', (on) => moderate(recordId, { revision: 2 }, { on }));
  await propose(recordId, '丙');
  await using('withdrawStatement', (on) => withdraw(recordId, 'enterprise', { on }));
});
