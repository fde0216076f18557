import type { X509Certificate } from 'node:crypto';

/**
 * Signs documents in the issuer's name: a private key, wherever it lies, and the certificates that vouch for it. What a
 * document carries for its readers, who know neither the key nor the platform.
 */
export interface DocumentSigner {
  /** The key's own certificate first, then those that vouch for one another, without the root. */
  chain: readonly X509Certificate[];
  /** The signature as X.509 writes it, over the SHA-256 of the content. A signer that is away is a 503. */
  sign(content: Uint8Array): Promise<Uint8Array>;
}

/** The two that readers of PDF, certificate authorities and KMS all know. */
export type SignatureAlgorithm = 'ECDSA_SHA_256' | 'RSASSA_PKCS1_V1_5_SHA_256';
