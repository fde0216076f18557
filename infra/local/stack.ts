import { mkdir } from 'node:fs/promises';
import { createServer, type RequestListener } from 'node:http';
import { weifang } from '../../shared/domains/weifang.ts';
import { openFiles } from '../../shared/files/files.ts';
import { tokenVerifier } from '../../shared/http/caller.ts';
import { openTable, type Table } from '../../shared/table/table.ts';
import { pagesUpToDate } from '../pages/up-to-date.ts';
import { type StackTemplate, storageTemplate } from '../stacks/storage-template.ts';
import { STAGES } from '../stages.ts';
import { startCheckRun } from './check-run.ts';
import { type BusinessClock, businessClock } from './clock.ts';
import { CLOCK_PATH, clockRoute } from './clock-route.ts';
import { localDocumentSigner } from './document-signer.ts';
import { startDynamoDb } from './dynamodb.ts';
import { front } from './front.ts';
import { gateway } from './gateway/gateway.ts';
import { listen, stopServer } from './http-server.ts';
import { accessToken, type TokenOptions } from './idp/access-token.ts';
import { localIdentity } from './idp/addresses.ts';
import { directoryOf } from './idp/directory.ts';
import { identityProvider } from './idp/identity-provider.ts';
import { importArrivals } from './import-arrivals.ts';
import { startMonitoring } from './monitoring.ts';
import { newestPages } from './newest-pages.ts';
import { allOperations } from './operations.ts';
import { localOutbox, OUTBOX_PATH } from './outbox.ts';
import { corsFromStack } from './s3/cors-from-stack.ts';
import { startS3 } from './s3/s3.ts';
import { personas } from './sample-city/personas.ts';
import { seed } from './seed.ts';
import { localSigner } from './signing-key.ts';
import { startSweeps } from './sweeps.ts';
import { tableFromStack } from './table-from-stack.ts';

const TABLE_NAME = 'xinzheng';
const REPORTS_BUCKET = 'xinzheng-reports';
const IDP_MOUNT = '/idp';
const S3_MOUNT = '/s3';

export interface StackSettings {
  /** The one port people and programs use; 0 lets the system choose. */
  port: number;
  /** Where everything is kept; without it nothing outlives the stack. */
  dataDir?: string | undefined;
  /** The registry and its units, but no enterprises and no records. */
  empty?: boolean | undefined;
  /** Where the business clock starts; now when left out. */
  clock?: Date | undefined;
}

export interface Stack {
  url: string;
  issuer: string;
  clock: BusinessClock;
  table: Table;
  tokenFor(persona: string, options?: TokenOptions): Promise<string>;
  stop(): Promise<void>;
}

/** The whole platform in this process: emulators, identity provider, gateway, every slice, the sample city. */
export const startStack = async (settings: StackSettings): Promise<Stack> => {
  const { port, dataDir, empty = false } = settings;
  let listener: RequestListener = (_req, res) => res.writeHead(503).end();
  const server = createServer({ keepAliveTimeout: 60_000 }, (req, res) => listener(req, res));
  const url = `http://127.0.0.1:${await listen(server, port)}`;
  const stopping: (() => Promise<void>)[] = [() => stopServer(server)];
  const stop = async () => {
    for (const stopPart of stopping) await stopPart();
  };
  try {
    if (dataDir !== undefined) await mkdir(dataDir, { recursive: true });
    const issuer = `${url}${IDP_MOUNT}`;
    const clock = businessClock(settings.clock);
    const tokenFor = (persona: string, options?: TokenOptions) => accessToken(issuer, persona, options);
    const pagesBuilt = pagesUpToDate();
    const begin = async (): Promise<Table> => {
      const parts = await startParts({ url, issuer, dataDir, clock, pagesBuilt });
      stopping.push(parts.stop);
      listener = parts.listener;
      await seed({ url, tokenFor, now: clock.now(), empty, dataDir });
      return parts.table;
    };
    // Should one fail, the other has ended too before anything is stopped.
    const [begun, built] = await Promise.allSettled([begin(), pagesBuilt]);
    if (begun.status === 'fulfilled' && built.status === 'fulfilled')
      return { url, issuer, clock, table: begun.value, tokenFor, stop };
    throw failureOf([begun, built]);
  } catch (error) {
    await stop();
    throw error;
  }
};

/** Of several, the only one that failed, or all that did. */
const failureOf = (ended: readonly PromiseSettledResult<unknown>[]): unknown => {
  const reasons = ended.flatMap((end) => (end.status === 'rejected' ? [end.reason] : []));
  return reasons.length === 1 ? reasons[0] : new AggregateError(reasons, reasons.map(String).join('; '));
};

interface PartSettings {
  url: string;
  issuer: string;
  dataDir: string | undefined;
  clock: BusinessClock;
  pagesBuilt: Promise<void>;
}

const startParts = async ({ url, issuer, dataDir, clock, pagesBuilt }: PartSettings) => {
  const directory = directoryOf(personas(), weifang.units);
  const storage = storageTemplate({ ...STAGES.emulator, publicUrl: url });
  const [dynamoDb, s3, idp, signer, documents] = await Promise.all([
    startTable(dataDir, storage),
    startS3({ dataDir, buckets: [REPORTS_BUCKET], cors: corsFromStack(storage), origin: url, mount: S3_MOUNT }),
    identityProvider({ issuer, directory, publicUrl: url, dataDir }),
    localSigner(dataDir),
    localDocumentSigner(dataDir),
  ]);
  const { audience, claims } = STAGES.emulator;
  const signInSettings = localIdentity(issuer);
  const table = openTable(TABLE_NAME, dynamoDb.config);
  const outbox = localOutbox(dataDir);
  const base = { table, registry: weifang, publish: outbox.publish, now: clock.now };
  const checkRun = await startCheckRun(base);
  const platform = {
    ...base,
    checkParts: checkRun.queue,
    files: openFiles(REPORTS_BUCKET, s3.config, s3.publicConfig),
    verifyToken: tokenVerifier({ ...signInSettings, audience, claims }),
    signInSettings,
    signer,
    ...documents,
    pages: newestPages(pagesBuilt),
    publicUrl: url,
  };
  const operations = allOperations(platform);
  const arrivals = await importArrivals(REPORTS_BUCKET, s3, platform);
  const monitoring = startMonitoring(platform);
  const sweeps = startSweeps(platform);
  const mounts = {
    [IDP_MOUNT]: idp,
    [S3_MOUNT]: s3.serveLinks,
    [CLOCK_PATH]: clockRoute(clock),
    [OUTBOX_PATH]: outbox.route,
  };
  const stop = async () => {
    await Promise.all([arrivals.stop(), monitoring.stop(), sweeps.stop(), checkRun.stop()]);
    await Promise.all([dynamoDb.stop(), s3.stop()]);
  };
  return { listener: front(mounts, gateway(operations)), table, stop };
};

const startTable = async (dataDir: string | undefined, storage: StackTemplate) => {
  const dynamoDb = await startDynamoDb(dataDir);
  await dynamoDb.createTable(tableFromStack(storage, TABLE_NAME));
  return dynamoDb;
};
