import { createRemoteJWKSet, jwtVerify } from 'jose';
import * as z from 'zod';
import { ALGORITHMS, isTokenAtFault } from '../../shared/http/caller.ts';
import { challengeOf, type Login } from './login.ts';
import { SignInFailure } from './sign-in-failure.ts';

/** The unified identity platform as it signs people in: the authorization code flow of OpenID Connect, with PKCE, as a public client. */

export interface SignInSettings {
  issuer: string;
  jwksUrl: string;
  authorizeUrl: string;
  tokenUrl: string;
  /** Empty where it has none. */
  endSessionUrl: string;
  clientId: string;
  scope: string;
}

interface Tokens {
  access: string;
  /** Who signed in, by the ID token of this very sign-in. */
  subject: string;
}

export interface IdentityPlatform {
  /** Where a browser goes to sign in. */
  authorizeAddress(login: Login): string;
  /** What a code stands for, checked; it works once. */
  redeem(code: string, login: Login): Promise<Tokens>;
  /** Where a browser goes to end the identity platform's own session. */
  signOutAddress: string | null;
}

const PATIENCE_MS = 5000;

const Answer = z.object({ access_token: z.string().min(1), id_token: z.string().min(1) });
const Refusal = z.object({ error: z.string() });

export const identityPlatform = (settings: SignInSettings, publicUrl: string): IdentityPlatform => {
  const { authorizeUrl, tokenUrl, endSessionUrl, clientId, scope } = settings;
  const subjectOf = idTokenReader(settings);
  const home = `${publicUrl.replace(/\/$/, '')}/`;
  const client = { client_id: clientId, redirect_uri: `${home}signed-in` };
  return {
    authorizeAddress: (login) =>
      withQuery(authorizeUrl, {
        ...client,
        response_type: 'code',
        scope,
        state: login.state,
        nonce: login.nonce,
        code_challenge: challengeOf(login),
        code_challenge_method: 'S256',
      }),
    redeem: async (code, login) => {
      const form = { ...client, grant_type: 'authorization_code', code, code_verifier: login.verifier };
      const tokens = await exchanged(tokenUrl, form);
      return { access: tokens.access_token, subject: await subjectOf(tokens.id_token, login) };
    },
    signOutAddress:
      endSessionUrl === '' ? null : withQuery(endSessionUrl, { client_id: clientId, post_logout_redirect_uri: home }),
  };
};

/** Reads whom an ID token names, and only one that was made for us and for this sign-in. */
const idTokenReader = ({ issuer, jwksUrl, clientId }: SignInSettings) => {
  const keys = createRemoteJWKSet(new URL(jwksUrl), { timeoutDuration: PATIENCE_MS });
  const rules = { issuer, audience: clientId, algorithms: ALGORITHMS, requiredClaims: ['exp', 'iat', 'sub'] };
  return async (idToken: string, { nonce }: Login): Promise<string> => {
    const { payload } = await jwtVerify(idToken, keys, rules).catch((cause: unknown) => {
      throw idTokenFailure(cause);
    });
    if (payload.nonce !== nonce) throw new SignInFailure('unverified', 'the ID token is for another sign-in');
    return String(payload.sub);
  };
};

const withQuery = (address: string, parameters: Record<string, string>): string => {
  const url = new URL(address);
  for (const [name, value] of Object.entries(parameters)) url.searchParams.set(name, value);
  return url.href;
};

const exchanged = async (tokenUrl: string, form: Record<string, string>): Promise<z.output<typeof Answer>> => {
  const { status, json } = await post(tokenUrl, form).catch((cause: unknown) => {
    throw new SignInFailure('unavailable', 'the token endpoint did not answer', { cause });
  });
  const answer = Answer.safeParse(json);
  if (status === 200 && answer.success) return answer.data;
  const refusal = Refusal.safeParse(json);
  if (refusal.data?.error === 'invalid_grant') throw new SignInFailure('refused', 'invalid_grant');
  // Anything else is between the two platforms: an unknown client, a redirect URI that is not registered.
  const reason = refusal.data?.error.slice(0, 40) ?? 'no tokens';
  throw new SignInFailure('unavailable', `the token endpoint answered ${status}: ${reason}`);
};

const post = async (url: string, form: Record<string, string>): Promise<{ status: number; json: unknown }> => {
  const response = await fetch(url, {
    method: 'POST',
    body: new URLSearchParams(form),
    redirect: 'error',
    signal: AbortSignal.timeout(PATIENCE_MS),
  });
  return { status: response.status, json: await response.json() };
};

const idTokenFailure = (cause: unknown): SignInFailure =>
  new SignInFailure(isTokenAtFault(cause) ? 'unverified' : 'unavailable', 'the ID token', { cause });
