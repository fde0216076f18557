import { createHash, type KeyObject, webcrypto, X509Certificate } from 'node:crypto';
import { BitString, fromBER, Integer, OctetString, Utf8String } from 'asn1js';
import {
  AttributeTypeAndValue,
  AuthorityKeyIdentifier,
  BasicConstraints,
  Certificate,
  Extension,
  PublicKeyInfo,
  type RelativeDistinguishedNames,
} from 'pkijs';

/** Vouches for keys that sign documents, as a licensed certification authority does in production. */
export interface CertificateAuthority {
  /** In PEM; trusted by whoever pins it. */
  root: string;
  /** A certificate in PEM for a key that signs documents in that name. */
  issue(publicKey: KeyObject, name: string): Promise<string>;
}

/** A business clock may start in any of these years. */
const VALID = { from: new Date('2020-01-01T00:00:00Z'), to: new Date('2049-12-31T00:00:00Z') };
const P256 = { name: 'ECDSA', namedCurve: 'P-256' } as const;

/** A new authority; its private key is gone with it. */
export const newCertificateAuthority = async (name: string): Promise<CertificateAuthority> => {
  const keys = await webcrypto.subtle.generateKey(P256, true, ['sign', 'verify']);
  const spki = Buffer.from(await webcrypto.subtle.exportKey('spki', keys.publicKey));
  const authority = { name, keyId: keyIdOf(spki), signingKey: keys.privateKey };
  return {
    root: await certified({ ...authority, spki, extensions: ROOT_EXTENSIONS }, authority),
    issue: (publicKey, subject) => {
      const own = publicKey.export({ type: 'spki', format: 'der' });
      return certified({ name: subject, spki: own, keyId: keyIdOf(own), extensions: SIGNER_EXTENSIONS }, authority);
    },
  };
};

interface Subject {
  name: string;
  spki: Uint8Array;
  keyId: Uint8Array;
  extensions: readonly Extension[];
}

interface Authority {
  name: string;
  keyId: Uint8Array;
  signingKey: webcrypto.CryptoKey;
}

const certified = async (subject: Subject, authority: Authority): Promise<string> => {
  const certificate = new Certificate();
  certificate.version = 2;
  certificate.serialNumber = new Integer({ valueHex: positive(webcrypto.getRandomValues(new Uint8Array(16))) });
  named(certificate.subject, subject.name);
  named(certificate.issuer, authority.name);
  certificate.notBefore.value = VALID.from;
  certificate.notAfter.value = VALID.to;
  certificate.subjectPublicKeyInfo = new PublicKeyInfo({ schema: fromBER(subject.spki).result });
  certificate.extensions = [...subject.extensions, subjectKey(subject.keyId), authorityKey(authority.keyId)];
  await certificate.sign(authority.signingKey as CryptoKey, 'SHA-256');
  return new X509Certificate(Buffer.from(certificate.toSchema(true).toBER())).toString();
};

/** A serial number is positive (RFC 5280 4.1.2.2). */
const positive = (bytes: Uint8Array<ArrayBuffer>): ArrayBuffer => {
  bytes[0] = ((bytes[0] as number) & 0x3f) | 0x40;
  return bytes.buffer;
};

/** RFC 5280 4.2.1.2 (1): the SHA-1 of the key, here as a name only. */
const keyIdOf = (spki: Uint8Array): Uint8Array => createHash('sha1').update(spki).digest();

const OID = {
  commonName: '2.5.4.3',
  subjectKey: '2.5.29.14',
  keyUsage: '2.5.29.15',
  basic: '2.5.29.19',
  authorityKey: '2.5.29.35',
};

const named = (names: RelativeDistinguishedNames, name: string): void => {
  names.typesAndValues.push(
    new AttributeTypeAndValue({ type: OID.commonName, value: new Utf8String({ value: name }) }),
  );
};

const extension = (extnID: string, critical: boolean, value: { toBER(): ArrayBuffer }) =>
  new Extension({ extnID, critical, extnValue: value.toBER() });

/** Bits from the left (RFC 5280 4.2.1.3). */
const usage = (bits: number, unusedBits: number) =>
  extension(OID.keyUsage, true, new BitString({ valueHex: Uint8Array.of(bits).buffer, unusedBits }));

const CERTIFICATES_AND_LISTS = 0b0000_0110;
const SIGNATURES_THAT_BIND = 0b1100_0000;

const ROOT_EXTENSIONS = [
  extension(OID.basic, true, new BasicConstraints({ cA: true, pathLenConstraint: 0 }).toSchema()),
  usage(CERTIFICATES_AND_LISTS, 1),
];
const SIGNER_EXTENSIONS = [
  extension(OID.basic, true, new BasicConstraints({ cA: false }).toSchema()),
  usage(SIGNATURES_THAT_BIND, 6),
];

const subjectKey = (keyId: Uint8Array) => extension(OID.subjectKey, false, new OctetString({ valueHex: keyId }));

const authorityKey = (keyId: Uint8Array) =>
  extension(
    OID.authorityKey,
    false,
    new AuthorityKeyIdentifier({ keyIdentifier: new OctetString({ valueHex: keyId }) }).toSchema(),
  );
