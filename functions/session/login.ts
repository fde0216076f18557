import { createHash, randomBytes } from 'node:crypto';
import * as z from 'zod';
import type { HostCookies } from '../../shared/http/host-cookies.ts';
import { isOwnPath } from './own-path.ts';

/** A sign-in under way: what must come back, and what only this browser knows. Kept in a cookie of its own, so that tabs do not meet. */
export interface Login {
  /** Comes back with the code: the answer is to what this browser asked. */
  state: string;
  /** Comes back inside the ID token: it was made for this sign-in. */
  nonce: string;
  /** Of PKCE (RFC 7636): without it nobody can use the code. */
  verifier: string;
  /** Where to go then; undefined: by the role. */
  to?: string | undefined;
}

/** Who registers on the way, or waits for a code by telephone, needs some minutes. */
const LIFETIME_SECONDS = 15 * 60;

/** Left unfinished in one browser; with more of them, beside the longest session, the headers of a request would grow too large. */
const MOST_UNFINISHED = 3;

const COOKIE = 'xinzheng-login-';
const STATE = /^[\w-]{22}$/;

/** 128 bits guess nothing (RFC 6749 10.10); the verifier has the 256 that RFC 7636 4.1 recommends. */
const random = (bytes: number): string => randomBytes(bytes).toString('base64url');

export const newLogin = (to: string | undefined): Login => ({
  state: random(16),
  nonce: random(16),
  verifier: random(32),
  to,
});

export const challengeOf = ({ verifier }: Login): string => createHash('sha256').update(verifier).digest('base64url');

/** Lines of Set-Cookie; those of sign-ins left unfinished go where they are too many. */
export const keepLogin = (cookies: HostCookies, { state, ...kept }: Login): string[] => {
  const unfinished = cookies.names.filter((name) => name.startsWith(COOKIE));
  const value = Buffer.from(JSON.stringify(kept)).toString('base64url');
  return [
    ...(unfinished.length < MOST_UNFINISHED ? [] : unfinished.map(cookies.clear)),
    cookies.set(COOKIE + state, value, { seconds: LIFETIME_SECONDS, sameSite: 'Lax' }),
  ];
};

export const forgetLogin = (cookies: HostCookies, { state }: Login): string => cookies.clear(COOKIE + state);

const Kept = z.object({ nonce: z.string(), verifier: z.string(), to: z.string().refine(isOwnPath).optional() });

/** The sign-in that this browser began with this state; undefined where it began none, or long ago. */
export const keptLogin = (cookies: HostCookies, state: string): Login | undefined => {
  const value = STATE.test(state) ? cookies.get(COOKIE + state) : undefined;
  if (value === undefined) return undefined;
  const kept = Kept.safeParse(jsonOf(value));
  return kept.success ? { state, ...kept.data } : undefined;
};

const jsonOf = (value: string): unknown => {
  try {
    return JSON.parse(Buffer.from(value, 'base64url').toString());
  } catch {
    return undefined;
  }
};
