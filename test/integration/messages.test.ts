import { type Message, messageId } from '../../shared/messages/message.ts';
import { messagesTo, messenger } from '../../shared/messages/messages.ts';
import { keys } from '../../shared/table/keys.ts';
import { OUTBOX } from '../../shared/table/partitions.ts';
import type { Table } from '../../shared/table/table.ts';
import { startTable } from '../support/city.ts';
import { cutShortBy, FAULTS, faultyTable } from '../support/faulty-table.ts';
import { message } from '../support/messages.ts';
import { at } from '../support/open-case.ts';

let table: Table;
let stop: () => Promise<void>;
let now = new Date(at('2026-03-02'));
let published: string[] = [];
let isBusUp = true;
let logged: jest.SpyInstance;
let runs = 0;

beforeAll(async () => {
  ({ table, stop } = await startTable());
}, 30_000);
afterAll(() => stop());
beforeEach(() => {
  now = new Date(at('2026-03-02'));
  published = [];
  isBusUp = true;
  logged = jest.spyOn(console, 'error').mockImplementation(() => undefined);
});
afterEach(() => logged.mockRestore());

const publish = async (messages: readonly Message[]) => {
  if (!isBusUp) throw new Error('the bus is down');
  published.push(...messages.map(({ id }) => id));
};
const on = (used = table) => messenger({ table: used, publish, now: () => now });
const later = (minutes: number) => {
  now = new Date(now.getTime() + minutes * 60_000);
};
/** Three messages, of their own unit each time. */
const some = (to = { role: 'unit', id: `unit-${++runs}` } as const) =>
  ['1', '2', '3'].map((occasion) =>
    message({ to, id: messageId('CASE', occasion, to), at: at(`2026-03-0${occasion}`) }),
  );
const kept = async ([first]: readonly Message[]) =>
  (await messagesTo(table, (first as Message).to, 10, undefined)).messages.map(({ id }) => id);
const newestFirst = (messages: readonly Message[]) => messages.map(({ id }) => id).reverse();

it('keeps each message once and publishes it once, however often it is told', async () => {
  const messages = some();
  await on().tell(messages);
  await on().tell([...messages, ...messages]);
  expect(await kept(messages)).toEqual(newestFirst(messages));
  expect(published).toEqual(messages.map(({ id }) => id));
  expect(await table.query(OUTBOX)).toEqual([]);
  expect(await on().drain()).toBe(0);
});

it('lets nobody fail for a bus that is down, says so, and publishes once it is up', async () => {
  const messages = some();
  isBusUp = false;
  await on().tell(messages);
  expect(logged.mock.calls.flat().map((line) => JSON.parse(line))).toEqual([
    expect.objectContaining({ event: 'messages-unpublished', ids: messages.map(({ id }) => id) }),
  ]);
  expect(await kept(messages)).toEqual(newestFirst(messages));
  later(10);
  await expect(on().drain()).rejects.toThrow('the bus is down');
  isBusUp = true;
  expect(await on().drain()).toBe(3);
  expect([published.length, await on().drain()]).toEqual([3, 0]);
});

it('publishes with the next telling what the last did not', async () => {
  const messages = some();
  isBusUp = false;
  await on().tell(messages);
  isBusUp = true;
  await on().tell(messages);
  expect(published).toEqual(messages.map(({ id }) => id));
});

it('leaves to whoever is about to publish what was kept just now', async () => {
  isBusUp = false;
  await on().tell(some());
  isBusUp = true;
  later(9);
  expect(await on().drain()).toBe(0);
  later(1);
  expect(await on().drain()).toBe(3);
});

it('loses nothing at whatever call it is cut short: the next telling, or the next sweep, makes up for it', async () => {
  const counting = faultyTable(table);
  await on(counting.table).tell(some());
  expect(counting.calls()).toBeGreaterThanOrEqual(6);
  for (let call = 1; call <= counting.calls(); call++)
    for (const fault of FAULTS)
      for (const isToldAgain of [true, false]) {
        const messages = some();
        published = [];
        const { table: failing } = faultyTable(table, { call, fault });
        await cutShortBy(on(failing).tell(messages));
        const begun = (await table.getAll(messages.map(keys.outbox))).map(({ id }) => id);
        if (isToldAgain) await on().tell(messages);
        later(10);
        await on().drain();
        const expected = isToldAgain
          ? messages
          : messages.filter(({ id }) => begun.includes(id) || published.includes(id));
        expect(await kept(messages)).toEqual(newestFirst(expected));
        expect([...new Set(published)].sort()).toEqual(expected.map(({ id }) => id).sort());
      }
}, 30_000);

it('is read the newest first, page by page', async () => {
  const messages = some();
  const { to } = messages[0] as Message;
  await on().tell(messages);
  const first = await messagesTo(table, to, 2, undefined);
  const second = await messagesTo(table, to, 2, first.cursor);
  expect([first.messages, second.messages].map((page) => page.map(({ id }) => id))).toEqual([
    newestFirst(messages).slice(0, 2),
    newestFirst(messages).slice(2),
  ]);
  expect(second.cursor).toBeUndefined();
});
