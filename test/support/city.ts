import { createHash } from 'node:crypto';
import { Readable } from 'node:stream';
import type { APIGatewayProxyEvent } from 'aws-lambda';
import { wireAccess } from '../../functions/access/wiring.ts';
import { wireCases, wireScheduledCases } from '../../functions/cases/wiring.ts';
import { wireAssistSweep } from '../../functions/checks/assist/wiring.ts';
import { wireCheckRun, wireChecks } from '../../functions/checks/wiring.ts';
import { wireFeeds } from '../../functions/feeds/wiring.ts';
import { wireIngest, wireUploadImport } from '../../functions/ingest/wiring.ts';
import { wireMandates } from '../../functions/mandates/wiring.ts';
import type { Report } from '../../functions/reports/report.ts';
import type { ReportSigner } from '../../functions/reports/sign/report-signer.ts';
import { wireReports } from '../../functions/reports/wiring.ts';
import { wireSharing } from '../../functions/sharing/wiring.ts';
import { startDynamoDb } from '../../infra/local/dynamodb.ts';
import { tableFromStack } from '../../infra/local/table-from-stack.ts';
import { storageTemplate } from '../../infra/stacks/storage-template.ts';
import type { DocumentSigning } from '../../shared/document-signing/document-signing.ts';
import { weifang } from '../../shared/domains/weifang.ts';
import type { Files } from '../../shared/files/files.ts';
import type { ApiHandler } from '../../shared/http/api-handler.ts';
import type { Caller } from '../../shared/http/caller.ts';
import type { Publish } from '../../shared/messages/message.ts';
import { policySchedule } from '../../shared/policy/schedule.ts';
import { openPress } from '../../shared/print/press.ts';
import type { Queue } from '../../shared/queue/queue.ts';
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

type Identity = Omit<Caller, 'expiresAt'>;

const CALLERS: Record<string, Identity> = {
  department: { subject: BUREAU.uscc, role: 'department', unit: 'qz-scjg' },
  province: { subject: 'province', role: 'province' },
  operator: { subject: 'operator', role: 'operator' },
  officer: { subject: 'officer-1', role: 'officer', unit: 'qz-scjg' },
  colleague: { subject: 'officer-2', role: 'officer', unit: 'qz-scjg' },
  otherOfficer: { subject: 'officer-3', role: 'officer', unit: 'wf-qxj' },
  bank: { subject: 'sample-bank', role: 'relying-party', name: '示例银行潍坊分行' },
  /** Another enterprise of the same person. */
  sibling: { subject: FIRM.uscc, role: 'enterprise', uscc: OTHER_FIRM.uscc as NonNullable<Caller['uscc']> },
  enterprise: {
    subject: FIRM.uscc,
    role: 'enterprise',
    uscc: FIRM.uscc as NonNullable<Caller['uscc']>,
    name: FIRM.name,
  },
};

const OF_UNIT = /^(officer|department)-of-(.+)$/;

/** One of those above, somebody of a unit (`officer-of-wf-tjj`), or the enterprise with this code. */
const identityNamed = (name: string): Identity => {
  const [, role, unit] = OF_UNIT.exec(name) ?? [];
  if (role !== undefined && unit !== undefined) return { subject: name, role: role as Caller['role'], unit };
  return CALLERS[name] ?? { subject: name, role: 'enterprise', uscc: name as NonNullable<Caller['uscc']> };
};

const callerNamed = (name: string): Caller => ({ ...identityNamed(name), expiresAt: new Date('2099-12-31T00:00:00Z') });

/** Keeps objects in memory; prints a report as its JSON. */
export const memoryFiles = (): Files & { objects: Map<string, Uint8Array> } => {
  const objects = new Map<string, Uint8Array>();
  return {
    objects,
    put: async (key, content) => {
      objects.set(key, content);
    },
    read: async (key) => objects.get(key) as Uint8Array,
    sizeOf: async (key) => objects.get(key)?.length,
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
  fetchesPerDay?: number;
  reportsPerDay?: number;
  checkedPerDay?: number;
  /** Of parts of checks; where it is left out nobody answers them. */
  checkParts?: Pick<Queue, 'send'>;
  reportSigner?: ReportSigner;
  /** Of statistics tables of checks. */
  signing?: DocumentSigning;
  publish?: Publish;
}

const depsOn = (table: Table, { now, files = memoryFiles(), signer = TEST_SIGNER }: Surroundings) => ({
  table,
  files,
  registry: weifang,
  now,
  publicUrl: 'https://credit.example',
  signer,
  verifyToken: async (token: string) => callerNamed(token.split('.')[0] as string),
});

/** The import of uploads, with chunks small enough that a few rows are several. */
export const importerOn = (table: Table, surroundings: Surroundings, chunkRows: number) =>
  wireUploadImport({ ...depsOn(table, surroundings), chunkRows });

/** What is printed here is no PDF: there is nothing to sign. */
const NOT_SIGNING: ReportSigner & DocumentSigning = { additions: async () => ({}), sign: async (pdf) => pdf };

/** Its fonts are opened when something is printed. */
const PRESS = openPress('shared/print/fonts');

/** What is published reaches nobody. */
const NOBODY_LISTENS: Publish = async () => undefined;

/** What the queue of parts of checks starts. */
export const checkRunOn = (table: Table, surroundings: Surroundings) =>
  wireCheckRun({ ...depsOn(table, surroundings), publish: surroundings.publish ?? NOBODY_LISTENS });

/** What the clock does to requests for assistance. */
export const assistSweepOn = (table: Table, surroundings: Surroundings) =>
  wireAssistSweep({ ...depsOn(table, surroundings), publish: surroundings.publish ?? NOBODY_LISTENS });

/** What the clock does to cases. */
export const caseSweepOn = (table: Table, surroundings: Surroundings) =>
  wireScheduledCases({ ...depsOn(table, surroundings), publish: surroundings.publish ?? NOBODY_LISTENS });

export const handlersOn = (table: Table, surroundings: Surroundings) => {
  const deps = depsOn(table, surroundings);
  const { fetchesPerDay = 200, reportsPerDay = 300, reportSigner = NOT_SIGNING } = surroundings;
  const policies = policySchedule('weifang-2023');
  const printer = { print: async (report: Report) => Buffer.from(JSON.stringify(report)) };
  return {
    ...wireIngest(deps),
    ...wireFeeds(deps),
    ...wireMandates(deps),
    ...wireSharing(deps),
    ...wireAccess({ ...deps, policies }),
    ...wireCases({ ...deps, policies, publish: surroundings.publish ?? NOBODY_LISTENS }),
    ...wireChecks({
      ...deps,
      policies,
      publish: surroundings.publish ?? NOBODY_LISTENS,
      queue: surroundings.checkParts ?? { send: async () => undefined },
      checkedPerDay: surroundings.checkedPerDay ?? 20_000,
      press: PRESS,
      signing: surroundings.signing ?? NOT_SIGNING,
    }),
    ...wireReports({
      ...deps,
      policies,
      fetchesPerDay,
      reportsPerDay,
      scriptsFolder: 'functions/reports/browser',
      allowsLoopback: true,
      printer,
      reportSigner,
    }),
  };
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
