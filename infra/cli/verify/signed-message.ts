import { createHash, verify, X509Certificate } from 'node:crypto';
import { issuerAndSerial } from '../../../shared/document-signing/certificates.ts';
import { type Element, firstElement, memberAt, membersOf, TAG } from '../../../shared/document-signing/der.ts';
import { type Signed, signedAttributes, signedData } from '../../../shared/document-signing/signed-data.ts';
import { NotGenuine, type PdfSignature } from './signature-of.ts';

/**
 * The parts of a signature, checked: it is the message that its own parts make, bit by bit, and its key signed what the
 * file holds. Whose key that is, the certificates say (`certificate-path.ts`).
 */
export const signedMessage = ({ contents, covered }: PdfSignature): Signed => {
  const { signed, message } = partsOf(contents);
  const [leaf] = signed.chain as [X509Certificate];
  const padding = contents.subarray(message.length);
  if (!contents.subarray(0, message.length).equals(message) || padding.some((byte) => byte !== 0))
    throw new NotGenuine('签名不是平台签名的形式');
  const digest = createHash('sha256').update(covered[0]).update(covered[1]).digest();
  if (!signedAttributes(digest, leaf).equals(signed.attributes))
    throw new NotGenuine('内容被改动过：文件的摘要与签名所签的不一致');
  if (!verify('sha256', signed.attributes, leaf.publicKey, signed.signature))
    throw new NotGenuine('签名不符：不是由证书的密钥签发，或签名被改动过');
  return signed;
};

/** What stands there, and the message that it makes. */
const partsOf = (contents: Buffer): { signed: Signed; message: Buffer } => {
  try {
    const signed = parts(firstElement(contents));
    return { signed, message: signedData(signed) };
  } catch (cause) {
    throw new NotGenuine('签名残缺，无法读取', { cause });
  }
};

/** SignedData (RFC 5652 5.1): version, digest algorithms, content, certificates, the one signer. */
const parts = (message: Element): Signed => {
  const [, , , certificates, signers] = membersOf(memberAt(message, 1, 0));
  if (certificates === undefined || signers === undefined) throw new Error('a member is missing');
  const [, signerId, , attributes, , signature, unsigned] = membersOf(memberAt(signers, 0));
  if (signerId === undefined || attributes === undefined || signature === undefined)
    throw new Error('a member of the signer is missing');
  const chain = membersOf(certificates).map(({ whole }) => new X509Certificate(whole));
  const mine = ({ raw }: X509Certificate) => Buffer.compare(issuerAndSerial(raw), signerId.whole) === 0;
  return {
    chain: [...chain.filter(mine), ...chain.filter((certificate) => !mine(certificate))],
    // Signed as a set, carried under a tag of its own (5.4).
    attributes: Buffer.concat([Buffer.of(TAG.set), attributes.whole.subarray(1)]),
    signature: signature.content,
    timeStamp: unsigned === undefined ? undefined : memberAt(unsigned, 0, 1, 0).whole,
  };
};
