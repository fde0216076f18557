import { type Stack, startStack } from '../../infra/local/stack.ts';
import { cookieBrowser } from '../support/cookie-browser.ts';
import { FIRM, OTHER_FIRM } from '../support/records.ts';

/** Signing in to the pages and out again, through the identity provider, as browsers do. */

const FIRM_PERSONA = `enterprise:${FIRM.uscc}`;
const OFFICER = 'officer:qz-scjg';
const OWN_PAGE = { accept: '*/*', 'X-Xinzheng': '1' };
const LOGIN = /^xinzheng-login-/;

let stack: Stack;
beforeAll(async () => {
  stack = await startStack({ port: 0, empty: true });
}, 60_000);
afterAll(() => stack.stop());

type Browser = ReturnType<typeof cookieBrowser>;

const begin = async (browser: Browser, to?: string) => {
  const page = await browser.visit(`${stack.url}/sign-in${to === undefined ? '' : `?to=${encodeURIComponent(to)}`}`);
  expect(page.text).toContain('统一身份认证平台');
  return page.url;
};
const choose = (browser: Browser, page: string, persona: string, until = '/portal') =>
  browser.visit(page, { form: { persona }, until });
const signIn = async (browser: Browser, persona: string, until?: string) =>
  choose(browser, await begin(browser), persona, until);
/** The address that carries the code, not yet visited. */
const codeAddress = async (browser: Browser, to?: string) =>
  (await choose(browser, await begin(browser, to), FIRM_PERSONA, '/signed-in?')).url;
const me = async (browser: Browser, headers: Record<string, string> = { accept: '*/*' }) => {
  const { status, text } = await browser.step(`${stack.url}/v1/me`, { headers });
  return { status, body: JSON.parse(text) };
};
const loginsOf = ({ cookies }: Browser) => [...cookies.keys()].filter((name) => LOGIN.test(name));

describe('signing in', () => {
  it.each([
    [FIRM_PERSONA, '/portal', { role: 'enterprise', uscc: FIRM.uscc }],
    [OFFICER, '/console', { role: 'officer', unit: { id: 'qz-scjg', name: '青州市市场监督管理局' } }],
    ['operator', '/console', { role: 'operator', name: '信用中国（山东潍坊）平台运营' }],
  ])('%s begins at %s', async (persona, landing, who) => {
    const browser = cookieBrowser();
    const arrived = await signIn(browser, persona, landing);
    expect(arrived.url).toBe(`${stack.url}${landing}`);
    expect(await me(browser)).toMatchObject({ status: 200, body: who });
    expect(loginsOf(browser)).toEqual([]);
  });

  it('keeps the token where no script reads it, as long as it lives', async () => {
    const browser = cookieBrowser();
    const { headers } = await browser.step(await codeAddress(browser));
    const [session, login] = headers.getSetCookie();
    expect(session).toMatch(/^xinzheng=[\w-]+\.[\w-]+\.[\w-]+; Path=\/; Max-Age=\d+; HttpOnly; SameSite=Strict$/);
    const left = Number(/Max-Age=(\d+)/.exec(session ?? '')?.[1]);
    expect(left).toBeGreaterThan(3590);
    expect(left).toBeLessThanOrEqual(3600);
    const { body } = await me(browser);
    expect(Math.abs(Date.parse(body.expiresAt) - Date.now() - left * 1000)).toBeLessThan(3000);
    expect(login).toMatch(/^xinzheng-login-[\w-]{22}=; Path=\/; Max-Age=0;/);
  });

  it('leads back to where one was', async () => {
    const browser = cookieBrowser();
    const to = '/portal/reports?from=2026-01-01#latest';
    const { status, headers } = await browser.step(await codeAddress(browser, to));
    expect([status, headers.get('location')]).toEqual([303, to]);
  });

  it('opens nothing but pages unasked: a link elsewhere would have an officer look at a report', async () => {
    const browser = cookieBrowser();
    const { status, headers, text } = await browser.step(await codeAddress(browser, '/v1/me?a=1&b=2'));
    expect([status, headers.get('location'), headers.get('refresh')]).toEqual([200, null, null]);
    expect(text).toContain('<code>/v1/me?a=1&amp;b=2</code>');
    expect(text).toContain('<a href="/v1/me?a=1&amp;b=2">打开该地址');
    expect(text).toContain('<a href="/portal">不打开，进入首页');
    expect((await me(browser)).status).toBe(200);
  });

  it.each(['//evil.example/', 'https://evil.example/', '/\\evil.example', '/sign-in'])(
    'never leads to %s',
    async (to) => {
      const page = await cookieBrowser().step(`${stack.url}/sign-in?to=${encodeURIComponent(to)}`);
      expect([page.status, page.headers.get('location')]).toEqual([400, null]);
      expect(page.text).toContain('要返回的地址不正确');
      expect(page.text).toContain('<a href="/sign-in">');
      expect(page.text).not.toContain('evil');
    },
  );

  it('goes on in two tabs at once', async () => {
    const browser = cookieBrowser();
    const [one, two] = [await begin(browser, '/portal/one'), await begin(browser, '/portal/two')];
    expect(loginsOf(browser)).toHaveLength(2);
    expect((await choose(browser, one, FIRM_PERSONA)).url).toBe(`${stack.url}/portal/one`);
    expect((await choose(browser, two, FIRM_PERSONA)).url).toBe(`${stack.url}/portal/two`);
    expect(loginsOf(browser)).toEqual([]);
  });

  it('leaves no more behind than a request can carry, however often it is begun', async () => {
    const browser = cookieBrowser();
    for (let i = 0; i < 20; i++) await browser.step(`${stack.url}/sign-in?to=/portal/${'x'.repeat(590)}`);
    expect(loginsOf(browser).length).toBeLessThanOrEqual(3);
    expect([...browser.cookies].join('').length).toBeLessThan(8000);
    expect((await browser.step(await codeAddress(browser))).status).toBe(303);
  });
});

