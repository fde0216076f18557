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
import { Problem } from '../problem.ts';
import { inParallel } from './in-parallel.ts';
import type { Key } from './keys.ts';

export type Item = Key & Record<string, unknown>;

interface QueryOptions {
  beginsWith?: string;
  /** Attributes to read; all when left out. Saves the wire, not the reading. */
  attributes?: readonly string[];
}

interface PageOptions extends QueryOptions {
  limit: number;
  newestFirst?: boolean;
  after?: Key;
}

/** The one table. Every read is strongly consistent; nothing here reads an index. */
export interface Table {
  get(key: Key): Promise<Item | undefined>;
  /** The items of those keys that exist, in no order. */
  getAll(keys: readonly Key[]): Promise<Item[]>;
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
}

/** DynamoDB's own limits: items a BatchWriteItem, keys a BatchGetItem. */
const WRITE_BATCH = 25;
const READ_BATCH = 100;
const PARALLEL = 16;
const ATTEMPTS = 8;

export const openTable = (name: string, config: DynamoDBClientConfig = {}): Table => {
  const documents = DynamoDBDocumentClient.from(new DynamoDBClient(config), {
    marshallOptions: { removeUndefinedValues: true },
  });

  const queryOnce = async (pk: string, options: Partial<PageOptions>) => {
    const names = Object.fromEntries((options.attributes ?? []).map((attribute, i) => [`#a${i}`, attribute]));
    const { Items = [], LastEvaluatedKey } = await documents.send(
      new QueryCommand({
        TableName: name,
        ConsistentRead: true,
        KeyConditionExpression: options.beginsWith === undefined ? 'pk = :pk' : 'pk = :pk AND begins_with(sk, :prefix)',
        ExpressionAttributeValues: {
          ':pk': pk,
          ...(options.beginsWith === undefined ? {} : { ':prefix': options.beginsWith }),
        },
        ...(options.attributes === undefined
          ? {}
          : { ProjectionExpression: Object.keys(names).join(', '), ExpressionAttributeNames: names }),
        ScanIndexForward: options.newestFirst !== true,
        Limit: options.limit,
        ExclusiveStartKey: options.after,
      }),
    );
    return { items: Items as Item[], next: LastEvaluatedKey as Key | undefined };
  };

  const write = (requests: NonNullable<BatchWriteCommandInput['RequestItems']>[string]) =>
    inParallel(chunks(requests, WRITE_BATCH), PARALLEL, (chunk) =>
      untilDone(chunk, async (left) => {
        const { UnprocessedItems } = await documents.send(new BatchWriteCommand({ RequestItems: { [name]: left } }));
        return UnprocessedItems?.[name] ?? [];
      }),
    );

  return {
    get: async (key) => {
      const { Item } = await documents.send(new GetCommand({ TableName: name, Key: key, ConsistentRead: true }));
      return Item as Item | undefined;
    },
    getAll: async (wanted) => {
      const found: Item[] = [];
      await inParallel(chunks(wanted, READ_BATCH), PARALLEL, (chunk) =>
        untilDone(chunk, async (left) => {
          const request = { RequestItems: { [name]: { Keys: left, ConsistentRead: true } } };
          const { Responses, UnprocessedKeys } = await documents.send(new BatchGetCommand(request));
          found.push(...((Responses?.[name] ?? []) as Item[]));
          return (UnprocessedKeys?.[name]?.Keys ?? []) as Key[];
        }),
      );
      return found;
    },
    query: async (pk, options = {}) => {
      const items: Item[] = [];
      let after: Key | undefined;
      do {
        const page = await queryOnce(pk, { ...options, after });
        items.push(...page.items);
        after = page.next;
      } while (after !== undefined);
      return items;
    },
    page: (pk, options) => queryOnce(pk, options),
    put: async (item) => {
      await documents.send(new PutCommand({ TableName: name, Item: item }));
    },
    putNew: (item) =>
      unlessRefused(
        documents.send(
          new PutCommand({ TableName: name, Item: item, ConditionExpression: 'attribute_not_exists(pk)' }),
        ),
      ),
    putAll: (items) => write(items.map((Item) => ({ PutRequest: { Item } }))),
    deleteAll: (gone) => write(gone.map((Key) => ({ DeleteRequest: { Key } }))),
    update: (key, set, expected = {}) =>
      unlessRefused(documents.send(new UpdateCommand({ TableName: name, Key: key, ...updateOf(set, expected) }))),
  };
};

const unlessRefused = (sent: Promise<unknown>): Promise<boolean> =>
  sent.then(
    () => true,
    (error: unknown) => {
      if (error instanceof ConditionalCheckFailedException) return false;
      throw error;
    },
  );

const updateOf = (set: Record<string, unknown>, expected: Record<string, unknown>) => {
  const names: Record<string, string> = {};
  const values: Record<string, unknown> = {};
  const setting = Object.entries(set).map(([member, value], i) => {
    names[`#s${i}`] = member;
    values[`:s${i}`] = value;
    return `#s${i} = :s${i}`;
  });
  const conditions = Object.entries(expected).map(([member, value], i) => {
    names[`#e${i}`] = member;
    if (value === undefined) return `attribute_not_exists(#e${i})`;
    values[`:e${i}`] = value;
    return `#e${i} = :e${i}`;
  });
  return {
    UpdateExpression: `SET ${setting.join(', ')}`,
    ExpressionAttributeNames: names,
    ExpressionAttributeValues: values,
    ...(conditions.length > 0 ? { ConditionExpression: conditions.join(' AND ') } : {}),
  };
};

const chunks = <T>(all: readonly T[], size: number): T[][] =>
  Array.from({ length: Math.ceil(all.length / size) }, (_, i) => all.slice(i * size, (i + 1) * size));

/** Sends what is left again, with growing pauses, until nothing is; a busy table becomes a 503, never a silent loss. */
const untilDone = async <T>(all: T[], send: (left: T[]) => Promise<T[]>): Promise<void> => {
  let left = all;
  for (let attempt = 0; attempt < ATTEMPTS; attempt++) {
    left = await send(left);
    if (left.length === 0) return;
    await new Promise((resume) => setTimeout(resume, 25 * 2 ** attempt));
  }
  throw new Problem('unavailable', '数据库繁忙，请稍后用同一 Idempotency-Key 重试', { retryAfterSeconds: 5 });
};
