import { createHash, type KeyObject } from 'node:crypto';
import { ALGORITHM, PublicJwk } from './signer.ts';

/** A public key as it is published; unless it has a name, it is called by its thumbprint (RFC 7638). */
export const publicJwkOf = (key: KeyObject, kid?: string): PublicJwk => {
  const { kty, crv, x, y } = key.export({ format: 'jwk' });
  if (kty !== 'EC' || crv !== 'P-256') throw new Error(`the signing key is not of P-256 but of ${kty} ${crv ?? ''}`);
  const thumbprint = createHash('sha256').update(JSON.stringify({ crv, kty, x, y })).digest('base64url');
  return PublicJwk.parse({ kty, crv, x, y, kid: kid ?? thumbprint, alg: ALGORITHM, use: 'sig' });
};
