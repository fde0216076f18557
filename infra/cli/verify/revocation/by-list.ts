import type { GeneralizedTime } from 'asn1js';
import { fromBER } from 'asn1js';
import {
  type BasicConstraints,
  type Certificate,
  CertificateRevocationList,
  type IssuingDistributionPoint,
  type RevokedCertificate,
} from 'pkijs';
import { isInForce, type Said, Unsettled } from './asking.ts';

const OID = { basic: '2.5.29.19', delta: '2.5.29.27', scope: '2.5.29.28', invalidSince: '2.5.29.24' };

/** By a list of revoked certificates (RFC 5280 5). Throws `Unsettled` where it is none of the issuer's, or not of today. */
export const saidByList = async (
  list: Buffer,
  certificate: Certificate,
  issuer: Certificate,
  now: Date,
): Promise<Said> => {
  const crl = parsed(list);
  if (!(await crl.verify({ issuerCertificate: issuer }).catch(() => false)))
    throw new Unsettled('吊销列表不是由证书的颁发者签发');
  if (!isInForce(crl.thisUpdate.value, crl.nextUpdate?.value, now)) throw new Unsettled('吊销列表已过期');
  if (!covers(crl, certificate)) throw new Unsettled('吊销列表不包括这份证书');
  const entry = crl.revokedCertificates?.find(({ userCertificate }) =>
    userCertificate.isEqual(certificate.serialNumber),
  );
  return entry === undefined ? { revoked: false } : { revoked: true, since: sinceWhen(entry) };
};

/** As it is, or in PEM as some authorities have it. */
const parsed = (list: Buffer): CertificateRevocationList => {
  const pem = /-----BEGIN X509 CRL-----([\s\S]+?)-----END X509 CRL-----/.exec(list.toString('latin1'));
  try {
    return CertificateRevocationList.fromBER(new Uint8Array(pem?.[1] ? Buffer.from(pem[1], 'base64') : list));
  } catch (cause) {
    throw new Unsettled('吊销列表无法读取', { cause });
  }
};

/** Whether it would name the certificate: it is not only of what is new since another list, of some reasons, or of other kinds. */
const covers = ({ crlExtensions }: CertificateRevocationList, certificate: Certificate): boolean => {
  const { extensions = [] } = crlExtensions ?? {};
  if (extensions.some(({ extnID }) => extnID === OID.delta)) return false;
  const scope = extensions.find(({ extnID }) => extnID === OID.scope)?.parsedValue as
    | IssuingDistributionPoint
    | undefined;
  if (scope === undefined) return true;
  const { indirectCRL, onlySomeReasons, onlyContainsAttributeCerts } = scope;
  if (indirectCRL || onlySomeReasons !== undefined || onlyContainsAttributeCerts) return false;
  return isAuthority(certificate) ? !scope.onlyContainsUserCerts : !scope.onlyContainsCACerts;
};

const isAuthority = ({ extensions = [] }: Certificate): boolean => {
  const basic = extensions.find(({ extnID }) => extnID === OID.basic)?.parsedValue as BasicConstraints | undefined;
  return basic?.cA === true;
};

/** A key may have been in wrong hands before its certificate was revoked (5.3.2). */
const sinceWhen = ({ revocationDate, crlEntryExtensions }: RevokedCertificate): Date => {
  const extension = crlEntryExtensions?.extensions.find(({ extnID }) => extnID === OID.invalidSince);
  if (extension === undefined) return revocationDate.value;
  const since = (fromBER(extension.extnValue.valueBlock.valueHexView).result as GeneralizedTime).toDate();
  return new Date(Math.min(since.getTime(), revocationDate.value.getTime()));
};
