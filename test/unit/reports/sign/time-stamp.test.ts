import { timeStampOf } from '../../../../infra/cli/verify/time-stamp-of.ts';
import { type TimeStamp, timeStampBy } from '../../../../shared/document-signing/time-stamp.ts';
import { type Issued, issued } from '../../../support/certificates.ts';
import { type Misbehaviour, timeStampAuthority } from '../../../support/time-stamp-authority.ts';

const AT = new Date('2026-03-10T02:00:12Z');
const SIGNATURE = Buffer.from('a signature');
const URL = 'https://tsa.example/rfc3161';

let root: Issued;
let authority: Issued;
beforeAll(async () => {
  root = await issued({ name: '测试根证书（示例）', ca: true });
  authority = await issued({ name: '测试时间戳机构（示例）', issuer: root, purposes: ['1.3.6.1.5.5.7.3.8'] });
});

const answering = (answer: (request: Uint8Array) => Promise<Uint8Array>, status = 200): TimeStamp =>
  timeStampBy(URL, async (url, init) => {
    expect(url).toBe(URL);
    expect(init).toMatchObject({ method: 'POST', headers: { 'Content-Type': 'application/timestamp-query' } });
    return new Response(new Uint8Array(await answer(init?.body as Uint8Array)), { status });
  });
const misbehaving = (how: Misbehaviour) =>
  answering(timeStampAuthority(authority.certificate.toString(), authority.privateKey, AT, how));

it('asks for a token over the signature, which says when it existed', async () => {
  const token = await misbehaving({})(SIGNATURE);
  const roots = [root.certificate];
  expect(await timeStampOf(token, SIGNATURE, [])).toEqual({ at: AT, trusted: false });
  expect(await timeStampOf(token, SIGNATURE, roots)).toEqual({ at: AT, trusted: true });
  await expect(timeStampOf(token, Buffer.from('another'), roots)).rejects.toThrow('不是这份签名的');
  const others = [(await issued({ name: '测试根证书甲（示例）', ca: true })).certificate];
  await expect(timeStampOf(token, SIGNATURE, others)).rejects.toThrow('时间戳');
});

it.each<[string, () => TimeStamp]>([
  ['refuses', () => misbehaving({ status: 2 })],
  ['answers for another signature', () => misbehaving({ digest: Buffer.alloc(32, 1) })],
  ['answers another request', () => misbehaving({ nonce: Buffer.alloc(8, 1) })],
  ['answers with nonsense', () => answering(async () => Buffer.from('<html>'))],
  ['answers with an error', () => answering(async () => Buffer.alloc(0), 503)],
  ['answers with a token too large for its place', () => answering(async () => huge)],
  ['is away', () => timeStampBy(URL, () => Promise.reject(new TypeError('fetch failed')))],
])('an authority that %s is a 503', async (_, stamp) => {
  await expect(stamp()(SIGNATURE)).rejects.toMatchObject({ code: 'unavailable', extras: { retryAfterSeconds: 5 } });
});

/** Status granted, and a token of 12,000 bytes. */
const huge = Buffer.concat([
  Buffer.from([0x30, 0x82, 0x2e, 0xe9, 0x30, 0x03, 0x02, 0x01, 0x00, 0x30, 0x82, 0x2e, 0xe0]),
  Buffer.alloc(12_000),
]);
