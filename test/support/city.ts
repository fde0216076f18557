import { createHash } from 'node:crypto';
import { Readable } from 'node:stream';
import type { APIGatewayProxyEvent } from 'aws-lambda';
import { wireFeeds } from '../../functions/feeds/wiring.ts';
import { wireIngest, wireUploadImport } from '../../functions/ingest/wiring.ts';
import type { Report } from '../../functions/reports/report.ts';
import { wireReports } from '../../functions/reports/wiring.ts';
import { startDynamoDb } from '../../infra/local/dynamodb.ts';
import { tableFromStack } from '../../infra/local/table-from-stack.ts';
import { storageTemplate } from '../../infra/stacks/storage-template.ts';
import { weifang } from '../../shared/domains/weifang.ts';
import type { Files } from '../../shared/files/files.ts';
import type { ApiHandler } from '../../shared/http/api-handler.ts';
import type { Caller } from '../../shared/http/caller.ts';
import type { Signer } from '../../shared/signing/signer.ts';
import { openTable, type Table } from '../../shared/table/table.ts';
import { anySigner } from './receipts.ts';
import { BUREAU, FIRM, OTHER_FIRM } from './records.ts';

/** The handlers on a real engine, without HTTP and without an identity platform: the token is the caller. */

export const startTable = async () => {
  const dynamoDb = await startDynamoDb(undefined);
  await dynamoDb.createTable(tableFromStack(storageTemplate(), 'faults'));
  return { table: openTable('faults', dynamoDb.config), stop: dynamoDb.stop };
};

/** One key for all handlers of a test: a retry may reach another instance. */
const TEST_SIGNER = anySigner();

const CALLERS: Record<string, Caller> = {
  department: { subject: BUREAU.uscc, role: 'department', unit: 'qz-scjg' },
  province: { subject: 'province', role: 'province' },
  operator: { subject: 'operator', role: 'operator' },
  /** Another enterprise of the same person. */
  sibling: { subject: FIRM.uscc, role: 'enterprise', uscc: OTHER_FIRM.uscc as NonNullable<Caller['uscc']> },
  enterprise: {
    subject: FIRM.uscc,
    role: 'enterprise',
    uscc: FIRM.uscc as NonNullable<Caller['uscc']>,
    name: FIRM.name,
  },
};

/** Keeps objects in memory; prints a report as its JSON. */
export const memoryFiles = (): Files & { objects: Map<string, Uint8Array> } => {
  const objects = new Map<string, Uint8Array>();
  return {
    objects,
    put: async (key, content) => {
      objects.set(key, content);
    },
    read: async (key) => objects.get(key) as Uint8Array,
    putStream: async (key, content) => {
      const chunks: Uint8Array[] = [];
      for await (const chunk of content) chunks.push(chunk);
      objects.set(key, Buffer.concat(chunks));
    },
    open: async (key) => {
      const content = objects.get(key);
      if (content === undefined) throw new Error(`there is no object ${key}`);
      return { content: Readable.from([content]), etag: createHash('md5').update(content).digest('hex') };
    },
    remove: async (key) => {
      objects.delete(key);
    },
    link: async (key) => ({ url: `memory:${key}`, expiresAt: new Date() }),
    uploadLink: async (key) => ({ url: `memory:${key}`, expiresAt: new Date() }),
  };
};

interface Surroundings {
  now: () => Date;
  files?: Files;
  signer?: Signer;
}

const depsOn = (table: Table, { now, files = memoryFiles(), signer = TEST_SIGNER }: Surroundings) => ({
  table,
  files,
  registry: weifang,
  now,
  publicUrl: 'https://credit.example',
  signer,
  verifyToken: async (token: string) => CALLERS[token.split('.')[0] as string] as Caller,
});

/** The import of uploads, with chunks small enough that a few rows are several. */
export const importerOn = (table: Table, surroundings: Surroundings, chunkRows: number) =>
  wireUploadImport({ ...depsOn(table, surroundings), chunkRows });

export const handlersOn = (table: Table, surroundings: Surroundings) => {
  const deps = depsOn(table, surroundings);
  const printer = { print: async (report: Report) => Buffer.from(JSON.stringify(report)) };
  return { ...wireIngest(deps), ...wireFeeds(deps), ...wireReports({ ...deps, printer }) };
};

export const ask = async (
  handler: ApiHandler,
  caller: keyof typeof CALLERS,
  body: unknown,
  idempotencyKey: string,
  query: Record<string, string> = {},
  domain = '21',
) => {
  const event = {
    httpMethod: 'POST',
    resource: '/',
    headers: { Authorization: `Bearer ${caller}.x.x`, 'Idempotency-Key': idempotencyKey },
    pathParameters: { domain },
    queryStringParameters: query,
    body: JSON.stringify(body),
    isBase64Encoded: false,
    requestContext: { requestId: 'test', identity: { sourceIp: '127.0.0.1' } },
  } as unknown as APIGatewayProxyEvent;
  const { statusCode, body: text } = await handler(event);
  return { status: statusCode, text, body: JSON.parse(text) };
};
