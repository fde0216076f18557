import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { revocationOf } from '../../../infra/cli/verify/revocation/revocation.ts';
import { softwareDocumentSigner } from '../../../shared/document-signing/software-document-signer.ts';
import { type Issued, issued, type Wanted } from '../../support/certificates.ts';
import { signedReport } from '../../support/documents.ts';
import { sampleReport } from '../../support/report.ts';
import { answerBy, listBy, TOMORROW, YESTERDAY } from '../../support/revocation.ts';
import { folder, json, xinzheng } from './fake-platform.ts';

/** Whether the signer's certificate was revoked, as its authority says: asked with --online alone. */

const LIST = 'http://ca.example/list.crl';
const RESPONDER = 'http://ca.example/ocsp';
const SIGNS = 0b1100_0000;
const REVOKED = '2026-02-01T00:00:00Z';

let root: Issued;
let stranger: Issued;
let responder: Issued;
beforeAll(async () => {
  root = await issued({ name: '示例根', ca: true, keyUsage: 0b0000_0110 });
  stranger = await issued({ name: '示例根', ca: true, keyUsage: 0b0000_0110 });
  const purposes = ['1.3.6.1.5.5.7.3.9'];
  responder = await issued({ name: '示例答复者', issuer: root, keyUsage: 0b1000_0000, purposes });
});

const leafWith = (wanted: Omit<Wanted, 'name'>) =>
  issued({ name: '示例签章', issuer: root, keyUsage: SIGNS, ...wanted });

/** What each address answers; nothing: it is away. */
const network = (answers: Record<string, Buffer | number>) => {
  const asked: string[] = [];
  const fetch: typeof globalThis.fetch = async (address) => {
    asked.push(String(address));
    const answer = answers[String(address)];
    if (answer === undefined) throw new TypeError('fetch failed');
    return typeof answer === 'number' ? new Response('', { status: answer }) : new Response(new Uint8Array(answer));
  };
  return { fetch, asked };
};

const stateOf = (leaf: Issued, answers: Record<string, Buffer | number>, timeStamp?: { at: Date; trusted: boolean }) =>
  revocationOf(
    { certificates: [leaf.certificate, root.certificate], timeStamp },
    network(answers).fetch,
    new Date(),
  ).catch((failure: Error) => `${failure.name}: ${failure.message}`);

it('of a certificate that names nobody to ask, nothing is known', async () => {
  expect(await stateOf(await leafWith({}), {})).toEqual({ state: 'no-address' });
});

it.each(['ldap://ca.example/list', 'file:///etc/passwd'])('%s is no address to be asked', async (list) => {
  expect(await stateOf(await leafWith({ list }), {})).toEqual({ state: 'no-address' });
});

describe('by the list of the issuer', () => {
  it('one that is not on it is good', async () => {
    const other = await leafWith({ list: LIST });
    const list = await listBy(root, { revoked: { certificate: other.certificate, at: REVOKED } });
    expect(await stateOf(await leafWith({ list: LIST }), { [LIST]: list })).toEqual({ state: 'good' });
    const pem = `-----BEGIN X509 CRL-----\n${list.toString('base64')}\n-----END X509 CRL-----\n`;
    expect(await stateOf(await leafWith({ list: LIST }), { [LIST]: Buffer.from(pem) })).toEqual({ state: 'good' });
  });

  it('one that is on it is revoked, unless a trusted time stamp saw the signature before', async () => {
    const leaf = await leafWith({ list: LIST });
    const list = await listBy(root, { revoked: { certificate: leaf.certificate, at: REVOKED } });
    const stamped = (at: string, trusted = true) => stateOf(leaf, { [LIST]: list }, { at: new Date(at), trusted });
    const revoked = expect.stringMatching(/^NotGenuine: 证书已被吊销（2026-02-01 起）/);
    expect(await stateOf(leaf, { [LIST]: list })).toEqual(revoked);
    expect(await stamped('2026-02-02T00:00:00Z')).toEqual(revoked);
    expect(await stamped('2026-01-31T00:00:00Z', false)).toEqual(revoked);
    expect(await stamped('2026-01-31T00:00:00Z')).toEqual({ state: 'revoked-later', since: new Date(REVOKED) });
  });

  it('counts from when the key was no longer safe, where the list says so', async () => {
    const leaf = await leafWith({ list: LIST });
    const told = { certificate: leaf.certificate, at: REVOKED, invalidSince: '2026-01-15T00:00:00Z' };
    const list = await listBy(root, { revoked: told });
    const timeStamp = { at: new Date('2026-01-20T00:00:00Z'), trusted: true };
    expect(await stateOf(leaf, { [LIST]: list }, timeStamp)).toContain('2026-01-15');
  });

  it.each<[string, () => Promise<Buffer | number>, string]>([
    ['of somebody else', () => listBy(stranger), '不是由证书的颁发者签发'],
    ['out of date', () => listBy(root, { from: '2025-01-01T00:00:00Z', until: YESTERDAY }), '已过期'],
    ['of tomorrow', () => listBy(root, { from: TOMORROW }), '已过期'],
    ['that is none', async () => Buffer.from('<html>'), '无法读取'],
    [
      'of only what is new',
      () => listBy(root, { critical: ['2.5.29.27', new Uint8Array([2, 1, 1]).buffer] }),
      '不包括',
    ],
    ['of authorities only', () => listBy(root, { critical: ['2.5.29.28', ofAuthorities] }), '不包括'],
    ['that is not there', async () => 404, '答复 404'],
  ])('a list %s settles nothing', async (_, list, reason) => {
    const found = await stateOf(await leafWith({ list: LIST }), { [LIST]: await list() });
    expect(found).toEqual({ state: 'unsettled', reason: expect.stringContaining(reason) });
  });

  it('where it is away, the responder is asked', async () => {
    const leaf = await leafWith({ list: LIST, responder: RESPONDER });
    expect(await stateOf(leaf, { [RESPONDER]: await answerBy(root, leaf) })).toEqual({ state: 'good' });
    expect(await stateOf(leaf, {})).toEqual({ state: 'unsettled', reason: `无法连接 ${RESPONDER}` });
  });
});

