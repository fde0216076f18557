import {
  BatchGetCommand,
  BatchWriteCommand,
  DynamoDBDocumentClient,
  GetCommand,
  PutCommand,
  QueryCommand,
  UpdateCommand,
} from '@aws-sdk/lib-dynamodb';
import { mockClient } from 'aws-sdk-client-mock';
import { type Item, openTable } from '../../../shared/table/table.ts';

/** What no emulator does: a table so busy that it refuses a request, or leaves a part of a batch undone. */

const documents = mockClient(DynamoDBDocumentClient);
const table = openTable('t', { region: 'us-east-1' });
const items: Item[] = Array.from({ length: 60 }, (_, i) => ({ pk: `P${i}`, sk: 'S' }));

describe('a batch that the table leaves a part of', () => {
  const put = (item: Item) => ({ PutRequest: { Item: item } });

  beforeEach(() => documents.reset());

  it('is sent in 25s, and what is left is sent again until nothing is', async () => {
    const stored = new Set<unknown>();
    documents.on(BatchWriteCommand).callsFake(({ RequestItems }) => {
      const requests = RequestItems.t as ReturnType<typeof put>[];
      expect(requests.length).toBeLessThanOrEqual(25);
      const [taken, left] = [requests.slice(0, 20), requests.slice(20)];
      for (const { PutRequest } of taken) stored.add(PutRequest.Item.pk);
      return { UnprocessedItems: left.length > 0 ? { t: left } : {} };
    });
    await table.putAll(items);
    expect(stored.size).toBe(60);
    expect(documents.commandCalls(BatchWriteCommand)).toHaveLength(5);
  });

  it('is a 503 to try again when it never ends, and never a success', async () => {
    documents.on(BatchWriteCommand).callsFake(({ RequestItems }) => ({ UnprocessedItems: RequestItems }));
    jest.useFakeTimers();
    const refused = expect(table.putAll(items.slice(0, 1))).rejects.toMatchObject({
      code: 'unavailable',
      extras: { retryAfterSeconds: 5 },
    });
    const pauses = jest.spyOn(globalThis, 'setTimeout');
    await jest.runAllTimersAsync();
    await refused;
    jest.useRealTimers();
    const sent = documents.commandCalls(BatchWriteCommand).length;
    expect([sent, pauses.mock.calls.length]).toEqual([8, 7]);
  });

  it('is read again as well, each item once', async () => {
    documents.on(BatchGetCommand).callsFake(({ RequestItems }) => {
      const keys = RequestItems.t.Keys as Item[];
      const left = keys.slice(7);
      return { Responses: { t: keys.slice(0, 7) }, UnprocessedKeys: left.length > 0 ? { t: { Keys: left } } : {} };
    });
    const found = await table.getAll(items.slice(0, 20));
    expect(found.map(({ pk }) => pk)).toEqual(items.slice(0, 20).map(({ pk }) => pk));
  });

  it('reads nothing where nothing is asked for', async () => {
    expect(await table.getAll([])).toEqual([]);
    await table.putAll([]);
    expect(documents.calls()).toHaveLength(0);
  });
});

describe('a table that is out of capacity', () => {
  const [item] = items as [Item];
  const calls: [string, () => Promise<unknown>][] = [
    ['get', () => table.get(item)],
    ['getAll', () => table.getAll(items)],
    ['query', () => table.query('P')],
    ['page', () => table.page('P', { limit: 1 })],
    ['put', () => table.put(item)],
    ['putNew', () => table.putNew(item)],
    ['putAll', () => table.putAll(items)],
    ['deleteAll', () => table.deleteAll(items)],
    ['update', () => table.update(item, { a: 1 })],
  ];
  const failWith = (name: string) => {
    documents.reset();
    const failure = Object.assign(new Error('busy'), { name });
    const commands = [BatchGetCommand, BatchWriteCommand, GetCommand, PutCommand, QueryCommand, UpdateCommand];
    for (const command of commands) documents.on(command as typeof GetCommand).rejects(failure);
    return failure;
  };

  it.each(calls)('is a 503 to try again: %s', async (_, call) => {
    for (const name of ['ProvisionedThroughputExceededException', 'ThrottlingException', 'RequestLimitExceeded']) {
      const cause = failWith(name);
      await expect(call()).rejects.toMatchObject({ code: 'unavailable', extras: { retryAfterSeconds: 5 }, cause });
    }
  });

  it.each(calls)('is not what else may fail: %s', async (_, call) => {
    const failure = failWith('ValidationException');
    await expect(call()).rejects.toBe(failure);
  });
});
