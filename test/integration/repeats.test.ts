import type { Table } from '../../shared/table/table.ts';
import { usccCheckCharacter } from '../../shared/uscc.ts';
import { ask, handlersOn, memoryFiles, startTable } from '../support/city.ts';
import { faultyTable } from '../support/faulty-table.ts';
import { penaltyInput } from '../support/records.ts';

/** What is the same request sent again, and what only looks like it. */
let table: Table;
let stop: () => Promise<void>;

beforeAll(async () => {
  ({ table, stop } = await startTable());
});
afterAll(() => stop());

const at = (instant: string) => ({ now: () => new Date(instant) });

describe('a report asked for with the same Idempotency-Key', () => {
  const files = memoryFiles();
  const ask5 = (instant: string, key: string, caller: 'enterprise' | 'sibling' = 'enterprise', on = table) =>
    ask(handlersOn(on, { ...at(instant), files }).issueReport, caller, { purpose: 'listing', from: '2021-03-10' }, key);

  it('is the same report after midnight, when its period would no longer be allowed', async () => {
    const first = await ask5('2026-03-10T15:59:50Z', 'midnight');
    const again = await ask5('2026-03-10T16:00:10Z', 'midnight');
    expect([first.status, again.status, again.body.reportNo]).toEqual([201, 201, first.body.reportNo]);
    expect((await ask5('2026-03-10T16:00:10Z', 'after')).body.code).toBe('invalid-request');
  });

  it('is another for another enterprise of the same person', async () => {
    const mine = await ask5('2026-03-10T02:00:00Z', 'agent');
    const theirs = await ask5('2026-03-10T02:00:00Z', 'agent', 'sibling');
    expect(theirs.status).toBe(201);
    expect(theirs.body.reportNo).not.toBe(mine.body.reportNo);
  });

  it('states when it was made, though the first attempt failed a day before', async () => {
    const cut = await cutShort('2026-03-09T02:00:00Z', 'late');
    expect(cut.status).toBe(500);
    const issued = await ask5('2026-03-10T02:00:00Z', 'late');
    const stored = await table.get({ pk: `R#${issued.body.reportNo}`, sk: 'REPORT' });
    expect(stored?.asOf).toBe('2026-03-10T02:00:00.000Z');
  });

  const cutShort = (instant: string, key: string) => {
    const logged = jest.spyOn(console, 'error').mockImplementation(() => undefined);
    return ask5(instant, key, 'enterprise', faultyTable(table, { call: 4, fault: 'before' }).table).finally(() =>
      logged.mockRestore(),
    );
  };
});

describe('a declaration through today', () => {
  const today = { from: '2026-03-10', through: '2026-03-10', records: 0 };
  const declare = async (instant: string, body = today) => {
    const { status, body: answer } = await ask(handlersOn(table, at(instant)).declare, 'department', body, instant);
    return [status, answer.completeThrough ?? answer.code];
  };

  it('repeats its answer when sent again, and moves on later that day and when the day is over', async () => {
    expect(await declare('2026-03-10T02:00:00Z')).toEqual([200, '2026-03-10T10:00:00+08:00']);
    expect(await declare('2026-03-10T02:05:00Z')).toEqual([200, '2026-03-10T10:00:00+08:00']);
    expect(await declare('2026-03-10T08:00:00Z')).toEqual([200, '2026-03-10T16:00:00+08:00']);
    expect(await declare('2026-03-11T01:00:00Z', { ...today, from: '2026-03-11', through: '2026-03-11' })).toEqual([
      409,
      'declaration-gap',
    ]);
    expect(await declare('2026-03-11T01:00:00Z')).toEqual([200, '2026-03-11T00:00:00+08:00']);
    expect(await declare('2026-03-20T01:00:00Z')).toEqual([200, '2026-03-11T00:00:00+08:00']);
  });
});

describe('an Idempotency-Key of a declaration', () => {
  const declare = async (instant: string, body: object, key: string) => {
    const { status, body: answer } = await ask(handlersOn(table, at(instant)).declare, 'department', body, key);
    return [status, answer.completeThrough ?? answer.code];
  };
  const through = (day: string, records = 0) => ({ from: '2026-03-10', through: day, records });

  it('stands for one body once it was answered, and for one answer for good', async () => {
    expect(await declare('2026-04-01T02:00:00Z', through('2026-04-01', 7), 'april')).toEqual([409, 'count-mismatch']);
    expect(await declare('2026-04-01T02:00:00Z', through('2026-04-01'), 'april')).toEqual([
      200,
      '2026-04-01T10:00:00+08:00',
    ]);
    expect(await declare('2026-04-01T09:00:00Z', through('2026-04-01'), 'april')).toEqual([
      200,
      '2026-04-01T10:00:00+08:00',
    ]);
    expect(await declare('2026-04-02T09:00:00Z', through('2026-04-02'), 'april')).toEqual([
      409,
      'idempotency-mismatch',
    ]);
  });
});

describe('content sent first under a version', () => {
  it('is known when it comes again without one, in a batch of any size', async () => {
    const rows = (change: object) =>
      Array.from({ length: 80 }, (_, i) => penaltyInput({ documentNo: `mark-${i}`, subject: firmOf(i), ...change }));
    const push = async (records: object[], key: string) =>
      (await ask(handlersOn(table, at('2026-03-10T02:00:00Z')).pushRecords, 'department', { records }, key)).body
        .counts;
    const A = { content: '罚款7806元', version: '2026-03-01T10:00:00+08:00' };
    const B = { content: '罚款7806元，已更正', version: '2026-03-02T10:00:00+08:00' };
    expect(await push(rows(A), 'mark-a')).toMatchObject({ accepted: 80 });
    expect(await push(rows({ ...A, version: null }), 'mark-a-again')).toMatchObject({ unchanged: 80 });
    expect(await push(rows(B), 'mark-b')).toMatchObject({ accepted: 80 });
    expect(await push(rows({ ...A, version: null }), 'mark-a-late')).toMatchObject({ superseded: 80 });
    expect(await push(rows({ ...B, version: null }), 'mark-b-again')).toMatchObject({ unchanged: 80 });
  });
});

/** A firm of its own for each row, so that the batch is a large one. */
const firmOf = (i: number) => {
  const body = `91370781MA${String(910_000 + i).padStart(7, '0')}`;
  return { name: `示例企业${i}`, type: '法人及非法人组织' as const, uscc: `${body}${usccCheckCharacter(body)}` };
};
