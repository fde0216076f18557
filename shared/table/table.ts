import { ConditionalCheckFailedException, DynamoDBClient, type DynamoDBClientConfig } from '@aws-sdk/client-dynamodb';
import {
  BatchGetCommand,
  BatchWriteCommand,
  type BatchWriteCommandInput,
  DynamoDBDocumentClient,
  GetCommand,
  PutCommand,
  QueryCommand,
  UpdateCommand,
} from '@aws-sdk/lib-dynamodb';
import { advanceOf, type PageOptions, projectionOf, type QueryOptions, queryOf, updateOf } from './expressions.ts';
import { busy, inBatches } from './in-batches.ts';
import { type Gate, gate } from './in-parallel.ts';
import type { Key } from './key.ts';

export type Item = Key & Record<string, unknown>;

/** The one table. Every read is strongly consistent; nothing here reads an index. */
export interface Table {
  get(key: Key): Promise<Item | undefined>;
  /** The items of those keys that exist, in no order; with `attributes`, these alone. */
  getAll(keys: readonly Key[], attributes?: readonly string[]): Promise<Item[]>;
  /** All items of a partition, in key order. */
  query(pk: string, options?: QueryOptions): Promise<Item[]>;
  /** One page of a partition; `next` where there are more. */
  page(pk: string, options: PageOptions): Promise<{ items: Item[]; next?: Key }>;
  put(item: Item): Promise<void>;
  /** Writes unless the key is taken; tells whether it wrote. */
  putNew(item: Item): Promise<boolean>;
  /** Any number of puts; each is whole, all are done when it returns. */
  putAll(items: readonly Item[]): Promise<void>;
  deleteAll(keys: readonly Key[]): Promise<void>;
  /** Sets members where `expected` members have these values (undefined: absent); tells whether it wrote. */
  update(key: Key, set: Record<string, unknown>, expected?: Record<string, unknown>): Promise<boolean>;
  /** Sets members unless one of them, `rising`, is at its new value or past it already; tells whether it wrote. */
  advance(key: Key, set: Record<string, unknown>, rising: string): Promise<boolean>;
}

/**
 * Batches under way at once, all callers together. One that waits is not written out yet: written out, it takes memory and
 * a garbage collector's time. The 500 rows of a request are 20 of them, and so still two rounds.
 */
const AT_ONCE = 12;

/** DynamoDB's own limits: items a BatchWriteItem, keys a BatchGetItem. */
const WRITE_BATCH = 25;
const READ_BATCH = 100;

export const openTable = (name: string, config: DynamoDBClientConfig = {}): Table => {
  const documents = DynamoDBDocumentClient.from(new DynamoDBClient(config), {
    marshallOptions: { removeUndefinedValues: true },
  });
  const inTurn = gate(AT_ONCE);
  return { ...reads(documents, name, inTurn), ...writes(documents, name, inTurn) };
};

const reads = (documents: DynamoDBDocumentClient, name: string, inTurn: Gate) => {
  const page = async (pk: string, options: Partial<PageOptions>) => {
    const { Items = [], LastEvaluatedKey } = await answered(
      documents.send(new QueryCommand({ TableName: name, ...queryOf(pk, options) })),
    );
    return { items: Items as Item[], next: LastEvaluatedKey as Key | undefined };
  };
  return {
    page,
    get: async (key) => {
      const request = { TableName: name, Key: key, ConsistentRead: true };
      const { Item } = await answered(documents.send(new GetCommand(request)));
      return Item as Item | undefined;
    },
    getAll: async (wanted, attributes) => {
      const projection = attributes === undefined ? {} : projectionOf(attributes);
      const found: Item[] = [];
      await inBatches(wanted, READ_BATCH, async (left) => {
        const request = { RequestItems: { [name]: { Keys: left, ConsistentRead: true, ...projection } } };
        const { Responses, UnprocessedKeys } = await answered(
          inTurn(() => documents.send(new BatchGetCommand(request))),
        );
        found.push(...((Responses?.[name] ?? []) as Item[]));
        return (UnprocessedKeys?.[name]?.Keys ?? []) as Key[];
      });
      return found;
    },
    query: async (pk, options = {}) => {
      const items: Item[] = [];
      let after: Key | undefined;
      do {
        const { items: some, next } = await page(pk, { ...options, after });
        items.push(...some);
        after = next;
      } while (after !== undefined);
      return items;
    },
  } satisfies Partial<Table>;
};

const writes = (documents: DynamoDBDocumentClient, name: string, inTurn: Gate) => {
  const write = (requests: NonNullable<BatchWriteCommandInput['RequestItems']>[string]) =>
    inBatches(requests, WRITE_BATCH, async (left) => {
      const request = new BatchWriteCommand({ RequestItems: { [name]: left } });
      const { UnprocessedItems } = await answered(inTurn(() => documents.send(request)));
      return UnprocessedItems?.[name] ?? [];
    });
  return {
    put: async (item) => {
      await answered(documents.send(new PutCommand({ TableName: name, Item: item })));
    },
    putNew: (item) => {
      const request = { TableName: name, Item: item, ConditionExpression: 'attribute_not_exists(pk)' };
      return unlessRefused(documents.send(new PutCommand(request)));
    },
    putAll: (items) => write(items.map((Item) => ({ PutRequest: { Item } }))),
    deleteAll: (gone) => write(gone.map((Key) => ({ DeleteRequest: { Key } }))),
    update: (key, set, expected = {}) =>
      unlessRefused(documents.send(new UpdateCommand({ TableName: name, Key: key, ...updateOf(set, expected) }))),
    advance: (key, set, rising) =>
      unlessRefused(documents.send(new UpdateCommand({ TableName: name, Key: key, ...advanceOf(set, rising) }))),
  } satisfies Partial<Table>;
};

/** Still refused after the retries of the SDK: the table or the account is out of capacity for now. */
const THROTTLED: ReadonlySet<string> = new Set([
  'ProvisionedThroughputExceededException',
  'ThrottlingException',
  'RequestLimitExceeded',
]);

const answered = async <T>(sent: Promise<T>): Promise<T> => {
  try {
    return await sent;
  } catch (error) {
    throw error instanceof Error && THROTTLED.has(error.name) ? busy(error) : error;
  }
};

const unlessRefused = (sent: Promise<unknown>): Promise<boolean> =>
  answered(sent).then(
    () => true,
    (error: unknown) => {
      if (error instanceof ConditionalCheckFailedException) return false;
      throw error;
    },
  );
