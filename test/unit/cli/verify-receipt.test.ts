import { createHmac } from 'node:crypto';
import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { pinnedKeysFile } from '../../../infra/cli/verify-receipt/pinned-keys.ts';
import { runVerifyReceipt } from '../../../infra/cli/verify-receipt/run.ts';
import { type PublicJwk, signCompact } from '../../../shared/signing/signer.ts';
import { anySigner, sampleReceipt } from '../../support/receipts.ts';
import { temporaryFolder } from '../../support/temporary-folder.ts';

const folder = temporaryFolder();
const [signer, stranger] = [anySigner(), anySigner()];
let files = 0;
const fileOf = (content: unknown): string => {
  const file = join(folder, `${++files}.json`);
  writeFileSync(file, typeof content === 'string' ? content : JSON.stringify(content));
  return file;
};

const command = async (args: string[], pinned = join(folder, 'nowhere.json')) => {
  const shown = { out: '', err: '' };
  const exitCode = await runVerifyReceipt(args, {
    pinnedKeysFile: pinned,
    out: { write: (text) => (shown.out += text) },
    err: { write: (text) => (shown.err += text) },
  });
  return { exitCode, ...shown };
};

/** Checked against the key set of `signer`, with these members added to its key. */
const check = async (receipt: unknown, validity: Partial<PublicJwk> = {}) =>
  command(['--jwks', fileOf({ keys: [{ ...(await signer.publicJwk()), ...validity }] }), fileOf(receipt)]);

const base64url = (content: unknown): string => Buffer.from(JSON.stringify(content)).toString('base64url');
const partsOf = (jws: string) => jws.split('.') as [string, string, string];

describe('a genuine receipt', () => {
  it('is said to be so, with all that it certifies', async () => {
    const { exitCode, out } = await check(await sampleReceipt(signer));
    expect({ exitCode, lines: out.split('\n') }).toEqual({
      exitCode: 0,
      lines: [
        '第 1 份：真实',
        '  批次 5R0JYE7QK2M8N4P6S9T1V3W5X0，领域 21，单位 qz-scjg，接收时间 2026-03-10T10:00:00+08:00',
        '  60 行：接受 58、未变 1、已被取代 0、退回 1；首次入库 58 条',
        `  内容摘要（SHA-256）${'ab'.repeat(32)}`,
        `  签发平台 https://credit.example，密钥 ${signer.keyId}`,
        '共 1 份回执：真实 1 份，不可信 0 份',
        '',
      ],
    });
  });

  it('names an upload and the columns that were dropped', async () => {
    const upload = { batchId: undefined, uploadId: 'U1', droppedColumns: ['证件号码'] };
    const { out } = await check(await sampleReceipt(signer, upload));
    expect(out).toMatch(/上传 U1，/);
    expect(out).toMatch(/未予保存的列：证件号码/);
  });

  it('is found in a whole answer of the API, and in an array', async () => {
    const receipt = await sampleReceipt(signer);
    expect((await check({ batchId: receipt.batchId, results: [], receipt })).exitCode).toBe(0);
    const several = await check([receipt, { ...receipt, rows: 61 }]);
    expect(several.exitCode).toBe(1);
    expect(several.out).toMatch(/共 2 份回执：真实 1 份，不可信 1 份\n$/);
  });

  it('may have its members in any order', async () => {
    const reversed = Object.fromEntries(Object.entries(await sampleReceipt(signer)).reverse());
    expect((await check(reversed)).exitCode).toBe(0);
  });

  it('is genuine by one pinned key, whatever that is called', async () => {
    const { kty, crv, x, y } = await signer.publicJwk();
    const receipt = fileOf(await sampleReceipt(signer));
    expect((await command(['--key', fileOf({ kty, crv, x, y }), receipt])).exitCode).toBe(0);
    expect((await command(['--key', fileOf(await stranger.publicJwk()), receipt])).exitCode).toBe(1);
  });

  it('is checked against the keys pinned before, unless others are given', async () => {
    const pinned = pinnedKeysFile(folder);
    mkdirSync(dirname(pinned), { recursive: true });
    writeFileSync(pinned, JSON.stringify({ keys: [await signer.publicJwk()] }));
    expect((await command([fileOf(await sampleReceipt(signer))], pinned)).exitCode).toBe(0);
    expect((await command([fileOf(await sampleReceipt(stranger))], pinned)).exitCode).toBe(1);
  });

  it('stays so after its key has retired, but not if it is dated later or earlier', async () => {
    const receipt = await sampleReceipt(signer);
    const at = Date.parse(receipt.receivedAt) / 1000;
    expect((await check(receipt, { iat: at - 1, exp: at + 1 })).exitCode).toBe(0);
    for (const validity of [{ exp: at - 1 }, { iat: at + 1 }])
      expect((await check(receipt, validity)).out).toMatch(/不在使用期内/);
  });

  it('can be shown to programs', async () => {
    const receipt = await sampleReceipt(signer);
    const { out } = await command(['--json', '--key', fileOf(await signer.publicJwk()), fileOf(receipt)]);
    expect(JSON.parse(out)).toMatchObject({ genuine: true, keyId: signer.keyId, content: { rows: 60 } });
  });
});

