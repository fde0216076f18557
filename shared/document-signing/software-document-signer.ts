import { createPrivateKey, sign, type X509Certificate } from 'node:crypto';
import type { DocumentSigner } from './document-signer.ts';

/** A private key held by this process, in PEM: for developers and tests, never for production. */
export const softwareDocumentSigner = (chain: readonly X509Certificate[], key: string): DocumentSigner => {
  const privateKey = createPrivateKey(key);
  return {
    chain,
    sign: async (content) => sign('sha256', content, privateKey),
  };
};
