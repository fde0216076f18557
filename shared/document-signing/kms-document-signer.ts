import type { X509Certificate } from 'node:crypto';
import { signsWithKms } from '../signing/kms-signer.ts';
import { algorithmOf } from './certificates.ts';
import type { DocumentSigner } from './document-signer.ts';

/** A key of AWS KMS (ECC_NIST_P256 or RSA, SIGN_VERIFY) with the certificates issued for it: the private key never leaves it. */
export const kmsDocumentSigner = (
  keyId: string,
  chain: readonly X509Certificate[],
  kms?: Parameters<typeof signsWithKms>[2],
): DocumentSigner => {
  const [leaf] = chain;
  if (leaf === undefined) throw new Error('no certificate of the key that signs documents');
  return { chain, sign: signsWithKms(keyId, algorithmOf(leaf), kms) };
};
