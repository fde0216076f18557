import type { X509Certificate } from 'node:crypto';
import { hash } from 'node:crypto';
import { fromBER } from 'asn1js';
import { Certificate, ContentInfo, type ExtKeyUsage, SignedData, type SignedDataVerifyResult, TSTInfo } from 'pkijs';
import { NotGenuine } from './signature-of.ts';

export interface TimeStampFacts {
  at: Date;
  /** Whether its authority's certificate is one that a pinned root vouches for. */
  trusted: boolean;
}

/** When the signature existed, by a token of RFC 3161 over it. One that is for another signature, or damaged, says the file is too. */
export const timeStampOf = async (
  token: Uint8Array,
  signature: Uint8Array,
  roots: readonly X509Certificate[],
): Promise<TimeStampFacts> => {
  const { signed, info } = parsedToken(token);
  const imprint = Buffer.from(info.messageImprint.hashedMessage.valueBlock.valueHexView);
  if (!imprint.equals(hash('sha256', signature, 'buffer'))) throw new NotGenuine('时间戳不是这份签名的');
  const trustedCerts = roots.map(({ raw }) => Certificate.fromBER(raw));
  // With roots, whoever signed the token must be vouched for by one of them; without, only the token itself is checked.
  const { signatureVerified, signerCertificate } = await verified(signed, signature, trustedCerts);
  if (signatureVerified !== true) throw new NotGenuine('时间戳残缺，或不是由固定的时间戳机构签发');
  if (!stampsTime(signerCertificate)) throw new NotGenuine('签发时间戳的不是时间戳机构的证书');
  return { at: info.genTime, trusted: trustedCerts.length > 0 };
};

const verified = async (
  signed: SignedData,
  signature: Uint8Array,
  trustedCerts: Certificate[],
): Promise<SignedDataVerifyResult> => {
  const data = new Uint8Array(signature).buffer;
  try {
    return await signed.verify({
      signer: 0,
      data,
      trustedCerts,
      checkChain: trustedCerts.length > 0,
      extendedMode: true,
    });
  } catch (cause) {
    throw new NotGenuine('时间戳残缺，或不是由固定的时间戳机构签发', { cause });
  }
};

const PURPOSES = '2.5.29.37';
const STAMPS_TIME = '1.3.6.1.5.5.7.3.8';

/** Only a certificate for this alone does (RFC 3161 2.3): its authority vouches for others, which do not know the time. */
const stampsTime = (certificate: Certificate | null | undefined): boolean => {
  const purposes = certificate?.extensions?.find(({ extnID }) => extnID === PURPOSES)?.parsedValue as
    | ExtKeyUsage
    | undefined;
  return purposes?.keyPurposes.length === 1 && purposes.keyPurposes[0] === STAMPS_TIME;
};

const TST_INFO = '1.2.840.113549.1.9.16.1.4';

const parsedToken = (token: Uint8Array): { signed: SignedData; info: TSTInfo } => {
  try {
    const signed = new SignedData({ schema: ContentInfo.fromBER(new Uint8Array(token)).content });
    if (signed.encapContentInfo.eContentType !== TST_INFO) throw new Error('not a time stamp');
    const content = signed.encapContentInfo.eContent?.getValue();
    return { signed, info: new TSTInfo({ schema: fromBER(content ?? new ArrayBuffer(0)).result }) };
  } catch (cause) {
    throw new NotGenuine('时间戳残缺，无法读取', { cause });
  }
};
