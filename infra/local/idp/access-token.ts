import { createHash, randomBytes } from 'node:crypto';
import { API_SCOPE } from './addresses.ts';
import { PEOPLE_CLIENT, PEOPLE_REDIRECT_URI, PROGRAM_SECRET, TTL_PARAMETER } from './clients.ts';

/** The identity provider knows no such persona. */
export class UnknownPersona extends Error {
  constructor(readonly persona: string) {
    super(`unknown persona ${persona}`);
    this.name = 'UnknownPersona';
  }
}

export interface TokenOptions {
  /** For a token that expires sooner than the usual hour. */
  ttlSeconds?: number | undefined;
}

const PROGRAMS = ['department', 'province', 'relying-party'];

/** An access token, obtained as any client would: with client credentials for programs, by signing in for people. */
export const accessToken = async (
  issuer: string,
  persona: string,
  { ttlSeconds }: TokenOptions = {},
): Promise<string> => {
  const ttl: Record<string, string> = ttlSeconds === undefined ? {} : { [TTL_PARAMETER]: String(ttlSeconds) };
  const isProgram = PROGRAMS.includes(persona.split(':')[0] ?? '');
  return isProgram ? programToken(issuer, persona, ttl) : personToken(issuer, persona, ttl);
};

const programToken = (issuer: string, persona: string, ttl: Record<string, string>) =>
  requestToken(issuer, persona, {
    grant_type: 'client_credentials',
    client_id: persona,
    client_secret: PROGRAM_SECRET,
    scope: API_SCOPE,
    ...ttl,
  });

const personToken = async (issuer: string, persona: string, ttl: Record<string, string>) => {
  const verifier = randomBytes(32).toString('base64url');
  const code = await authorizationCode(issuer, persona, createHash('sha256').update(verifier).digest('base64url'));
  return requestToken(issuer, persona, {
    grant_type: 'authorization_code',
    client_id: PEOPLE_CLIENT,
    redirect_uri: PEOPLE_REDIRECT_URI,
    code,
    code_verifier: verifier,
    ...ttl,
  });
};

const requestToken = async (issuer: string, persona: string, form: Record<string, string>): Promise<string> => {
  const response = await fetch(`${issuer}/token`, { method: 'POST', body: new URLSearchParams(form) });
  const answer = (await response.json()) as { access_token?: string; error?: string; error_description?: string };
  if (answer.access_token !== undefined) return answer.access_token;
  if (answer.error === 'invalid_client') throw new UnknownPersona(persona);
  throw new Error(`the identity provider answered ${response.status} ${answer.error}: ${answer.error_description}`);
};

/** What a browser does from the sign-in link to the redirect that carries the code. */
const authorizationCode = async (issuer: string, persona: string, challenge: string): Promise<string> => {
  const state = randomBytes(8).toString('hex');
  const browse = browser();
  const query = new URLSearchParams({
    response_type: 'code',
    client_id: PEOPLE_CLIENT,
    redirect_uri: PEOPLE_REDIRECT_URI,
    scope: `openid ${API_SCOPE}`,
    code_challenge: challenge,
    code_challenge_method: 'S256',
    state,
  });
  const signInPage = await browse(`${issuer}/auth?${query}`);
  const chosen = await browse(signInPage.url, new URLSearchParams({ persona }));
  if (chosen.status === 422) throw new UnknownPersona(persona);
  const arrived = new URL(chosen.url).searchParams;
  const code = arrived.get('code');
  if (code === null || arrived.get('state') !== state)
    throw new Error(`signing in as ${persona} ended at ${chosen.url} (${chosen.status})`);
  return code;
};

/** Follows redirects with cookies up to a page or the client's own redirect URI. */
const browser = () => {
  const cookies = new Map<string, string>();
  return async (start: string, form?: URLSearchParams): Promise<{ url: string; status: number }> => {
    let url = start;
    let body: URLSearchParams | undefined = form;
    for (;;) {
      const cookie = [...cookies].map(([name, value]) => `${name}=${value}`).join('; ');
      const response = await fetch(url, {
        redirect: 'manual',
        headers: { cookie },
        ...(body === undefined ? {} : { method: 'POST', body }),
      });
      await response.arrayBuffer();
      for (const line of response.headers.getSetCookie()) {
        const [, name = '', value = ''] = /^([^=]+)=([^;]*)/.exec(line) ?? [];
        cookies.set(name, value);
      }
      const location = response.headers.get('location');
      if (location === null) return { url, status: response.status };
      url = new URL(location, url).href;
      if (url.startsWith(PEOPLE_REDIRECT_URI)) return { url, status: response.status };
      body = undefined;
    }
  };
};
