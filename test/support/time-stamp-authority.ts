import { type KeyObject, webcrypto } from 'node:crypto';
import { fromBER, Integer, OctetString } from 'asn1js';
import {
  type AlgorithmIdentifier,
  Certificate,
  ContentInfo,
  EncapsulatedContentInfo,
  IssuerAndSerialNumber,
  MessageImprint,
  PKIStatusInfo,
  SignedData,
  SignerInfo,
  TimeStampReq,
  TimeStampResp,
  TSTInfo,
} from 'pkijs';
import { certificatesIn } from '../../shared/document-signing/certificates.ts';

/** What an authority of RFC 3161 may answer otherwise than it should. */
export interface Misbehaviour {
  status?: number;
  nonce?: Uint8Array;
  digest?: Uint8Array;
}

const TST_INFO = '1.2.840.113549.1.9.16.1.4';
const SIGNED_DATA = '1.2.840.113549.1.7.2';

/** A time stamp authority in memory: reads the request and signs an answer, both as ASN.1. */
export const timeStampAuthority =
  (certificate: string, key: KeyObject, at: Date, { status = 0, nonce, digest }: Misbehaviour = {}) =>
  async (request: Uint8Array): Promise<Uint8Array> => {
    const asked = TimeStampReq.fromBER(new Uint8Array(request));
    const imprint = digest === undefined ? asked.messageImprint : imprintOf(asked.messageImprint.hashAlgorithm, digest);
    const info = new TSTInfo({
      version: 1,
      policy: '1.2.3.4',
      messageImprint: imprint,
      serialNumber: new Integer({ value: 7 }),
      genTime: at,
      nonce: nonce === undefined ? (asked.nonce as Integer) : new Integer({ valueHex: nonce.slice().buffer }),
    });
    const answer = new TimeStampResp({
      status: new PKIStatusInfo({ status }),
      timeStampToken: await tokenOf(info, certificate, key),
    });
    return new Uint8Array(answer.toSchema().toBER());
  };

const imprintOf = (hashAlgorithm: AlgorithmIdentifier, digest: Uint8Array) =>
  new MessageImprint({ hashAlgorithm, hashedMessage: new OctetString({ valueHex: digest.slice().buffer }) });

const tokenOf = async (info: TSTInfo, pem: string, key: KeyObject): Promise<ContentInfo> => {
  const certificate = Certificate.fromBER(new Uint8Array(certificatesIn(pem)[0]?.raw ?? []));
  const signed = new SignedData({
    version: 3,
    encapContentInfo: new EncapsulatedContentInfo({
      eContentType: TST_INFO,
      eContent: new OctetString({ valueHex: info.toSchema().toBER() }),
    }),
    signerInfos: [
      new SignerInfo({
        version: 1,
        sid: new IssuerAndSerialNumber({ issuer: certificate.issuer, serialNumber: certificate.serialNumber }),
      }),
    ],
    certificates: [certificate],
  });
  const pkcs8 = key.export({ type: 'pkcs8', format: 'der' });
  const privateKey = await webcrypto.subtle.importKey('pkcs8', pkcs8, { name: 'ECDSA', namedCurve: 'P-256' }, false, [
    'sign',
  ]);
  await signed.sign(privateKey as CryptoKey, 0, 'SHA-256');
  return new ContentInfo({ contentType: SIGNED_DATA, content: fromBER(signed.toSchema(true).toBER()).result });
};
