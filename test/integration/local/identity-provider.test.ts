import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createRemoteJWKSet, jwtVerify } from 'jose';
import { accessToken, UnknownPersona } from '../../../infra/local/idp/access-token.ts';
import { WEB_CLIENT } from '../../../infra/local/idp/addresses.ts';
import { PEOPLE_CLIENT, PEOPLE_REDIRECT_URI } from '../../../infra/local/idp/clients.ts';
import { directoryOf } from '../../../infra/local/idp/directory.ts';
import { startIdentityProvider } from '../../../infra/local/idp/identity-provider.ts';
import { weifang } from '../../../shared/domains/weifang.ts';
import { cookieBrowser } from '../../support/cookie-browser.ts';

const firm = { persona: 'enterprise:91370781MA0020008E', name: '青州市㛃玉𬭎达示例食品有限公司' };
const bank = { persona: 'relying-party:sample-bank', name: '示例银行' };
const directory = directoryOf([firm, bank, { persona: 'operator', name: '平台运营' }], weifang.units);
const [unit] = weifang.units.values();

const publicUrl = 'http://127.0.0.1:8080';

let dataDir: string;
let idp: Awaited<ReturnType<typeof startIdentityProvider>>;

beforeAll(async () => {
  dataDir = await mkdtemp(join(tmpdir(), 'xinzheng-idp-'));
  idp = await startIdentityProvider({ port: 0, directory, publicUrl, dataDir });
});
afterAll(async () => {
  await idp.stop();
  await rm(dataDir, { recursive: true });
});

const verified = (token: string, issuer = idp.issuer) =>
  jwtVerify(token, createRemoteJWKSet(new URL(`${issuer}/jwks`)), {
    ...(issuer === idp.issuer ? { issuer } : {}),
    audience: 'xinzheng',
    algorithms: ['ES256'],
  });

/** Of RFC 7636, appendix B. */
const CHALLENGE = 'E9Melhoa2OwvFrEMTJguCHaoeK1t8URWbuGJSstw-cM';
const ofPages = { client_id: WEB_CLIENT, redirect_uri: `${publicUrl}/signed-in` };

const authorize = (parameters: Record<string, string> = {}) => {
  const query = new URLSearchParams({
    response_type: 'code',
    client_id: PEOPLE_CLIENT,
    redirect_uri: PEOPLE_REDIRECT_URI,
    scope: 'openid api',
    code_challenge: CHALLENGE,
    code_challenge_method: 'S256',
    ...parameters,
  });
  return fetch(`${idp.issuer}/auth?${query}`, { redirect: 'manual', headers: { accept: 'text/html' } });
};

describe('an access token', () => {
  it.each([
    [firm.persona, { role: 'enterprise', uscc: '91370781MA0020008E', name: firm.name }],
    ['enterprise:91370781MA0010010Y', { role: 'enterprise', uscc: '91370781MA0010010Y' }],
    [`department:${unit?.id}`, { role: 'department', dept: unit?.id, name: unit?.name }],
    [`officer:${unit?.id}`, { role: 'officer', dept: unit?.id, name: unit?.name }],
    ['province', { role: 'province' }],
    ['operator', { role: 'operator', name: '平台运营' }],
    [bank.persona, { role: 'relying-party', name: bank.name }],
  ])('says who %s is', async (persona, claims) => {
    const { payload } = await verified(await accessToken(idp.issuer, persona));
    const { role, uscc, dept, name, sub, exp = 0, iat = 0 } = payload;
    const given = Object.entries({ role, uscc, dept, name }).filter(([, value]) => value !== undefined);
    expect(Object.fromEntries(given)).toEqual(claims);
    expect([sub, exp - iat]).toEqual([persona, 3600]);
  });

  it('expires sooner when a test asks for it', async () => {
    for (const persona of ['province', 'operator']) {
      const { payload } = await verified(await accessToken(idp.issuer, persona, { ttlSeconds: 2 }));
      expect((payload.exp ?? 0) - (payload.iat ?? 0)).toBe(2);
    }
  });

  it.each(['department:nobody', 'relying-party:nobody', 'officer:nobody', 'enterprise:91370781MA0020008F', 'admin'])(
    'is not given to %s',
    async (persona) => {
      await expect(accessToken(idp.issuer, persona)).rejects.toThrow(UnknownPersona);
    },
  );

  it('is not given to a program without its secret, nor for a person', async () => {
    for (const client_id of ['province', 'operator', PEOPLE_CLIENT]) {
      const form = { grant_type: 'client_credentials', client_id, client_secret: 'guess', scope: 'api' };
      const response = await fetch(`${idp.issuer}/token`, { method: 'POST', body: new URLSearchParams(form) });
      expect(response.status).toBeGreaterThanOrEqual(400);
    }
  });

  it('is accepted after a restart with the same data', async () => {
    const token = await accessToken(idp.issuer, 'province');
    const again = await startIdentityProvider({ port: 0, directory, publicUrl, dataDir });
    await expect(verified(token, again.issuer)).resolves.toMatchObject({ payload: { sub: 'province' } });
    await again.stop();
  });
});

