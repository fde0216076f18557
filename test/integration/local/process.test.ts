import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, rm } from 'node:fs/promises';
import { createServer } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { text } from 'node:stream/consumers';
import { listen, stopServer } from '../../../infra/local/http-server.ts';
import { accessToken } from '../../../infra/local/idp/access-token.ts';
import { weifang } from '../../../shared/domains/weifang.ts';

jest.setTimeout(90_000);

const started: ChildProcess[] = [];
let dataDir: string;

beforeAll(async () => {
  dataDir = await mkdtemp(join(tmpdir(), 'xinzheng-process-'));
});
afterAll(async () => {
  for (const child of started) child.kill('SIGKILL');
  await rm(dataDir, { recursive: true, force: true });
});

const run = (environment: Record<string, string>): ChildProcess => {
  const child = spawn(process.execPath, ['--import', 'tsx', 'infra/local/main.ts'], {
    env: { ...process.env, NODE_OPTIONS: '', EMPTY: '1', ...environment },
  });
  started.push(child);
  return child;
};

/** Starts a stack and answers its address once it says that it is ready. */
const start = async (environment: Record<string, string>): Promise<{ child: ChildProcess; url: string }> => {
  const child = run(environment);
  let output = '';
  for await (const chunk of child.stdout ?? []) {
    output += String(chunk);
    const url = /^ready (\S+)$/m.exec(output)?.[1];
    if (url !== undefined) return { child, url };
  }
  throw new Error(`the stack ended before it was ready: ${output}`);
};

const freePort = async (): Promise<string> => {
  const server = createServer();
  const port = await listen(server, 0);
  await stopServer(server, 0);
  return String(port);
};

const refusal = async (environment: Record<string, string>) => {
  const child = run(environment);
  const [message, [code]] = await Promise.all([text(child.stderr ?? Readable.from([])), once(child, 'exit')]);
  return { message, code };
};

const unit = weifang.domains[0]?.units[0]?.id ?? '';
const domain = weifang.domains[0]?.code ?? '';

const declare = async (url: string, token: string, through: string) => {
  const response = await fetch(`${url}/v1/domains/${domain}/declarations`, {
    method: 'POST',
    headers: { authorization: `Bearer ${token}`, 'content-type': 'application/json', 'idempotency-key': through },
    body: JSON.stringify({ from: '2026-01-01T00:00:00+08:00', through, records: 0 }),
  });
  return response.status;
};

const completeThrough = async (url: string) => {
  const response = await fetch(`${url}/v1/domains`);
  const { domains } = (await response.json()) as { domains: { units: { feed: { completeThrough: string } }[] }[] };
  return domains[0]?.units[0]?.feed.completeThrough;
};

it('keeps what it acknowledged through kill -9 and SIGTERM, and the tokens with it', async () => {
  const environment = { PORT: await freePort(), DATA_DIR: dataDir, CLOCK: '2026-03-02T09:00:00+08:00' };
  const through = '2026-03-01T00:00:00+08:00';

  const first = await start(environment);
  const token = await accessToken(`${first.url}/idp`, `department:${unit}`);
  expect(await declare(first.url, token, through)).toBe(200);
  first.child.kill('SIGKILL');
  await once(first.child, 'exit');

  const second = await start(environment);
  expect(await completeThrough(second.url)).toBe(through);
  expect(await declare(second.url, token, through)).toBe(200);
  expect((await refusal({ ...environment, PORT: '0' })).message).toMatch('数据目录正由另一个进程使用');
  const asked = Date.now();
  second.child.kill('SIGTERM');
  expect(await once(second.child, 'exit')).toEqual([0, null]);
  expect(Date.now() - asked).toBeLessThan(5000);
});

it('says when its port is taken', async () => {
  const taken = createServer();
  const port = await listen(taken, 0);
  expect(await refusal({ PORT: String(port) })).toEqual({
    code: 1,
    message: expect.stringContaining(`端口 ${port} 已被占用`),
  });
  await stopServer(taken, 0);
});

it.each([
  ['PORT', 'http'],
  ['PORT', '70000'],
  ['CLOCK', '2026-03-02'],
])('says when %s=%s makes no sense', async (name, value) => {
  expect(await refusal({ PORT: '0', [name]: value })).toEqual({
    code: 1,
    message: expect.stringContaining(`${name} 应为`),
  });
});
