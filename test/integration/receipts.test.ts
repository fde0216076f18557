import { mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { runPush } from '../../infra/cli/push/run.ts';
import { runVerifyReceipt } from '../../infra/cli/verify-receipt/run.ts';
import { type Stack, startStack } from '../../infra/local/stack.ts';
import { canonicalJson, sha256Hex } from '../../shared/digest.ts';
import { Problem } from '../../shared/problem.ts';
import { callApi } from '../support/call-api.ts';
import { ask, handlersOn, startTable } from '../support/city.ts';
import { anySigner } from '../support/receipts.ts';
import { penaltyInput } from '../support/records.ts';

const silent = { write: () => true };

describe('receipts of the embedded stack', () => {
  const folder = mkdtempSync(join(tmpdir(), 'xinzheng-receipts-'));
  const dataDir = join(folder, 'data');
  const jwks = join(folder, 'jwks.json');
  let stack: Stack;
  const start = async () => {
    stack = await startStack({ port: 0, empty: true, dataDir });
  };

  beforeAll(async () => {
    await start();
    const published = await callApi(stack.url, 'GET', '/.well-known/jwks.json');
    expect(published.headers.get('cache-control')).toBe('public, max-age=3600');
    writeFileSync(jwks, published.text);
  }, 60_000);
  afterAll(async () => {
    await stack.stop();
    rmSync(folder, { recursive: true });
  });

  const push = async (records: unknown[], key: string, query = '') =>
    callApi(stack.url, 'POST', `/v1/domains/21/records${query}`, {
      token: await stack.tokenFor('department:qz-scjg'),
      body: { records },
      headers: { 'Idempotency-Key': key },
    });

  /** The exit code of the offline check against the key set that was pinned at first. */
  const verify = (receipt: unknown): Promise<number> => {
    const file = join(folder, 'receipt.json');
    writeFileSync(file, JSON.stringify(receipt));
    return runVerifyReceipt(['--jwks', jwks, file], { pinnedKeysFile: '', out: silent, err: silent });
  };

  it('certify what was sent and what became of it', async () => {
    const records = [penaltyInput(), penaltyInput({ fine: 'x' })];
    const { body } = await push(records, 'first');
    expect(body.receipt).toMatchObject({
      type: 'xinzheng-receipt',
      issuer: stack.url,
      batchId: body.batchId,
      rows: 2,
      stored: 1,
      counts: { accepted: 1, unchanged: 0, superseded: 0, rejected: 1 },
      digest: sha256Hex(canonicalJson(JSON.parse(JSON.stringify(records)))),
    });
    expect(await verify(body)).toBe(0);
    expect(await verify({ ...body.receipt, stored: 2 })).toBe(1);
  });

  it('are the same for a repeated push, also one at the same time', async () => {
    const answers = await Promise.all([1, 2, 3].map(() => push([penaltyInput()], 'repeated')));
    answers.push(await push([penaltyInput()], 'repeated'));
    expect(new Set(answers.map(({ text }) => text)).size).toBe(1);
    expect(await verify(answers[0]?.body)).toBe(0);
  });

  it('are not given for a check', async () => {
    expect((await push([penaltyInput()], 'checked', '?dryRun=1')).body.receipt).toBeNull();
  });

  it('outlive the stack: the key is kept, readable by its owner alone', async () => {
    const before = await push([penaltyInput()], 'first-of-two');
    await stack.stop();
    await start();
    expect((await push([penaltyInput()], 'first-of-two')).body.receipt).toEqual(before.body.receipt);
    expect(await verify((await push([penaltyInput()], 'second-of-two')).body)).toBe(0);
    expect(statSync(join(dataDir, 'signing-key.json')).mode & 0o777).toBe(0o600);
  }, 60_000);

  it('are kept by the command that pushes a file', async () => {
    const file = join(folder, 'receipts.json');
    const args = ['--as', 'department:qz-scjg', '--domain', '21', '--receipt', file];
    const run = () =>
      runPush([...args, 'test/fixtures/penalties/penalties.utf8.csv'], {
        baseUrl: () => stack.url,
        accessToken: (persona) => stack.tokenFor(persona),
        fetch,
        out: silent,
        err: silent,
      });
    expect([await run(), await run()]).toEqual([0, 0]);
    const receipts = JSON.parse(readFileSync(file, 'utf8'));
    expect(receipts.map(({ counts }: { counts: unknown }) => counts)).toEqual([
      { accepted: 60, unchanged: 0, superseded: 0, rejected: 0 },
      { accepted: 0, unchanged: 60, superseded: 0, rejected: 0 },
    ]);
    expect(await verify(receipts)).toBe(0);
  });
});

it('a push that cannot be signed stores nothing, and succeeds when it is sent again', async () => {
  const { table, stop } = await startTable();
  const logged = jest.spyOn(console, 'error').mockImplementation(() => undefined);
  const now = () => new Date('2026-03-10T02:00:00Z');
  const away = async (): Promise<never> => {
    throw new Problem('unavailable', '签名服务暂不可用，请稍后重试', { retryAfterSeconds: 5 });
  };
  const push = (signer = anySigner()) =>
    ask(handlersOn(table, { now, signer }).pushRecords, 'department', { records: [penaltyInput()] }, 'signed');
  try {
    expect(await push({ ...anySigner(), sign: away })).toMatchObject({ status: 503, body: { code: 'unavailable' } });
    const first = await push();
    expect(first.body).toMatchObject({ counts: { accepted: 1 }, receipt: { stored: 1 } });
    // Signed once: not even another key signs it again.
    expect((await push()).text).toBe(first.text);
  } finally {
    logged.mockRestore();
    await stop();
  }
});