/** IssuingDistributionPoint: onlyContainsCACerts. */
const ofAuthorities = new Uint8Array([0x30, 3, 0x82, 1, 0xff]).buffer;

describe('by the responder of the issuer', () => {
  const told = async (answer: (leaf: Issued) => Promise<Buffer>) => {
    const leaf = await leafWith({ responder: RESPONDER });
    return stateOf(leaf, { [RESPONDER]: await answer(leaf) });
  };

  it('is good or revoked, in the name of the issuer or of whom it lets answer', async () => {
    expect(await told((leaf) => answerBy(root, leaf))).toEqual({ state: 'good' });
    expect(await told((leaf) => answerBy(root, leaf, { signer: responder }))).toEqual({ state: 'good' });
    const revoked = (leaf: Issued) => ({ revoked: { certificate: leaf.certificate, at: REVOKED } });
    expect(await told((leaf) => answerBy(root, leaf, revoked(leaf)))).toContain('证书已被吊销（2026-02-01 起）');
  });

  it.each<[string, (leaf: Issued) => Promise<Buffer>, string]>([
    ['of a stranger of the same name', (leaf) => answerBy(root, leaf, { signer: stranger }), '不是由证书的颁发者签发'],
    ['of who signs documents', (leaf) => answerBy(root, leaf, { signer: leaf }), '不是由证书的颁发者签发'],
    ['out of date', (leaf) => answerBy(root, leaf, { from: '2025-01-01T00:00:00Z', until: YESTERDAY }), '已过期'],
    ['on another certificate', async () => answerBy(root, await leafWith({})), '不是关于这份证书'],
    ['that is none', async () => Buffer.from('no'), '无法读取'],
  ])('an answer %s settles nothing', async (_, answer, reason) => {
    expect(await told(answer)).toEqual({ state: 'unsettled', reason: expect.stringContaining(reason) });
  });
});

it('an authority below the root is asked about too', async () => {
  const under = await issued({ name: '示例下级', issuer: root, ca: true, keyUsage: 0b0000_0110, list: LIST });
  const lists = 'http://under.example/list.crl';
  const leaf = await issued({ name: '示例签章', issuer: under, keyUsage: SIGNS, list: lists });
  const list = await listBy(root, { revoked: { certificate: under.certificate, at: REVOKED } });
  const certificates = [leaf, under, root].map(({ certificate }) => certificate);
  const { fetch, asked } = network({ [LIST]: list, [lists]: await listBy(under) });
  await expect(revocationOf({ certificates, timeStamp: undefined }, fetch, new Date())).rejects.toThrow('CN=示例下级');
  expect(asked).toEqual([lists, LIST]);
});

describe('the command', () => {
  const place = folder();
  const ca = join(place, 'ca.pem');
  const REPORT = sampleReport([]);
  const verify = async (wanted: Omit<Wanted, 'name'>, online: boolean, list?: (leaf: Issued) => Promise<Buffer>) => {
    const leaf = await leafWith(wanted);
    const key = leaf.privateKey.export({ type: 'pkcs8', format: 'pem' }).toString();
    const file = join(place, 'report.pdf');
    writeFileSync(file, await signedReport(REPORT, softwareDocumentSigner([leaf.certificate], key)));
    writeFileSync(ca, root.certificate.toString());
    const lists = list === undefined ? [] : [await list(leaf)];
    const answers = [
      ...lists.map((content) => () => new Response(new Uint8Array(content))),
      () => json(200, { status: 'current', reportNo: REPORT.reportNo }),
    ];
    const asked = online ? ['--online', 'http://platform.example'] : [];
    return xinzheng(['verify', '--ca', ca, ...asked, file], answers);
  };

  it('asks nobody without --online, and says that it did not', async () => {
    const { exitCode, out, asked } = await verify({ list: LIST }, false);
    expect([exitCode, asked]).toEqual([0, []]);
    expect(out).toContain('未核对：证书是否被吊销；平台上的现状（可用 --online 查询）');
  });

  it.each<[string, object, ((leaf: Issued) => Promise<Buffer>) | undefined, number, string]>([
    ['is good', { list: LIST }, () => listBy(root), 0, '已核对：证书未被吊销'],
    ['names no address', {}, undefined, 0, '未核对：证书是否被吊销（证书没有写明查询的地址）'],
    ['cannot be known', { list: LIST }, () => listBy(stranger), 0, '未核对：证书是否被吊销（吊销列表不是由'],
    [
      'was revoked',
      { list: LIST },
      ({ certificate }) => listBy(root, { revoked: { certificate, at: REVOKED } }),
      1,
      '不可信：证书已被吊销（2026-02-01 起）',
    ],
  ])('with --online says that the certificate %s', async (_, wanted, list, exitCode, words) => {
    expect(await verify(wanted, true, list)).toMatchObject({ exitCode, out: expect.stringContaining(words) });
  });
});
