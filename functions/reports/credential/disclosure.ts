import { hash, randomBytes } from 'node:crypto';

/** What a holder may show or keep back (RFC 9901 4.2.1): base64url of `[salt, name, value]`. */
export type Disclosure = string;

/** RFC 9901 9.3: at least 128 bits, fresh for each claim. */
const SALT_BYTES = 16;

export const disclosureOf = (name: string, value: unknown): Disclosure =>
  Buffer.from(JSON.stringify([randomBytes(SALT_BYTES).toString('base64url'), name, value])).toString('base64url');

/** What the issuer signs in its place (RFC 9901 4.2.3): of the encoded text, so that no other spelling passes for it. */
export const digestOf = (disclosure: Disclosure): string => hash('sha256', disclosure, 'base64url');

/** A digest of nothing (RFC 9901 4.2.7): nobody can tell it from one of a claim. */
export const decoy = (): string => randomBytes(32).toString('base64url');

export const nameOf = (disclosure: Disclosure): string =>
  (JSON.parse(Buffer.from(disclosure, 'base64url').toString()) as [string, string, unknown])[1];
