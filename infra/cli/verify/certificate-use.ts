import type { X509Certificate } from 'node:crypto';
import { type BasicConstraints, Certificate, type ExtKeyUsage } from 'pkijs';
import { NotGenuine } from './signature-of.ts';

/**
 * Whether the certificates of a path, from the signer's to the root's, are meant for this: an authority that also vouches for
 * web servers and devices vouches for none of those as signers of documents (RFC 5280 6.1). Throws `NotGenuine`.
 */
export const assertUse = (path: readonly X509Certificate[]): void => {
  for (const [index, { raw, subject, publicKey }] of path.entries()) {
    const certificate = Certificate.fromBER(raw);
    if (hasUnknownCondition(certificate)) throw new NotGenuine(`证书带有无法识别的限制：${subject}`);
    // A root vouches for itself by being pinned.
    if (index < path.length - 1 && isWeak(certificate, publicKey))
      throw new NotGenuine(`证书所用的密钥或算法过弱：${subject}`);
    // The authorities below this one, the signer's certificate not counted (4.2.1.9).
    if (index > 0 && index - 1 > pathLength(certificate))
      throw new NotGenuine(`证书的层级超出签发者的许可：${subject}`);
    if (index === 0 && !signsDocuments(certificate)) throw new NotGenuine('签名所用的证书不是用于签署文件的');
  }
};

const OID = { keyUsage: '2.5.29.15', basic: '2.5.29.19', purposes: '2.5.29.37' };
/** Also policies, and the names of keys, on which nothing depends here. */
const UNDERSTOOD: ReadonlySet<string> = new Set([...Object.values(OID), '2.5.29.14', '2.5.29.32', '2.5.29.35']);

/** Over SHA-256, SHA-384, SHA-512: by RSA, by ECDSA. */
const ALGORITHMS: ReadonlySet<string> = new Set([
  ...['11', '12', '13'].map((last) => `1.2.840.113549.1.1.${last}`),
  ...['2', '3', '4'].map((last) => `1.2.840.10045.4.3.${last}`),
]);
const SHORTEST_RSA = 2048;

/** Any; documents (RFC 9336); mail, as readers of PDF have it; documents, as Microsoft and Adobe call it. */
const PURPOSES: ReadonlySet<string> = new Set([
  '2.5.29.37.0',
  '1.3.6.1.5.5.7.3.36',
  '1.3.6.1.5.5.7.3.4',
  '1.3.6.1.4.1.311.10.3.12',
  '1.2.840.113583.1.1.5',
]);
/** Bits from the left: digitalSignature, and nonRepudiation, which binds whoever signed. */
const SIGNATURES = 0b1100_0000;

const hasUnknownCondition = ({ extensions = [] }: Certificate): boolean =>
  extensions.some(({ critical, extnID }) => critical && !UNDERSTOOD.has(extnID));

const isWeak = ({ signatureAlgorithm }: Certificate, key: X509Certificate['publicKey']): boolean =>
  !ALGORITHMS.has(signatureAlgorithm.algorithmId) ||
  (key.asymmetricKeyType === 'rsa' && (key.asymmetricKeyDetails?.modulusLength ?? 0) < SHORTEST_RSA);

const extension = ({ extensions = [] }: Certificate, id: string): unknown =>
  extensions.find(({ extnID }) => extnID === id)?.parsedValue;

const pathLength = (authority: Certificate): number => {
  const { pathLenConstraint } = (extension(authority, OID.basic) ?? {}) as Partial<BasicConstraints>;
  return pathLenConstraint === undefined ? Number.POSITIVE_INFINITY : Number(pathLenConstraint);
};

const signsDocuments = (certificate: Certificate): boolean => {
  const usage = extension(certificate, OID.keyUsage) as { valueBlock: { valueHexView: Uint8Array } } | undefined;
  const purposes = (extension(certificate, OID.purposes) as ExtKeyUsage | undefined)?.keyPurposes;
  return (
    (usage === undefined || ((usage.valueBlock.valueHexView[0] ?? 0) & SIGNATURES) !== 0) &&
    (purposes === undefined || purposes.some((purpose) => PURPOSES.has(purpose)))
  );
};
