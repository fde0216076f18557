import { createPrivateKey, createPublicKey, type JsonWebKey, sign } from 'node:crypto';
import { publicJwkOf } from './public-jwk.ts';
import { ALGORITHM, type Signer } from './signer.ts';

/** A P-256 private key as JWK or PEM, held by this process: for developers and tests, never for production. */
export const softwareSigner = (key: JsonWebKey | string): Signer => {
  const privateKey = typeof key === 'string' ? createPrivateKey(key) : createPrivateKey({ key, format: 'jwk' });
  const jwk = publicJwkOf(createPublicKey(privateKey));
  return {
    keyId: jwk.kid,
    algorithm: ALGORITHM,
    sign: async (content) => sign('sha256', content, { key: privateKey, dsaEncoding: 'ieee-p1363' }),
    publicJwk: async () => jwk,
  };
};
