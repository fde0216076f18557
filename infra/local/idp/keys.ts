import { randomBytes } from 'node:crypto';
import { join } from 'node:path';
import { exportJWK, generateKeyPair, type JWK } from 'jose';
import { keptIn } from '../kept-file.ts';

export interface IdpKeys {
  jwks: { keys: JWK[] };
  cookieKeys: string[];
}

/** The signing keys of the identity provider, kept with the data so that tokens outlive a restart. */
export const idpKeys = (dataDir: string | undefined): Promise<IdpKeys> =>
  dataDir === undefined ? newKeys() : keptIn(join(dataDir, 'idp-keys.json'), newKeys);

const newKeys = async (): Promise<IdpKeys> => {
  const { privateKey } = await generateKeyPair('ES256', { extractable: true });
  const jwk: JWK = { ...(await exportJWK(privateKey)), alg: 'ES256', use: 'sig', kid: randomBytes(8).toString('hex') };
  return { jwks: { keys: [jwk] }, cookieKeys: [randomBytes(32).toString('hex')] };
};
