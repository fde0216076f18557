import { generateKeyPairSync, type KeyObject, webcrypto, X509Certificate } from 'node:crypto';
import { BitString, fromBER, Integer, Utf8String } from 'asn1js';
import {
  AccessDescription,
  AttributeTypeAndValue,
  BasicConstraints,
  Certificate,
  CRLDistributionPoints,
  DistributionPoint,
  Extension,
  ExtKeyUsage,
  GeneralName,
  InfoAccess,
  PublicKeyInfo,
} from 'pkijs';

/** Certificates such as an authority could issue for other ends than reports, or should not have issued. */

export interface Wanted {
  name: string;
  /** Of another kind than P-256. */
  key?: { privateKey: KeyObject; publicKey: KeyObject };
  issuer?: Issued;
  ca?: boolean;
  pathLength?: number;
  /** Bits from the left (RFC 5280 4.2.1.3); none: no such extension. */
  keyUsage?: number;
  purposes?: string[];
  critical?: string;
  /** Where it is told whether the certificate was revoked: in a list, and by a responder. */
  list?: string;
  responder?: string;
  hash?: 'SHA-1' | 'SHA-256';
  validTo?: string;
}

export interface Issued {
  name: string;
  privateKey: KeyObject;
  certificate: X509Certificate;
}

export const P256 = { name: 'ECDSA', namedCurve: 'P-256' } as const;
let serial = 1;

export const issued = async (wanted: Wanted): Promise<Issued> => {
  const { privateKey, publicKey } = wanted.key ?? generateKeyPairSync('ec', { namedCurve: 'P-256' });
  const certificate = new Certificate();
  certificate.version = 2;
  certificate.serialNumber = new Integer({ value: serial++ });
  named(certificate.subject, wanted.name);
  named(certificate.issuer, wanted.issuer?.name ?? wanted.name);
  certificate.notBefore.value = new Date('2020-01-01T00:00:00Z');
  certificate.notAfter.value = new Date(wanted.validTo ?? '2049-12-31T00:00:00Z');
  const spki = publicKey.export({ type: 'spki', format: 'der' });
  certificate.subjectPublicKeyInfo = new PublicKeyInfo({ schema: fromBER(new Uint8Array(spki)).result });
  certificate.extensions = extensionsOf(wanted);
  const pkcs8 = (wanted.issuer?.privateKey ?? privateKey).export({ type: 'pkcs8', format: 'der' });
  const key = await webcrypto.subtle.importKey('pkcs8', new Uint8Array(pkcs8), P256, false, ['sign']);
  await certificate.sign(key as CryptoKey, wanted.hash ?? 'SHA-256');
  const der = Buffer.from(certificate.toSchema(true).toBER());
  return { name: wanted.name, privateKey, certificate: new X509Certificate(der) };
};

const named = (names: Certificate['subject'], value: string): void => {
  names.typesAndValues.push(new AttributeTypeAndValue({ type: '2.5.4.3', value: new Utf8String({ value }) }));
};

const extensionsOf = ({ ca = false, pathLength, keyUsage, purposes, critical, ...wanted }: Wanted): Extension[] => {
  const constraints = new BasicConstraints({
    cA: ca,
    ...(pathLength === undefined ? {} : { pathLenConstraint: pathLength }),
  });
  const extensions: [string, { toBER(): ArrayBuffer }][] = [['2.5.29.19', constraints.toSchema()]];
  if (keyUsage !== undefined)
    extensions.push(['2.5.29.15', new BitString({ valueHex: Uint8Array.of(keyUsage).buffer })]);
  if (purposes !== undefined) extensions.push(['2.5.29.37', new ExtKeyUsage({ keyPurposes: purposes }).toSchema()]);
  if (critical !== undefined) extensions.push([critical, new Utf8String({ value: '' })]);
  return [
    ...extensions.map(([extnID, value]) => new Extension({ extnID, critical: true, extnValue: value.toBER() })),
    ...revocationExtensions(wanted),
  ];
};

const revocationExtensions = ({ list, responder }: Pick<Wanted, 'list' | 'responder'>): Extension[] => {
  const at = (value: string) => new GeneralName({ type: 6, value });
  const lists = (address: string) =>
    new CRLDistributionPoints({ distributionPoints: [new DistributionPoint({ distributionPoint: [at(address)] })] });
  const access = (accessLocation: GeneralName) =>
    new InfoAccess({
      accessDescriptions: [new AccessDescription({ accessMethod: '1.3.6.1.5.5.7.48.1', accessLocation })],
    });
  return [
    ...(list === undefined ? [] : [['2.5.29.31', lists(list).toSchema()] as const]),
    ...(responder === undefined ? [] : [['1.3.6.1.5.5.7.1.1', access(at(responder)).toSchema()] as const]),
  ].map(([extnID, value]) => new Extension({ extnID, critical: false, extnValue: value.toBER() }));
};
