import type { X509Certificate } from 'node:crypto';
import { isValidAt } from '../../../shared/document-signing/certificates.ts';
import { assertUse } from './certificate-use.ts';
import { NotGenuine } from './signature-of.ts';

const MOST_CERTIFICATES = 6;

/**
 * The certificates from the signer's up to a pinned root, each valid when the file was signed. A root inside the file is
 * none: whoever can make a file can put a root into it.
 */
export const certificatePath = (
  chain: readonly X509Certificate[],
  roots: readonly X509Certificate[],
  at: Date,
): X509Certificate[] => {
  const [leaf, ...others] = chain;
  if (leaf === undefined) throw new NotGenuine('签名没有附证书');
  if (leaf.ca) throw new NotGenuine('签名所用的是颁发证书的证书，不是签章证书');
  const path = [leaf];
  for (let last = leaf; path.length <= MOST_CERTIFICATES; ) {
    if (!isValidAt(last, at)) throw new NotGenuine(`证书在签名时不在有效期内：${last.subject}`);
    const root = roots.find((candidate) => vouchesFor(candidate, last));
    if (root !== undefined) return validRoot(root, at, path);
    const next = others.find((candidate) => vouchesFor(candidate, last) && !path.includes(candidate));
    if (next === undefined) break;
    path.push(next);
    last = next;
  }
  throw new NotGenuine('证书不是由固定的根证书颁发的：签名者不是平台');
};

const validRoot = (root: X509Certificate, at: Date, path: X509Certificate[]): X509Certificate[] => {
  if (!isValidAt(root, at)) throw new NotGenuine(`固定的根证书在签名时不在有效期内：${root.subject}`);
  assertUse([...path, root]);
  return [...path, root];
};

const vouchesFor = (issuer: X509Certificate, certificate: X509Certificate): boolean =>
  issuer.ca && certificate.checkIssued(issuer) && certificate.verify(issuer.publicKey);
