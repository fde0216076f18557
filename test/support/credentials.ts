import { createPublicKey, generateKeyPairSync, type JsonWebKey, sign, verify } from 'node:crypto';
import { SDJwtVcInstance } from '@sd-jwt/sd-jwt-vc';
import { reportCredentials } from '../../functions/reports/credential/report-credentials.ts';
import type { Report } from '../../functions/reports/report.ts';
import { sha256Hex } from '../../shared/digest.ts';
import type { Signer } from '../../shared/signing/signer.ts';

export const PUBLIC_URL = 'https://credit.example';

/** The credentials of a report, with a place of its own. */
export const credentialsOf = (report: Report, signer: Signer, domains = 30) =>
  reportCredentials({
    signer,
    statusPlaces: { take: async () => ({ list: '2026-03-1', index: 4711 }) },
    publicUrl: PUBLIC_URL,
    domains,
  }).issue(report);

const verifierOf = (jwk: JsonWebKey) => {
  const key = createPublicKey({ key: jwk, format: 'jwk' });
  return (data: string, signature: string) =>
    verify('sha256', Buffer.from(data), { key, dsaEncoding: 'ieee-p1363' }, Buffer.from(signature, 'base64url'));
};

/** A library of others that reads SD-JWT VC: what it accepts, wallets and verifiers accept. */
export const otherReader = (
  jwk: JsonWebKey,
  options: { statusList?: (uri: string) => Promise<string>; typeMetadata?: object } = {},
) =>
  new SDJwtVcInstance({
    verifier: async (data, signature) => verifierOf(jwk)(data, signature),
    kbVerifier: async (data, signature, { cnf }) => verifierOf((cnf as { jwk: JsonWebKey }).jwk)(data, signature),
    hasher: (data) => Buffer.from(sha256Hex(typeof data === 'string' ? data : new Uint8Array(data)), 'hex'),
    hashAlg: 'sha-256',
    statusListFetcher: options.statusList ?? (() => Promise.reject(new Error('no status list is given'))),
    ...(options.typeMetadata === undefined
      ? {}
      : { loadTypeMetadataFormat: true, vctFetcher: async () => options.typeMetadata as never }),
  });

/** A wallet with a key of its own, which proves to hold it. */
export const wallet = () => {
  const { publicKey, privateKey } = generateKeyPairSync('ec', { namedCurve: 'P-256' });
  const { kty, crv, x, y } = publicKey.export({ format: 'jwk' });
  return {
    jwk: { kty, crv, x, y },
    /** The credential with a proof of possession made for one reader (RFC 9901 4.3). */
    presented: (sdJwt: string, aud: string, nonce: string): string => {
      const part = (value: object) => Buffer.from(JSON.stringify(value)).toString('base64url');
      const sdHash = Buffer.from(sha256Hex(sdJwt), 'hex').toString('base64url');
      const iat = Math.floor(Date.now() / 1000);
      const content = `${part({ alg: 'ES256', typ: 'kb+jwt' })}.${part({ iat, aud, nonce, sd_hash: sdHash })}`;
      const signature = sign('sha256', Buffer.from(content), { key: privateKey, dsaEncoding: 'ieee-p1363' });
      return `${sdJwt}${content}.${signature.toString('base64url')}`;
    },
  };
};
