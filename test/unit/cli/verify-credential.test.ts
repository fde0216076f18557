import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parted, presentation, signAgain, written } from '../../../functions/reports/credential/sd-jwt.ts';
import { pinnedKeysFile } from '../../../infra/cli/verify-receipt/pinned-keys.ts';
import { toInstant } from '../../../shared/calendar/dates.ts';
import { credentialsOf, wallet } from '../../support/credentials.ts';
import { anySigner } from '../../support/receipts.ts';
import { domainResult, sampleReport } from '../../support/reports.ts';
import { folder, xinzheng } from './fake-platform.ts';

const signer = anySigner();
const REPORT = sampleReport({
  asOf: toInstant(new Date()),
  domains: [domainResult(), domainResult({ code: '30', name: '税务', result: 'found', count: 2 })],
});
const place = folder();
const file = (name: string, content: string): string => {
  const path = join(place, name);
  writeFileSync(path, content);
  return path;
};
let jws: string;
let sdJwt: string;
let jwks: string;
beforeAll(async () => {
  ({ jws, sdJwt } = await credentialsOf(REPORT, signer));
  jwks = file('jwks.json', JSON.stringify({ keys: [await anySigner().publicJwk(), await signer.publicJwk()] }));
});
const verify = (path: string, ...options: string[]) => xinzheng(['verify', '--jwks', jwks, ...options, path]);

it('finds a signed report genuine offline, and says what it says', async () => {
  const { exitCode, out, asked } = await verify(file('report.jws', jws));
  expect([exitCode, asked]).toEqual([0, []]);
  for (const fact of [
    '真实',
    REPORT.reportNo,
    REPORT.enterprise.name,
    '21 市场监督管理：未查询到',
    '30 税务：查询到 2 条',
    '未核对',
  ])
    expect(out).toContain(fact);
});

it('says of a credential what it shows, and that the rest says nothing', async () => {
  const shown = written(presentation(parted(sdJwt), new Set(['30'])));
  const { exitCode, out } = await verify(file('tax.sd-jwt', `${shown}\n`));
  expect(exitCode).toBe(0);
  expect(out).toContain('30 税务：查询到 2 条');
  expect(out).toContain('出示了 1 个领域；未出示的领域不表示无记录');
  expect(out).not.toContain('21 ');
  const { out: json } = await verify(file('none.sd-jwt', written(presentation(parted(sdJwt), new Set()))), '--json');
  expect(JSON.parse(json)).toMatchObject({ genuine: true, expired: false, reportNo: REPORT.reportNo, domains: [] });
});

it('knows what it is by its content too', async () => {
  expect((await verify(file('downloaded', sdJwt))).exitCode).toBe(0);
});

it('trusts the keys pinned at login where none are named', async () => {
  const configHome = folder();
  const path = file('pinned.jws', jws);
  const none = await xinzheng(['verify', path], [], { configHome });
  expect([none.exitCode, none.err]).toEqual([2, expect.stringContaining('没有可用的固定公钥')]);
  expect(pinnedKeysFile(configHome)).toContain(configHome);
  const other = file('other.json', JSON.stringify({ keys: [await anySigner().publicJwk()] }));
  const stranger = await xinzheng(['verify', '--jwks', other, path]);
  expect([stranger.exitCode, stranger.out]).toEqual([1, expect.stringContaining('不在固定的公钥之中')]);
});

it.each([
  [
    'a changed report',
    'changed.jws',
    () => `${jws.slice(0, 200)}${jws[200] === 'A' ? 'B' : 'A'}${jws.slice(201)}`,
    '签名不符',
  ],
  ['a report that is no text at all', 'empty.jws', () => '', '签名残缺'],
  ['a credential without its end', 'cut.sd-jwt', () => `${parted(sdJwt).jwt}~`.slice(0, -3), '签名'],
  ['a credential for a report', 'wrong.jws', () => parted(sdJwt).jwt, '签的不是这类文件'],
  ['a report for a credential', 'wrong.sd-jwt', () => `${jws}~`, '签的不是这类文件'],
])('says that %s is not genuine', async (_what, name, content, reason) => {
  const { exitCode, out } = await verify(file(name, content()));
  expect([exitCode, out]).toEqual([1, expect.stringMatching(new RegExp(`^不可信：.*${reason}`))]);
});

it('does not rely on a credential that has ended', async () => {
  const ended = await credentialsOf({ ...REPORT, asOf: toInstant('2026-01-01T00:00:00Z') }, signer);
  const { exitCode, out } = await verify(file('ended.sd-jwt', ended.sdJwt));
  expect([exitCode, out]).toEqual([1, expect.stringContaining('已过有效期')]);
});

it('reads a credential of a later form as one it does not know', async () => {
  const jwt = await signAgain(signer, parted(sdJwt).jwt, { _sd_alg: 'sha-512' });
  const { exitCode, out } = await verify(file('later.sd-jwt', written({ jwt, disclosures: [] })));
  expect([exitCode, out]).toEqual([1, expect.stringContaining('请更新程序')]);
});

it('gives no verdict on a proof that was made for somebody else, and asks no platform', async () => {
  const proof = await verify(file('proof.sd-jwt', wallet().presented(sdJwt, 'https://bank.example', 'n')));
  expect([proof.exitCode, proof.err]).toEqual([2, expect.stringContaining('nonce')]);
  const online = await verify(file('online.jws', jws), '--online', 'https://credit.example');
  expect([online.exitCode, online.err]).toEqual([2, expect.stringContaining('--online')]);
});
