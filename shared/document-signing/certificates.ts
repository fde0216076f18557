import { X509Certificate } from 'node:crypto';
import { firstElement, memberAt, membersOf, sequence } from './der.ts';
import type { SignatureAlgorithm } from './document-signer.ts';

const PEM = /-----BEGIN CERTIFICATE-----[^-]+-----END CERTIFICATE-----/g;

/** The certificates of a PEM file, in its order. */
export const certificatesIn = (pem: string): X509Certificate[] =>
  (pem.match(PEM) ?? []).map((certificate) => new X509Certificate(certificate));

/** By what a certificate's key signs. */
export const algorithmOf = ({ publicKey }: X509Certificate): SignatureAlgorithm => {
  const { asymmetricKeyType: type, asymmetricKeyDetails: details } = publicKey;
  if (type === 'rsa') return 'RSASSA_PKCS1_V1_5_SHA_256';
  if (type === 'ec' && details?.namedCurve === 'prime256v1') return 'ECDSA_SHA_256';
  throw new Error(`documents are signed by RSA or by ECDSA on P-256, not by ${type} ${details?.namedCurve ?? ''}`);
};

/** How a CMS message names the certificate that signed it (RFC 5652 10.2.4). */
export const issuerAndSerial = (certificate: Uint8Array): Uint8Array => {
  // TBSCertificate (RFC 5280 4.1): version [0], which every certificate with extensions has, serial number, algorithm, issuer.
  const [, serial, , issuer] = membersOf(memberAt(firstElement(certificate), 0));
  if (serial === undefined || issuer === undefined) throw new Error('not a certificate of X.509 version 3');
  return sequence(issuer.whole, serial.whole);
};

export const isValidAt = (certificate: X509Certificate, at: Date): boolean =>
  new Date(certificate.validFrom) <= at && at <= new Date(certificate.validTo);
