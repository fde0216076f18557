import { webcrypto } from 'node:crypto';
import { Constructed, Enumerated, GeneralizedTime, OctetString, Primitive } from 'asn1js';
import {
  BasicOCSPResponse,
  CertID,
  Certificate,
  CertificateRevocationList,
  Extension,
  Extensions,
  OCSPResponse,
  ResponseBytes,
  RevokedCertificate,
  SingleResponse,
  Time,
} from 'pkijs';
import { type Issued, P256 } from './certificates.ts';

/** What an authority says of the certificates it revoked. */

interface Told {
  /** Which one, and since when; none: all are good. */
  revoked?: { certificate: Issued['certificate']; at: string; invalidSince?: string } | undefined;
  from?: string;
  until?: string;
  /** What it is besides: of some certificates only, or only what is new. */
  critical?: [id: string, value: ArrayBuffer];
}

const at = (text: string): Time => new Time({ type: 1, value: new Date(text) });

const keyOf = async ({ privateKey }: Issued): Promise<CryptoKey> => {
  const pkcs8 = new Uint8Array(privateKey.export({ type: 'pkcs8', format: 'der' }));
  return (await webcrypto.subtle.importKey('pkcs8', pkcs8, P256, false, ['sign'])) as CryptoKey;
};

export const YESTERDAY = new Date(Date.now() - 86_400_000).toISOString();
export const TOMORROW = new Date(Date.now() + 86_400_000).toISOString();

export const listBy = async (issuer: Issued, { revoked, from, until, critical }: Told = {}): Promise<Buffer> => {
  const list = new CertificateRevocationList();
  list.version = 1;
  list.issuer = Certificate.fromBER(issuer.certificate.raw).subject;
  list.thisUpdate = at(from ?? YESTERDAY);
  list.nextUpdate = at(until ?? TOMORROW);
  if (revoked !== undefined) list.revokedCertificates = [entryOf(revoked)];
  if (critical !== undefined) {
    const [extnID, extnValue] = critical;
    list.crlExtensions = new Extensions({ extensions: [new Extension({ extnID, critical: true, extnValue })] });
  }
  await list.sign(await keyOf(issuer), 'SHA-256');
  return Buffer.from(list.toSchema(true).toBER());
};

const entryOf = ({ certificate, at: when, invalidSince }: NonNullable<Told['revoked']>): RevokedCertificate => {
  const entry = new RevokedCertificate();
  entry.userCertificate = Certificate.fromBER(certificate.raw).serialNumber;
  entry.revocationDate = at(when);
  if (invalidSince !== undefined) {
    const extnValue = new GeneralizedTime({ valueDate: new Date(invalidSince) }).toBER();
    entry.crlEntryExtensions = new Extensions({ extensions: [new Extension({ extnID: '2.5.29.24', extnValue })] });
  }
  return entry;
};

/** On one certificate; signed by its issuer, or in the name of another. */
export const answerBy = async (
  issuer: Issued,
  { certificate }: Issued,
  { revoked, from, until, signer = issuer }: Told & { signer?: Issued } = {},
): Promise<Buffer> => {
  const single = new SingleResponse();
  single.certID = new CertID();
  await single.certID.createForCertificate(Certificate.fromBER(certificate.raw), {
    hashAlgorithm: 'SHA-1',
    issuerCertificate: Certificate.fromBER(issuer.certificate.raw),
  });
  single.certStatus = statusOf(revoked?.at);
  single.thisUpdate = new Date(from ?? YESTERDAY);
  single.nextUpdate = new Date(until ?? TOMORROW);
  const basic = new BasicOCSPResponse();
  basic.tbsResponseData.responderID = Certificate.fromBER(signer.certificate.raw).subject;
  basic.tbsResponseData.producedAt = new Date();
  basic.tbsResponseData.responses = [single];
  if (signer !== issuer) basic.certs = [Certificate.fromBER(signer.certificate.raw)];
  await basic.sign(await keyOf(signer), 'SHA-256');
  const response = new OCSPResponse();
  response.responseStatus = new Enumerated({ value: 0 });
  response.responseBytes = new ResponseBytes();
  response.responseBytes.responseType = '1.3.6.1.5.5.7.48.1.1';
  response.responseBytes.response = new OctetString({ valueHex: basic.toSchema().toBER() });
  return Buffer.from(response.toSchema().toBER());
};

const statusOf = (revokedAt: string | undefined): Primitive | Constructed =>
  revokedAt === undefined
    ? new Primitive({ idBlock: { tagClass: 3, tagNumber: 0 } })
    : new Constructed({
        idBlock: { tagClass: 3, tagNumber: 1 },
        value: [new GeneralizedTime({ valueDate: new Date(revokedAt) })],
      });
