import { createServer } from 'node:http';
import { exportJWK, generateKeyPair, SignJWT } from 'jose';
import { wireSession } from '../../functions/session/wiring.ts';
import { listen, stopServer } from '../../infra/local/http-server.ts';
import { weifang } from '../../shared/domains/weifang.ts';
import type { ApiHandler } from '../../shared/http/api-handler.ts';
import { tokenVerifier } from '../../shared/http/caller.ts';
import { FIRM } from './records.ts';

/** An identity platform that does as it is told, and the slice that signs people in by it, over https. */

const CLIENT = 'pages';
const AUDIENCE = 'xinzheng';
/** As a deployer may write it; the identity platform compares addresses letter by letter. */
const PUBLIC_URL = 'https://credit.example/';

export interface Behaviour {
  /** Over what an ordinary ID token and access token say. */
  id?: Record<string, unknown>;
  access?: Record<string, unknown>;
  /** Instead of tokens. */
  answer?: { status: number; body: string };
  /** Instead of its keys. */
  keys?: string;
  down?: true;
}

export const identityDouble = async () => {
  const { privateKey, publicKey } = await generateKeyPair('ES256');
  const jwks = { keys: [{ ...(await exportJWK(publicKey)), kid: 'k', alg: 'ES256' }] };
  let behaviour: Behaviour = {};
  let nonce = '';
  const forms: URLSearchParams[] = [];
  const server = createServer(async (req, res) => {
    if (req.url === '/jwks') return res.end(behaviour.keys ?? JSON.stringify(jwks));
    const chunks: Buffer[] = [];
    for await (const chunk of req) chunks.push(chunk as Buffer);
    forms.push(new URLSearchParams(Buffer.concat(chunks).toString()));
    if (behaviour.down === true) return res.destroy();
    const { status, body } = behaviour.answer ?? { status: 200, body: JSON.stringify(await tokens()) };
    return res.writeHead(status).end(body);
  });
  const issuer = `http://127.0.0.1:${await listen(server, 0)}`;
  const signed = (claims: Record<string, unknown>) => {
    const now = Math.floor(Date.now() / 1000);
    return new SignJWT({ iss: issuer, sub: 'somebody', iat: now, exp: now + 600, ...claims })
      .setProtectedHeader({ alg: 'ES256', kid: 'k' })
      .sign(privateKey);
  };
  const enterprise = { aud: AUDIENCE, role: 'enterprise', uscc: FIRM.uscc, name: FIRM.name };
  const tokens = async () => ({
    id_token: await signed({ aud: CLIENT, nonce, ...behaviour.id }),
    access_token: await signed({ ...enterprise, ...behaviour.access }),
  });

  /** The slice anew, since it keeps keys. */
  const open = (endSessionUrl: string) => {
    const jwksUrl = `${issuer}/jwks`;
    const claims = { role: 'role', uscc: 'uscc', unit: 'dept', name: 'name' };
    const addresses = { authorizeUrl: `${issuer}/auth?tenant=wf`, tokenUrl: `${issuer}/token`, endSessionUrl };
    return wireSession({
      registry: weifang,
      verifyToken: tokenVerifier({ issuer, audience: AUDIENCE, jwksUrl, claims }),
      signInSettings: { issuer, jwksUrl, ...addresses, clientId: CLIENT, scope: 'openid' },
      publicUrl: PUBLIC_URL,
    });
  };

  /** One sign-in from the link to the answer. */
  const signIn = async (told: Behaviour = {}, { to = '/portal/x', endSessionUrl = `${issuer}/end` } = {}) => {
    behaviour = told;
    const slice = open(endSessionUrl);
    const begun = await call(slice.signIn, { query: { to } });
    const authorize = new URL(begun.location);
    nonce = authorize.searchParams.get('nonce') ?? '';
    const state = authorize.searchParams.get('state') ?? '';
    const cookie = begun.cookies.map((line) => line.split(';')[0]).join('; ');
    const answer = await call(slice.signedIn, { query: { code: 'the-code', state }, headers: { cookie } });
    return { begun, authorize, answer, form: forms.at(-1) ?? new URLSearchParams() };
  };

  return { issuer, signIn, open, stop: () => stopServer(server, 0) };
};

interface Asked {
  query?: Record<string, string>;
  headers?: Record<string, string>;
  method?: string;
}

export const call = async (handler: ApiHandler, { query = {}, headers = {}, method = 'GET' }: Asked) => {
  const event = {
    httpMethod: method,
    resource: '/',
    path: '/',
    headers: { Accept: 'text/html', 'X-Forwarded-Proto': 'https', ...headers },
    pathParameters: null,
    queryStringParameters: query,
    body: null,
    isBase64Encoded: false,
    requestContext: { requestId: 'request-1', identity: { sourceIp: '198.51.100.7' } },
  } as unknown as Parameters<ApiHandler>[0];
  const result = await handler(event);
  return {
    status: result.statusCode,
    location: String(result.headers?.Location ?? ''),
    cookies: (result.multiValueHeaders?.['Set-Cookie'] ?? []).map(String),
    text: result.body,
  };
};
