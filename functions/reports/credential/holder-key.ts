import { createPublicKey } from 'node:crypto';
import { Problem } from '../../../shared/problem.ts';
import { publicJwkOf } from '../../../shared/signing/public-jwk.ts';
import type { PublicJwk } from '../../../shared/signing/signer.ts';
import type { HolderKey } from './schema.ts';

/** The key of a holder's wallet, called by its thumbprint whatever the wallet calls it. */
export const publicKeyOf = ({ kty, crv, x, y }: HolderKey): PublicJwk => {
  try {
    return publicJwkOf(createPublicKey({ key: { kty, crv, x, y }, format: 'jwk' }));
  } catch (cause) {
    const message = '不是 P-256 曲线上的点';
    const errors = [{ pointer: '/holderKey', code: 'bad-key', message }];
    throw new Problem('invalid-request', message, { errors }, { cause });
  }
};

/** RFC 7800: whoever presents the credential proves to hold this key. */
export const confirmed = ({ kty, crv, x, y }: PublicJwk) => ({ jwk: { kty, crv, x, y } });
