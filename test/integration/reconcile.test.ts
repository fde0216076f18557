import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { dispatch } from '../../infra/cli/command/dispatch.ts';
import { type Stack, startStack } from '../../infra/local/stack.ts';
import { temporaryFolder } from '../support/temporary-folder.ts';

/** A department compares its own file with what the platform holds of it, on the embedded stack. */
const folder = temporaryFolder();
const rows = readFileSync('test/fixtures/penalties/penalties.ndjson', 'utf8').trimEnd().split('\n');
const file = (name: string, lines: readonly string[]): string => {
  writeFileSync(join(folder, name), `${lines.join('\n')}\n`);
  return join(folder, name);
};
const changed = (line: string | undefined, change: object) => JSON.stringify({ ...JSON.parse(line ?? ''), ...change });

let stack: Stack;
beforeAll(async () => {
  stack = await startStack({ port: 0, empty: true });
}, 60_000);
afterAll(() => stack.stop());

const xinzheng = async (...args: string[]) => {
  let out = '';
  const exitCode = await dispatch(args, {
    version: '',
    configHome: folder,
    baseUrl: () => stack.url,
    accessToken: (persona) => stack.tokenFor(persona),
    tokenFrom: (_, persona) => stack.tokenFor(persona),
    fetch,
    out: { write: (text) => (out += text) },
    err: { write: () => undefined },
  });
  return {
    exitCode,
    lines: out
      .trimEnd()
      .split('\n')
      .map((line) => JSON.parse(line)),
  };
};
const OURS = ['--as', 'department:qz-scjg', '--domain', '21', '--json'];

describe('reconciliation of a file', () => {
  it('is equal after the push', async () => {
    const pushed = file('pushed.ndjson', rows.slice(0, 20));
    expect((await xinzheng('push', ...OURS, pushed)).exitCode).toBe(0);
    const { exitCode, lines } = await xinzheng('reconcile', ...OURS, pushed);
    expect(exitCode).toBe(0);
    expect(lines).toMatchObject([{ summary: { rowsInFile: 20, versionsHeld: 20, 'content-differs': 0 } }]);
  });

  it('names each row that differs', async () => {
    const lines = [changed(rows[0], { facts: '更正后的违法事实' }), ...rows.slice(2, 21), '{"kind":"penalty"}'];
    const compared = await xinzheng('reconcile', ...OURS, file('compared.ndjson', lines));
    expect(compared.exitCode).toBe(1);
    expect(compared.lines.map(({ difference, row }) => [difference, row])).toEqual([
      ['content-differs', 1],
      ['missing-on-platform', 20],
      ['missing-in-file', null],
      ['unreadable', 21],
      [undefined, undefined],
    ]);
  });

  it('is equal for the province and its copies, each domain by itself', async () => {
    const copies = [changed(rows[0], { domain: '21' }), changed(rows[1], { domain: '12' })];
    const sent = file('copies.ndjson', copies);
    const pushed = await xinzheng('push', '--as', 'province', '--json', sent);
    expect(pushed.lines.map(({ row, status }) => [row, status])).toEqual([
      [1, 'accepted'],
      [2, 'accepted'],
      [undefined, undefined],
    ]);
    for (const domain of ['21', '12'])
      expect((await xinzheng('reconcile', '--as', 'province', '--domain', domain, '--json', sent)).lines).toMatchObject(
        [{ summary: { rowsInFile: 1, versionsHeld: 1 } }],
      );
  });
});
