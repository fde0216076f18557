import * as z from 'zod';

/** The one algorithm in use: ECDSA on P-256 with SHA-256 (RFC 7518 3.4), which browsers, JWS libraries and KMS all speak. */
export const ALGORITHM = 'ES256';

const seconds = z.number().int().optional();

/** A public key as it is published. Unknown members are dropped: a private part that strayed in never leaves. */
export const PublicJwk = z.object({
  kty: z.literal('EC'),
  crv: z.literal('P-256'),
  x: z.string(),
  y: z.string(),
  kid: z.string().min(1),
  alg: z.literal(ALGORITHM),
  use: z.literal('sig'),
  /** When signing with it began and ended, in seconds since 1970; no end: it still signs. */
  iat: seconds,
  exp: seconds,
});
export type PublicJwk = z.output<typeof PublicJwk>;

export const PublicJwks = z.object({ keys: z.array(PublicJwk) });
export type PublicJwks = z.output<typeof PublicJwks>;

/** Signs in the platform's name. Where the private key lies is the implementation's secret. */
export interface Signer {
  keyId: string;
  algorithm: typeof ALGORITHM;
  /** The signature as JWS has it: R and S, 32 bytes each. A signer that is away is a 503. */
  sign(content: Uint8Array): Promise<Uint8Array>;
  publicJwk(): Promise<PublicJwk>;
}

/** A text as compact JWS (RFC 7515). `type` says what was signed, so that one kind never passes for another. */
export const signCompact = async (signer: Signer, type: string, text: string): Promise<string> => {
  const header = { alg: signer.algorithm, kid: signer.keyId, typ: type };
  const content = `${base64url(JSON.stringify(header))}.${base64url(text)}`;
  return `${content}.${base64url(await signer.sign(Buffer.from(content)))}`;
};

/** What a JWS of our own says; whether it is genuine is not asked here. */
export const contentOf = (jws: string): { keyId: string; text: string } => {
  const [header = '', payload = ''] = jws.split('.').map((part) => Buffer.from(part, 'base64url').toString());
  return { keyId: (JSON.parse(header) as { kid: string }).kid, text: payload };
};

const base64url = (content: string | Uint8Array): string => Buffer.from(content).toString('base64url');
