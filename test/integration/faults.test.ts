import type { Table } from '../../shared/table/table.ts';
import { ask, handlersOn, memoryFiles, startTable } from '../support/city.ts';
import { FAULTS, faultyTable } from '../support/faulty-table.ts';
import { penaltyInput } from '../support/records.ts';

/**
 * Every call a flow makes of the table fails once in each way; the caller then does what it would do: sends the same
 * request again. Nothing is lost, nothing is doubled, and the repeated answer is the one that would have been given.
 */
describe('a request cut short at any call of the table', () => {
  let table: Table;
  let stop: () => Promise<void>;
  let logged: jest.SpyInstance;
  let runs = 0;
  const now = () => new Date('2026-03-10T02:00:00Z');

  beforeAll(async () => {
    ({ table, stop } = await startTable());
    logged = jest.spyOn(console, 'error').mockImplementation(() => undefined);
  });
  afterAll(async () => {
    logged.mockRestore();
    await stop();
  });

  /** 60 rows: three batches of the store's own, so that half a write is some of them. */
  const rows = (run: number) => ({
    records: [
      ...Array.from({ length: 59 }, (_, i) => penaltyInput({ documentNo: `${run}-${i}号` })),
      penaltyInput({ documentNo: `${run}-bad`, fine: 'x' }),
    ],
  });

  const push = (on: Table, run: number) =>
    ask(handlersOn(on, { now }).pushRecords, 'department', rows(run), `push-${run}`);
  const declare = (on: Table, through: string, records: number) =>
    ask(handlersOn(on, { now }).declare, 'department', { from: '2020-01-01', through, records }, through);
  /** Each declaration ends a minute after the one before it. */
  const nextEnd = () => new Date(Date.parse('2021-01-01T00:00:00Z') + ++runs * 60_000).toISOString();

  const callsOf = async (flow: (on: Table) => Promise<unknown>) => {
    const counting = faultyTable(table);
    await flow(counting.table);
    return counting.calls();
  };

  it('a report', async () => {
    const files = memoryFiles();
    const issue = (on: Table, key: string) =>
      ask(handlersOn(on, { now, files }).issueReport, 'enterprise', { purpose: 'listing' }, key);
    const calls = await callsOf((on) => issue(on, `report-${++runs}`));
    expect(calls).toBeGreaterThanOrEqual(6);
    const issued = new Set<string>();
    for (let call = 1; call <= calls; call++)
      for (const fault of FAULTS) {
        const key = `report-${++runs}`;
        expect((await issue(faultyTable(table, { call, fault }).table, key)).status).toBe(500);
        const [first, again] = [await issue(table, key), await issue(table, key)];
        expect([first.status, again.body.reportNo, again.body.verificationCode]).toEqual([
          201,
          first.body.reportNo,
          first.body.verificationCode,
        ]);
        issued.add(first.body.reportNo);
      }
    expect(issued.size).toBe(calls * FAULTS.length);
  }, 120_000);

  it('a push', async () => {
    const calls = await callsOf((on) => push(on, ++runs));
    await declare(table, nextEnd(), 59);
    expect(calls).toBeGreaterThanOrEqual(8);
    for (let call = 1; call <= calls; call++)
      for (const fault of FAULTS) {
        const run = ++runs;
        const faulty = faultyTable(table, { call, fault });
        const cut = await push(faulty.table, run);
        // The first push of all moves the feed's `lastPushAt`, which takes one call more.
        expect(cut.status).toBe(faulty.calls() >= call ? 500 : 200);
        const retried = await push(table, run);
        expect(retried.body.counts).toEqual({ rows: 60, accepted: 59, unchanged: 0, superseded: 0, rejected: 1 });
        expect((await push(table, run)).text).toBe(retried.text);
        expect((await declare(table, nextEnd(), 59)).status).toBe(200);
      }
  }, 120_000);

  it('a declaration', async () => {
    const flow = async (on: Table) => {
      const run = ++runs;
      await push(table, run);
      const end = nextEnd();
      return { end, answer: await declare(on, end, 59) };
    };
    const calls = await callsOf(flow);
    expect(calls).toBeGreaterThanOrEqual(6);
    for (let call = 1; call <= calls; call++)
      for (const fault of FAULTS) {
        const faulty = faultyTable(table, { call, fault });
        const { end, answer } = await flow(faulty.table);
        // Completing an earlier declaration is part of the flow, and takes more calls the more batches that one counted.
        expect(answer.status).toBe(faulty.calls() >= call ? 500 : 200);
        const repeated = await declare(table, end, 59);
        expect(repeated.status).toBe(200);
        expect((await declare(table, end, 59)).text).toBe(repeated.text);
        expect((await declare(table, nextEnd(), 0)).status).toBe(200);
      }
  }, 120_000);

  it('a push that is never sent again is counted as far as it came, once it can come no further', async () => {
    const run = ++runs;
    // The first putAll lists the batch, the second stores its rows.
    const written = faultyTable(table, { operation: 'putAll', from: 2, fault: 'half' });
    expect((await push(written.table, run)).status).toBe(500);
    const later = (minutes: number) => ({ now: () => new Date(now().getTime() + minutes * 60_000) });
    const end = nextEnd();
    const count = (at: { now: () => Date }, records: number) =>
      ask(handlersOn(table, at).declare, 'department', { from: '2020-01-01', through: end, records }, end);
    expect((await count(later(0), 59)).body.code).toBe('batch-in-progress');
    const mismatch = await count(later(5), 59);
    expect(mismatch.body).toMatchObject({ code: 'count-mismatch', held: 29 });
    expect((await push(table, run)).body.code).toBe('batch-abandoned');
    const anew = await ask(handlersOn(table, later(5)).pushRecords, 'department', rows(run), `anew-${run}`);
    expect(anew.body.counts).toMatchObject({ accepted: 30, unchanged: 29 });
    expect((await count(later(5), 59)).status).toBe(200);
  }, 30_000);

  it('a retry that sets out late is waited for, and never settled under its hands', async () => {
    const run = ++runs;
    const at = (seconds: number) => ({ now: () => new Date(now().getTime() + seconds * 1000) });
    const retry = (on: Table, seconds: number) =>
      ask(handlersOn(on, at(seconds)).pushRecords, 'department', rows(run), `push-${run}`);
    await push(faultyTable(table, { operation: 'putAll', from: 2, fault: 'half' }).table, run);
    expect((await retry(faultyTable(table, { operation: 'putAll', fault: 'half' }).table, 119)).status).toBe(500);
    const end = nextEnd();
    const declareAt = (seconds: number, records: number) =>
      ask(handlersOn(table, at(seconds)).declare, 'department', { from: '2020-01-01', through: end, records }, end);
    expect((await declareAt(121, 29)).body.code).toBe('batch-in-progress');
    expect((await retry(table, 130)).body.counts.accepted).toBe(59);
    expect((await declareAt(140, 59)).status).toBe(200);
  }, 30_000);

  it.each([undefined, '2026-03-09T10:00:00+08:00'])(
    'two pushes of the same rows at once, version %s, store and count each of them once',
    async (version) => {
      const run = ++runs;
      const body = {
        records: rows(run)
          .records.slice(0, 59)
          .map((record) => ({ ...record, version })),
      };
      const both = await Promise.all(
        [0, 1].map((ms) => {
          const later = () => new Date(now().getTime() + ms);
          return ask(handlersOn(table, { now: later }).pushRecords, 'department', body, `${ms}-${run}`);
        }),
      );
      expect(both.map(({ status }) => status)).toEqual([200, 200]);
      expect((await declare(table, nextEnd(), 59)).status).toBe(200);
    },
  );

  it('the same push at once gives one batch and one answer', async () => {
    const run = ++runs;
    const [a, b, c] = await Promise.all([push(table, run), push(table, run), push(table, run)]);
    expect([b.text, c.text]).toEqual([a.text, a.text]);
    expect((await declare(table, nextEnd(), 59)).status).toBe(200);
  });

  it('the same declaration at once takes effect once', async () => {
    const end = nextEnd();
    const answers = await Promise.all([1, 2, 3].map(() => declare(table, end, 0)));
    expect(answers.filter(({ status }) => status === 200).length).toBeGreaterThanOrEqual(1);
    for (const { status, body } of answers) if (status !== 200) expect(body.code).toBe('changed-meanwhile');
    expect((await declare(table, end, 0)).status).toBe(200);
  });

  it('the same report at once is one report', async () => {
    const files = memoryFiles();
    const issue = () =>
      ask(handlersOn(table, { now, files }).issueReport, 'enterprise', { purpose: 'listing' }, 'at-once');
    const answers = await Promise.all([issue(), issue(), issue(), issue()]);
    expect(new Set(answers.map(({ body }) => body.reportNo)).size).toBe(1);
  }, 30_000);
});
