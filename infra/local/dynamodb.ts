import { once } from 'node:events';
import { mkdir } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { Worker } from 'node:worker_threads';
import {
  CreateTableCommand,
  type CreateTableCommandInput,
  DescribeTableCommand,
  DynamoDBClient,
  type DynamoDBClientConfig,
  ResourceInUseException,
} from '@aws-sdk/client-dynamodb';
import { EMULATOR_PATIENCE_MS } from './http-server.ts';

/** From the project's folder, where npm runs its scripts. */
const WORKER = 'infra/local/dynamodb-worker.cjs';

export interface LocalDynamoDb {
  config: DynamoDBClientConfig;
  /** Creates the table unless the data folder has it already. */
  createTable(table: CreateTableCommandInput): Promise<void>;
  stop(): Promise<void>;
}

/** DynamoDB's protocol in this process, on a thread and a port of its own; on disk when given a folder, else in memory. */
export const startDynamoDb = async (dataDir: string | undefined): Promise<LocalDynamoDb> => {
  const path = dataDir === undefined ? undefined : join(dataDir, 'dynamodb');
  if (path !== undefined) await refuseFolderInUse(path);
  const workerData = { createTableMs: 0, ...(path === undefined ? {} : { path }) };
  const worker = new Worker(resolve(WORKER), { workerData, execArgv: [] });
  const [port] = (await once(worker, 'message')) as [number];
  const config: DynamoDBClientConfig = {
    endpoint: `http://127.0.0.1:${port}`,
    region: 'us-east-1',
    credentials: { accessKeyId: 'embedded', secretAccessKey: 'embedded' },
  };
  const createTable = async (table: CreateTableCommandInput): Promise<void> => {
    const client = new DynamoDBClient(config);
    await client.send(new CreateTableCommand(table)).catch((error: unknown) => {
      if (!(error instanceof ResourceInUseException)) throw error;
    });
    await untilActive(client, table.TableName);
    client.destroy();
  };
  const stop = async () => {
    const ended = once(worker, 'exit');
    worker.postMessage(EMULATOR_PATIENCE_MS);
    await ended;
  };
  return { config, createTable, stop };
};

/** dynalite opens its store late and dies when it cannot; here whoever starts a second stack on one folder is told. */
const refuseFolderInUse = async (path: string): Promise<void> => {
  const { Level } = await import('level');
  await mkdir(path, { recursive: true });
  const store = new Level(path);
  try {
    await store.open();
  } catch (error) {
    const cause = (error as Error).cause as NodeJS.ErrnoException | undefined;
    if (cause?.code === 'LEVEL_LOCKED') throw new Error(`数据目录正由另一个进程使用：${path}`, { cause: error });
    throw error;
  }
  await store.close();
};

/** The SDK's own waiter pauses for seconds at a time; the table here is ready within a millisecond. */
const untilActive = async (client: DynamoDBClient, TableName: string | undefined): Promise<void> => {
  for (let attempt = 0; attempt < 200; attempt++) {
    const { Table } = await client.send(new DescribeTableCommand({ TableName }));
    if (Table?.TableStatus === 'ACTIVE') return;
    await new Promise((resume) => setTimeout(resume, 10));
  }
  throw new Error(`the table ${TableName} never became active`);
};
