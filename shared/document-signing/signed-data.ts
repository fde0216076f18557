import { hash, type X509Certificate } from 'node:crypto';
import { algorithmOf, issuerAndSerial } from './certificates.ts';
import { contextTag, integer, objectId, octetString, sequence, setOf, TAG, value } from './der.ts';
import type { SignatureAlgorithm } from './document-signer.ts';

const ID = {
  data: objectId('1.2.840.113549.1.7.1'),
  signedData: objectId('1.2.840.113549.1.7.2'),
  contentType: objectId('1.2.840.113549.1.9.3'),
  messageDigest: objectId('1.2.840.113549.1.9.4'),
  timeStampToken: objectId('1.2.840.113549.1.9.16.2.14'),
  signingCertificateV2: objectId('1.2.840.113549.1.9.16.2.47'),
  sha256: objectId('2.16.840.1.101.3.4.2.1'),
};

const NULL = value(TAG.null);
const ALGORITHMS: Record<SignatureAlgorithm, Buffer> = {
  // RFC 5758 3.2 leaves the parameters out, RFC 8017 A.2.4 has NULL.
  ECDSA_SHA_256: sequence(objectId('1.2.840.10045.4.3.2')),
  RSASSA_PKCS1_V1_5_SHA_256: sequence(objectId('1.2.840.113549.1.1.11'), NULL),
};
/** RFC 5754 2: without parameters. */
const SHA256 = sequence(ID.sha256);
const VERSION_1 = integer(Buffer.of(1));

const sha256 = (content: Uint8Array): Buffer => hash('sha256', content, 'buffer');
const attribute = (type: Buffer, content: Buffer): Buffer => sequence(type, setOf(content));

/**
 * What is signed of a document: its digest and which certificate vouches for the signature (RFC 5652 5.3, RFC 5035 3),
 * the attributes of PAdES baseline B (ETSI EN 319 142-1 6.3). The time of signing is in the PDF instead, as it has to be there.
 */
export const signedAttributes = (documentDigest: Uint8Array, certificate: X509Certificate): Buffer =>
  setOf(
    attribute(ID.contentType, ID.data),
    attribute(ID.messageDigest, octetString(documentDigest)),
    // ESSCertIDv2 without an algorithm means SHA-256.
    attribute(ID.signingCertificateV2, sequence(sequence(sequence(octetString(sha256(certificate.raw)))))),
  );

export interface Signed {
  chain: readonly X509Certificate[];
  attributes: Uint8Array;
  signature: Uint8Array;
  /** A token of RFC 3161 over the signature. */
  timeStamp?: Uint8Array | undefined;
}

/** The detached CMS message (RFC 5652) of one signer: the same parts give the same bytes. */
export const signedData = ({ chain, attributes, signature, timeStamp }: Signed): Buffer => {
  const [leaf] = chain;
  if (leaf === undefined) throw new Error('a signature without a certificate');
  const signer = sequence(
    VERSION_1,
    issuerAndSerial(leaf.raw),
    SHA256,
    retagged(contextTag(0), attributes),
    ALGORITHMS[algorithmOf(leaf)],
    octetString(signature),
    ...(timeStamp === undefined
      ? []
      : [retagged(contextTag(1), setOf(attribute(ID.timeStampToken, Buffer.from(timeStamp))))]),
  );
  const certificates = retagged(contextTag(0), setOf(...chain.map(({ raw }) => raw)));
  const content = sequence(VERSION_1, setOf(SHA256), sequence(ID.data), certificates, setOf(signer));
  return sequence(ID.signedData, value(contextTag(0), content));
};

/** An implicitly tagged member: the same bytes under another tag. */
const retagged = (tag: number, element: Uint8Array): Buffer => Buffer.concat([Buffer.of(tag), element.subarray(1)]);