describe('the sign-in page', () => {
  it('is a page in Chinese that lists the people among the personas', async () => {
    const redirect = await authorize();
    const cookie = redirect.headers.getSetCookie().map((line) => line.split(';')[0]);
    const page = new URL(redirect.headers.get('location') ?? '', idp.issuer);
    const response = await fetch(page, { headers: { cookie: cookie.join('; ') } });
    const html = await response.text();
    expect(response.headers.get('content-security-policy')).toMatch("default-src 'none'");
    expect(html).toMatch('lang="zh-CN"');
    expect(html).toMatch(firm.name);
    expect(html).toMatch('<label for="uscc">');
    expect(html).not.toMatch(bank.name);
    const typed = (uscc: string) =>
      fetch(page, {
        method: 'POST',
        headers: { cookie: cookie.join('; ') },
        body: new URLSearchParams({ uscc }),
        redirect: 'manual',
      });
    const refused = await typed('<b>1');
    expect([refused.status, (await refused.text()).includes('&lt;b&gt;1')]).toEqual([422, true]);
    expect((await typed(' 91370781ma0010010y ')).status).toBe(303);
  });

  it('is not shown without a sign-in under way', async () => {
    const response = await fetch(`${idp.issuer}/interaction/unknown`);
    expect([response.status, (await response.text()).includes('已过期')]).toEqual([400, true]);
  });

  it.each([
    ['without PKCE', { code_challenge: '', code_challenge_method: '' }],
    ['to a foreign address', { redirect_uri: 'https://example.invalid/' }],
    ['for an unknown client', { client_id: 'someone' }],
    ['for the pages without PKCE', { ...ofPages, code_challenge: '', code_challenge_method: '' }],
    ['for pages elsewhere', { ...ofPages, redirect_uri: 'http://127.0.0.1:9/signed-in' }],
  ])('is not reached %s', async (_case, parameters) => {
    const response = await authorize(parameters);
    const location = response.headers.get('location') ?? '';
    expect(response.status === 400 || location.includes('error=invalid_request')).toBe(true);
    expect(location).not.toMatch('/interaction/');
  });
});

describe('signing out', () => {
  const end = (parameters: Record<string, string>) =>
    fetch(`${idp.issuer}/session/end?${new URLSearchParams(parameters)}`, { redirect: 'manual' });

  it('leads to no page but the start page of the platform', async () => {
    const elsewhere = { client_id: WEB_CLIENT, post_logout_redirect_uri: 'https://example.invalid/' };
    const { status, headers } = await end(elsewhere);
    expect([status, headers.get('location')]).toEqual([400, null]);
    expect((await end({ client_id: 'someone' })).status).toBe(400);
  });

  it('is said in words where there is nowhere to go back to', async () => {
    const browser = cookieBrowser();
    const query = {
      ...ofPages,
      response_type: 'code',
      scope: 'openid',
      code_challenge: CHALLENGE,
      code_challenge_method: 'S256',
    };
    const page = await browser.visit(`${idp.issuer}/auth?${new URLSearchParams(query)}`);
    await browser.visit(page.url, { form: { persona: firm.persona }, until: publicUrl });
    const ended = await browser.visit(`${idp.issuer}/session/end`);
    expect([ended.status, ended.text.includes('已退出登录')]).toEqual([200, true]);
    const again = await browser.visit(`${idp.issuer}/auth?${new URLSearchParams(query)}`, { until: publicUrl });
    expect(again.text).toContain(firm.name);
  });
});
