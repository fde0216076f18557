import { startCheckRun } from '../../infra/local/check-run.ts';
import { actorOf } from '../../shared/accesses/access.ts';
import { dayOf } from '../../shared/calendar/dates.ts';
import { weifang } from '../../shared/domains/weifang.ts';
import { keys } from '../../shared/table/keys.ts';
import { checkPartition } from '../../shared/table/partitions.ts';
import type { Table } from '../../shared/table/table.ts';
import { checksOn } from '../support/checks.ts';
import { startTable } from '../support/city.ts';
import { FAULTS, faulty, faultyTable } from '../support/faulty-table.ts';
import { FIRM, OTHER_FIRM } from '../support/records.ts';

/** Every call of the table, the bucket and the queue fails once in each way; the same request, or the same message, again comes to the same. */
let table: Table;
let stop: () => Promise<void>;
let logged: jest.SpyInstance;
let now = new Date('2026-03-09T16:00:00Z');
let city: ReturnType<typeof checksOn>;
let runs = 0;

beforeAll(async () => {
  ({ table, stop } = await startTable());
  city = checksOn(table, { now: () => now, checkedPerDay: 1_000_000 });
  await city.register();
  logged = jest.spyOn(console, 'error').mockImplementation(() => undefined);
});
afterAll(async () => {
  logged.mockRestore();
  await stop();
});

const BODY = { ask: 'none', domains: ['21'], subjects: [FIRM, OTHER_FIRM, { name: '示例', uscc: 'x' }] };

/** What is kept of a check, but for what differs from one check to the next. */
const keptOf = async (checkId: string) => {
  const items = await table.query(checkPartition(checkId));
  return items.map((item) =>
    JSON.parse(
      JSON.stringify(item)
        .replaceAll(checkId, 'HC')
        .replaceAll(/"[^"]*Z"/g, '"at"'),
    ),
  );
};
const looksOf = async (checkId: string) => {
  const looks = await Promise.all([FIRM, OTHER_FIRM].map(({ uscc }) => table.query(`A#${uscc}#2026-03`)));
  return looks.flat().filter((look) => look.checkId === checkId);
};
const checksOf = async () => (await city.call('listChecks', { query: { limit: '200' } })).body.checks;

const countedToday = async () =>
  ((await table.get(keys.dailyQuota('check', 'officer-1', dayOf(now))))?.taken ?? []) as string[];

/** The message handed on once more, twice, and minutes later. */
const untilDone = async (messages: string[]) => {
  now = new Date(now.getTime() + 360_000);
  expect(await city.run(table, messages)).toBe(0);
  expect(await city.run(table, messages)).toBe(0);
};

const undisturbed = async () => {
  const { checkId } = (await city.create(BODY, `undisturbed-${++runs}`)).body;
  await untilDone(city.sent.splice(0));
  return keptOf(checkId);
};

it('a check whose asking was cut short at any call of the table is asked once, and counted once', async () => {
  const expected = await undisturbed();
  const counting = faultyTable(table);
  await city.create(BODY, `counting-${++runs}`, counting.table);
  expect(counting.calls()).toBeGreaterThanOrEqual(10);
  let asked = (await checksOf()).length;
  for (let call = 1; call <= counting.calls(); call++)
    for (const fault of FAULTS) {
      const key = `cut-${call}-${fault}`;
      const broken = faultyTable(table, { call, fault });
      expect([key, (await city.create(BODY, key, broken.table)).status]).toEqual([key, 500]);
      city.sent.splice(0);
      const { status, body } = await city.create(BODY, key);
      expect([key, status, (await checksOf()).length]).toEqual([key, 202, ++asked]);
      await untilDone(city.sent.splice(0));
      expect([key, await keptOf(body.checkId)]).toEqual([key, expected]);
      expect((await countedToday()).filter((id) => id === body.checkId)).toHaveLength(1);
    }
}, 240_000);

it('a part whose answering was cut short at any call of the table is answered once, with one look of each enterprise', async () => {
  const expected = await undisturbed();
  const create = async (key: string) => {
    const { checkId } = (await city.create(BODY, key)).body;
    return { checkId, messages: city.sent.splice(0) };
  };
  const counting = faultyTable(table);
  await city.run(counting.table, (await create(`counted-${++runs}`)).messages);
  expect(counting.calls()).toBeGreaterThanOrEqual(12);
  for (let call = 1; call <= counting.calls(); call++)
    for (const fault of FAULTS) {
      const key = `part-${call}-${fault}`;
      const { checkId, messages } = await create(key);
      expect([key, await city.run(faultyTable(table, { call, fault }).table, messages)]).toEqual([key, 1]);
      await untilDone(messages);
      expect([key, await keptOf(checkId)]).toEqual([key, expected]);
      const looks = await looksOf(checkId);
      expect([key, looks.map(({ what, actor }) => [what, actor])]).toEqual([
        key,
        [0, 1].map(() => ['checked', actorOf('officer-1')]),
      ]);
    }
}, 240_000);

it.each(FAULTS)('a queue that fails %s gets every part once the request is sent again', async (fault) => {
  const body = { domains: ['21'], subjects: Array.from({ length: 201 }, () => ({ uscc: 'x' })) };
  const sent: string[] = [];
  const queue = { send: async (bodies: readonly string[]) => void sent.push(...bodies) };
  const { target } = faulty(queue, { operation: 'send', fault });
  const on = checksOn(table, { now: () => now, checkParts: target });
  expect((await on.create(body, `queue-${fault}`)).status).toBe(500);
  const { status, body: check } = await city.create(body, `queue-${fault}`);
  expect([status, new Set(city.sent).size]).toEqual([202, 3]);
  // What did come the first time is harmless.
  await city.run(table, [...sent, ...city.sent.splice(0)]);
  expect((await city.get(check.checkId)).body).toMatchObject({ state: 'done', counts: { unmatched: 201 } });
});

it('the same message twice at once, and parts in any order, come to the same', async () => {
  const expected = await undisturbed();
  const { checkId } = (await city.create(BODY, `at-once-${++runs}`)).body;
  const messages = city.sent.splice(0);
  await Promise.all([city.run(table, messages), city.run(table, messages), city.run(table, messages)]);
  expect(await keptOf(checkId)).toEqual(expected);
  expect(await looksOf(checkId)).toHaveLength(2);
});

it('the same request at once is one check', async () => {
  const before = (await checksOf()).length;
  const answers = await Promise.all([1, 2, 3].map(() => city.create(BODY, `together-${runs}`)));
  expect(new Set(answers.map(({ body }) => body.checkId)).size).toBe(1);
  expect(await checksOf()).toHaveLength(before + 1);
  expect(await city.run()).toBe(0);
});

it('a check that the last embedded stack left unfinished goes on when the next one starts', async () => {
  const { checkId } = (await city.create(BODY, `left-${++runs}`)).body;
  city.sent.splice(0);
  const next = await startCheckRun({ table, registry: weifang, publish: async () => undefined, now: () => now });
  for (let i = 0; i < 500 && (await city.get(checkId)).body.state !== 'done'; i++)
    await new Promise((resume) => setTimeout(resume, 10));
  await next.stop();
  expect((await city.get(checkId)).body.state).toBe('done');
});

it('a message of no check comes again until the queue gives it up', async () => {
  expect(await city.run(table, ['{"checkId":"HC20260310AAAAAAAAA","part":1}'])).toBe(1);
});