describe('what the identity platform sends back', () => {
  const refused = async (browser: Browser, address: string, title: string, status = 400) => {
    const page = await browser.step(address);
    expect([page.status, page.headers.get('content-type')]).toEqual([status, 'text/html; charset=utf-8']);
    expect(page.text).toContain(title);
    expect(page.text).toContain('href="/sign-in');
    expect(page.text).toContain('lang="en"');
    const code = new URL(address).searchParams.get('code') ?? '(none)';
    expect(page.text).not.toContain(code);
    return page;
  };

  it('counts once', async () => {
    const browser = cookieBrowser();
    const address = await codeAddress(browser);
    expect((await browser.step(address)).status).toBe(303);
    await refused(browser, address, '这次登录已失效');
    // Loading the page again costs nobody the session.
    expect((await me(browser)).status).toBe(200);
  });

  it('counts in the browser that asked, and is not used up by another', async () => {
    const [browser, other] = [cookieBrowser(), cookieBrowser()];
    const address = await codeAddress(browser);
    await begin(other);
    await refused(other, address, '这次登录已失效');
    expect(other.cookies.has('xinzheng')).toBe(false);
    expect((await browser.step(address)).status).toBe(303);
  });

  it('does not count with the state of another sign-in of the same browser', async () => {
    const browser = cookieBrowser();
    const [one] = [await begin(browser), await begin(browser)];
    const address = new URL((await choose(browser, one, FIRM_PERSONA, '/signed-in?')).url);
    const states = loginsOf(browser).map((name) => name.replace(LOGIN, ''));
    const other = states.find((state) => state !== address.searchParams.get('state')) as string;
    address.searchParams.set('state', other);
    await refused(browser, address.href, '登录没有完成');
    expect(browser.cookies.has('xinzheng')).toBe(false);
  });

  it('is a code that works once, even for who kept the cookie', async () => {
    const browser = cookieBrowser();
    const address = await codeAddress(browser, '/portal/kept');
    const thief = cookieBrowser();
    for (const [name, value] of browser.cookies) thief.cookies.set(name, value);
    expect((await browser.step(address)).status).toBe(303);
    const page = await refused(thief, address, '登录没有完成');
    expect(page.text).toContain('/sign-in?to=%2Fportal%2Fkept');
    expect(thief.cookies.has('xinzheng')).toBe(false);
  });

  it.each([
    ['access_denied', '没有登录', 403],
    ['server_error', '暂时无法登录', 503],
    ['<script>', '暂时无法登录', 503],
  ])('may be an error: %s', async (error, title, status) => {
    const logged = jest.spyOn(console, 'error').mockImplementation(() => undefined);
    const browser = cookieBrowser();
    await begin(browser);
    const state = loginsOf(browser)[0]?.replace(LOGIN, '') ?? '';
    const query = new URLSearchParams({ error, error_description: '<b>described</b>', state });
    const page = await refused(browser, `${stack.url}/signed-in?${query}`, title, status);
    expect(page.text).not.toMatch(/<script>|described/);
    expect(logged).toHaveBeenCalledTimes(status === 503 ? 1 : 0);
    logged.mockRestore();
  });

  it.each(['', '?code=some-code', '?state=some-state', '?error=server_error'])(
    'may be nothing of a sign-in here: %s',
    async (query) => {
      await refused(cookieBrowser(), `${stack.url}/signed-in${query}`, '这次登录已失效');
    },
  );
});

describe('signing out', () => {
  const end = async (browser: Browser, headers = OWN_PAGE as Record<string, string>) => {
    const { status, text } = await browser.step(`${stack.url}/v1/session/end`, { method: 'POST', headers });
    return { status, body: JSON.parse(text) };
  };

  it('ends the session here and at the identity platform: another person can sign in', async () => {
    const browser = cookieBrowser();
    await signIn(browser, FIRM_PERSONA);
    const { status, body } = await end(browser);
    expect([status, browser.cookies.has('xinzheng')]).toEqual([200, false]);
    expect((await me(browser)).status).toBe(401);
    const back = await browser.visit(body.signOutUrl, { until: `${stack.url}/` });
    expect(back.url).toBe(`${stack.url}/`);
    await signIn(browser, `enterprise:${OTHER_FIRM.uscc}`);
    expect((await me(browser)).body.uscc).toBe(OTHER_FIRM.uscc);
  });

  it('needs the header of our own pages, but no session', async () => {
    expect((await end(cookieBrowser(), { accept: '*/*' })).body.code).toBe('forbidden');
    expect((await end(cookieBrowser())).status).toBe(200);
  });
});
