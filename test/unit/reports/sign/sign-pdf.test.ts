import { generateKeyPairSync, hash, sign, type X509Certificate } from 'node:crypto';
import { KMSClient, SignCommand } from '@aws-sdk/client-kms';
import { mockClient } from 'aws-sdk-client-mock';
import { ContentInfo, SignedData } from 'pkijs';
import { reportSigner } from '../../../../functions/reports/sign/report-signer.ts';
import { signatureOf } from '../../../../infra/cli/verify/signature-of.ts';
import type { Instant } from '../../../../shared/calendar/dates.ts';
import { algorithmOf, certificatesIn } from '../../../../shared/document-signing/certificates.ts';
import { deployedSigning } from '../../../../shared/document-signing/deployed-signing.ts';
import type { DocumentSigner } from '../../../../shared/document-signing/document-signer.ts';
import { kmsDocumentSigner } from '../../../../shared/document-signing/kms-document-signer.ts';
import { signPdf } from '../../../../shared/document-signing/sign-pdf.ts';
import { KEYS, printedFor, signedReport, type TestAuthority, testAuthority } from '../../../support/documents.ts';
import { sampleReport } from '../../../support/report.ts';

const REPORT = sampleReport([]);
const KINDS = Object.keys(KEYS) as (keyof typeof KEYS)[];

let authority: TestAuthority;
let signer: DocumentSigner;
beforeAll(async () => {
  authority = await testAuthority();
  signer = await authority.signer('ECDSA on P-256');
});

it('prints the same report to the same bytes, with its attachment and the place of its signature', async () => {
  expect(hash('sha256', await printedFor(REPORT, signer))).toBe(hash('sha256', await printedFor(REPORT, signer)));
});

it('changes nothing of what was printed but the range and the signature', async () => {
  const [printed, signed] = [Buffer.from(await printedFor(REPORT, signer)), await signedReport(REPORT, signer)];
  expect(signed).toHaveLength(printed.length);
  const [before, after] = signatureOf(signed).covered;
  const range = before.lastIndexOf('/ByteRange');
  expect(before.subarray(0, range).equals(printed.subarray(0, range))).toBe(true);
  expect(after.equals(printed.subarray(signed.length - after.length))).toBe(true);
});

it.each(KINDS)('signs by %s a message that another library verifies', async (kind) => {
  const signed = await signedReport(REPORT, await authority.signer(kind));
  const { contents, covered } = signatureOf(signed);
  const message = new SignedData({ schema: ContentInfo.fromBER(new Uint8Array(contents)).content });
  const data = new Uint8Array(Buffer.concat(covered)).buffer;
  expect(await message.verify({ signer: 0, data })).toBe(true);
  const types = message.signerInfos[0]?.signedAttrs?.attributes.map(({ type }) => type);
  // content-type, message-digest, signing-certificate-v2: no signing-time, which PAdES forbids.
  expect(types?.toSorted()).toEqual(['1.2.840.113549.1.9.16.2.47', '1.2.840.113549.1.9.3', '1.2.840.113549.1.9.4']);
});

describe('refuses to sign', () => {
  it('with a certificate of another key', async () => {
    const other = await authority.signer('ECDSA on P-256');
    const mixed = { chain: signer.chain, sign: other.sign };
    await expect(signedReport(REPORT, mixed)).rejects.toThrow('not by the key of the certificate');
  });

  it.each([
    ['not yet', '2019-12-31T23:59:59.000Z'],
    ['no longer', '2050-01-01T00:00:00.000Z'],
  ])('with a certificate that is %s valid', async (_, asOf) => {
    await expect(signedReport({ ...REPORT, asOf: asOf as Instant }, signer)).rejects.toThrow('not valid at');
  });

  it('without a certificate', async () => {
    await expect(signPdf(await printedFor(REPORT, signer), { ...signer, chain: [] })).rejects.toThrow('certificate');
  });

  it('what has no place for a signature, or two', async () => {
    const printed = await printedFor(REPORT, signer);
    await expect(signPdf(Buffer.from('%PDF-1.7'), signer)).rejects.toThrow('not one place');
    await expect(signPdf(Buffer.concat([printed, printed]), signer)).rejects.toThrow('not one place');
  });

  it('where the signature has no room', async () => {
    const printed = await printedFor(REPORT, signer);
    const chain = [...signer.chain, ...Array.from({ length: 9 }, () => signer.chain[0] as X509Certificate)];
    await expect(signPdf(printed, { ...signer, chain })).rejects.toThrow('in a place for');
  });

  it('with a key of another curve', async () => {
    const { publicKey } = generateKeyPairSync('ec', { namedCurve: 'P-384' });
    const [certificate] = certificatesIn(await authority.issue(publicKey, '测试签章（示例）'));
    expect(() => algorithmOf(certificate as X509Certificate)).toThrow('not by ec secp384r1');
  });
});

describe('a key of KMS', () => {
  it.each(KINDS)('signs by %s, by digest', async (kind) => {
    const { privateKey, publicKey } = KEYS[kind]();
    const chain = certificatesIn(await authority.issue(publicKey, '测试签章（示例）'));
    const kms = mockClient(KMSClient);
    const content = Buffer.from('signed attributes');
    // node:crypto signs no digests: the fake signs what it was computed from.
    kms.on(SignCommand).callsFake(async () => ({ Signature: sign('sha256', content, privateKey) }));
    const signature = await kmsDocumentSigner('key', chain, kms as unknown as KMSClient).sign(content);
    expect(Buffer.from(signature).length).toBeGreaterThan(60);
    expect(kms.commandCalls(SignCommand)[0]?.args[0].input).toEqual({
      KeyId: 'key',
      Message: hash('sha256', content, 'buffer'),
      MessageType: 'DIGEST',
      SigningAlgorithm: kind === 'RSA' ? 'RSASSA_PKCS1_V1_5_SHA_256' : 'ECDSA_SHA_256',
    });
  });

  it('that is away is a 503, and no file is made', async () => {
    const kms = mockClient(KMSClient);
    kms.on(SignCommand).rejects(Object.assign(new Error('away'), { name: 'ThrottlingException' }));
    const away = kmsDocumentSigner('key', signer.chain, kms as unknown as KMSClient);
    await expect(signedReport(REPORT, away)).rejects.toMatchObject({ code: 'unavailable' });
  });

  it('that is deployed has its certificates in the bucket, read once', async () => {
    const read = jest.fn(async () => Buffer.from(signer.chain.join('\n')));
    const deployed = reportSigner(deployedSigning('key', '', { read }));
    await deployed.additions(REPORT);
    await deployed.additions(REPORT);
    expect(read.mock.calls).toEqual([['certificates/documents.pem']]);
  });

  it('without a certificate issues nothing', async () => {
    const deployed = reportSigner(deployedSigning('key', '', { read: async () => Buffer.from('') }));
    await expect(deployed.additions(REPORT)).rejects.toThrow('no certificate');
  });
});