describe('what is no genuine receipt', () => {
  const refused = async (receipt: unknown, reason: RegExp) => {
    const { exitCode, out } = await check(receipt);
    expect({ exitCode, out }).toEqual({ exitCode: 1, out: expect.stringMatching(reason) });
  };

  it.each<[string, object]>([
    ['rows', { rows: 61 }],
    ['counts', { counts: { accepted: 59, unchanged: 1, superseded: 0, rejected: 0 } }],
    ['digest', { digest: 'cd'.repeat(32) }],
    ['receivedAt', { receivedAt: '2026-03-09T10:00:00+08:00' }],
    ['keyId', { keyId: 'other' }],
    ['unit', { unit: undefined }],
    ['note', { note: '另加' }],
  ])('%s changed beside the signature', async (member, change) => {
    await refused({ ...(await sampleReceipt(signer)), ...change }, new RegExp(`不一致：${member}`));
  });

  it('content changed inside the signature', async () => {
    const { jws, ...readable } = await sampleReceipt(signer);
    const [header, payload, signature] = partsOf(jws);
    const changed = { ...JSON.parse(Buffer.from(payload, 'base64url').toString()), rows: 61 };
    await refused({ ...readable, rows: 61, jws: `${header}.${base64url(changed)}.${signature}` }, /签名不符/);
  });

  it('the signature of a key that is not pinned', async () => {
    await refused(await sampleReceipt(stranger), /不在固定的公钥之中/);
  });

  it('the signature of another key under the pinned name', async () => {
    await refused(await sampleReceipt({ ...stranger, keyId: signer.keyId }), /签名不符/);
  });

  it('a key that comes with the receipt, even one that fits', async () => {
    const { jws, ...readable } = await sampleReceipt(stranger);
    const [, payload] = partsOf(jws);
    const jwk = await stranger.publicJwk();
    const header = base64url({ alg: 'ES256', kid: signer.keyId, typ: 'xinzheng-receipt+jws', jwk });
    const signature = Buffer.from(await stranger.sign(Buffer.from(`${header}.${payload}`))).toString('base64url');
    await refused({ ...readable, keyId: signer.keyId, jwk, jws: `${header}.${payload}.${signature}` }, /签名不符/);
  });

  it.each(['none', 'HS256', 'ES384'])('the algorithm %s', async (alg) => {
    const { jws, ...readable } = await sampleReceipt(signer);
    const header = base64url({ alg, kid: signer.keyId, typ: 'xinzheng-receipt+jws' });
    const content = `${header}.${partsOf(jws)[1]}`;
    // The public key as the secret of an HMAC: the classic confusion.
    const mac = createHmac('sha256', JSON.stringify(await signer.publicJwk()))
      .update(content)
      .digest('base64url');
    await refused({ ...readable, jws: `${content}.${alg === 'none' ? '' : mac}` }, /签名算法应为 ES256/);
  });

  it('a signature of something else', async () => {
    const { jws, ...readable } = await sampleReceipt(signer);
    const text = Buffer.from(partsOf(jws)[1], 'base64url').toString();
    await refused({ ...readable, jws: await signCompact(signer, 'report+jws', text) }, /签的不是回执/);
    const other = await signCompact(signer, 'xinzheng-receipt+jws', '{"type":"other"}');
    await refused({ ...readable, jws: other }, /不是本程序认识的回执格式/);
  });

  it.each([[{}], [null], ['text'], [{ jws: 'x' }], [{ jws: 'x.y.z' }], [{ receipt: null }]])('%j', async (content) => {
    await refused(content === 'text' ? '"text"' : content, /不是回执|残缺/);
  });
});

describe('no verdict', () => {
  it.each<[string, () => string[] | Promise<string[]>, RegExp]>([
    ['without a file', () => [], /^用法/],
    ['with two files', () => ['a', 'b'], /^用法/],
    ['with an unknown option', () => ['--trust', 'a'], /^用法/],
    ['with a key and a key set', () => ['--key', 'a', '--jwks', 'b', 'c'], /^用法/],
    ['without any pinned key', () => [fileOf({})], /没有可用的固定公钥（文件不存在：.*nowhere\.json）/],
    ['with a key file that is not there', () => ['--key', 'nowhere.jwk.json', fileOf({})], /^文件不存在：nowhere/],
    ['with a key file that holds no key', () => ['--key', fileOf({ keys: [] }), fileOf({})], /^不是平台公布的公钥/],
    ['with a receipt that is no JSON', async () => ['--key', fileOf(await signer.publicJwk()), fileOf('{')], /JSON/],
    ['with no receipt in the file', async () => ['--key', fileOf(await signer.publicJwk()), fileOf([])], /没有回执/],
    ['with a folder', async () => ['--key', fileOf(await signer.publicJwk()), folder], /这是文件夹/],
  ])('%s', async (_, args, message) => {
    const { exitCode, out, err } = await command(await args());
    expect({ exitCode, out }).toEqual({ exitCode: 2, out: '' });
    expect(err).toMatch(message);
    expect(err).not.toMatch(/\n\s+at /);
  });
});
