import { expectGoodPage } from './support/checks/good-page.ts';
import { look } from './support/look.ts';
import { webRing } from './support/ring.ts';
import { settled } from './support/settled.ts';
import { signIn } from './support/sign-in.ts';

/** What the pages promise browsers, and what they keep from them. */

const { visit, home } = webRing();

const FIRM = 'enterprise:91370781MA00101923';
const FIRM_NAME = '青州市仰天犇达示例环保科技有限公司';

type Policy = Record<string, string[]>;
const policyOf = ({ headers }: Response): Policy =>
  Object.fromEntries(
    (headers.get('content-security-policy') ?? '').split(';').map((directive) => {
      const [name = '', ...sources] = directive.trim().split(/\s+/);
      return [name, sources];
    }),
  );

const PLAIN = [
  '/verify',
  '/verify?lang=en',
  '/verify/WF1?code=2',
  '/s/unknown',
  '/docs',
  '/v1/me',
  '/sign-in?to=//elsewhere',
];
const BUILT = ['/portal', '/portal/reports', '/console', '/console/checks'];

const asBrowser = { headers: { accept: 'text/html,application/xhtml+xml' } };

it.each([...PLAIN, ...BUILT])('%s has a strict policy, and is kept by nobody', async (path) => {
  const response = await fetch(`${home()}${path}`, asBrowser);
  expect(response.headers.get('content-type')).toMatch('text/html');
  expect(response.headers.get('cache-control')).toBe('no-store');
  expect(response.headers.get('x-content-type-options')).toBe('nosniff');
  expect(response.headers.get('referrer-policy')).toBe('no-referrer');
  const policy = policyOf(response);
  expect(policy).toMatchObject({ 'default-src': ["'none'"], 'base-uri': ["'none'"], 'frame-ancestors': ["'none'"] });
  expect(policy['script-src'] ?? []).toEqual(policy['script-src'] === undefined ? [] : ["'self'"]);
});

it.each(BUILT)('%s takes styles and data from nowhere else', async (path) => {
  const policy = policyOf(await fetch(`${home()}${path}`, asBrowser));
  expect(policy).toMatchObject({ 'style-src': ["'self'"], 'form-action': ["'self'"] });
  expect(new Set(policy['connect-src'])).toEqual(new Set(["'self'", home()]));
});

it('keeps the session from scripts and from other sites', async () => {
  const page = await visit('/portal', { as: FIRM });
  const cookies = (await page.context().cookies(`${home()}/portal`)).filter(({ name }) => /xinzheng/.test(name));
  expect(cookies).toMatchObject([{ httpOnly: true, sameSite: 'Strict', path: '/' }]);
  expect(await page.evaluate(() => document.cookie)).toBe('');
  expect(await page.evaluate(() => JSON.stringify({ ...localStorage, ...sessionStorage }))).not.toMatch(/eyJ/);
});

it('leaves nothing of the sign-in in an address', async () => {
  const page = await visit('/verify');
  const addresses: string[] = [];
  page.on('framenavigated', (frame) => addresses.push(frame.url()));
  page.on('request', (request) => addresses.push(request.url()));
  await page.goto('/sign-in?to=%2Fportal');
  await page.getByRole('button').first().waitFor();
  await page.locator('#uscc').fill(FIRM.replace('enterprise:', ''));
  await page.getByRole('button', { name: '登录', exact: true }).click();
  await page.waitForURL('**/portal');
  expect(addresses.filter((address) => /eyJ|token=/.test(address))).toEqual([]);
  expect(page.url()).toBe(`${home()}/portal`);
});

it('opens nothing of the API unasked: who signs in by a link to it is asked first', async () => {
  const page = await visit('/verify');
  const asked: string[] = [];
  page.on('request', (request) => asked.push(new URL(request.url()).pathname));
  await signIn(page, FIRM, '/v1/reports?limit=1', '/signed-in');
  await page.getByText('/v1/reports?limit=1').waitFor();
  await expectGoodPage(page);
  await look(page, 'signed-in-asked');
  expect(asked.filter((path) => path.startsWith('/v1/'))).toEqual([]);
  await page.getByRole('link', { name: '打开该地址' }).click();
  await page.waitForURL('**/v1/reports?limit=1');
  expect(await page.locator('body').textContent()).toMatch('"reports"');
});

it('takes no order from another site: a write by cookie needs the header of our own pages', async () => {
  const page = await visit('/portal', { as: FIRM, answers: [403] });
  const status = await page.evaluate(async () => (await fetch('/v1/session/end', { method: 'POST' })).status);
  expect(status).toBe(403);
});

it('leaves nothing behind: after signing out, Back shows no page of the firm', async () => {
  const page = await visit('/portal/', { as: FIRM, answers: [401] });
  await page.getByText(FIRM_NAME).first().waitFor();
  await page.getByRole('link', { name: '信用报告' }).first().click();
  await page.getByRole('button', { name: '退出' }).click();
  await page.getByRole('link', { name: '登录' }).waitFor();
  await page.goBack();
  await settled(page);
  expect(new URL(page.url()).pathname).toBe('/portal/reports');
  expect(await page.locator('body').textContent()).not.toMatch(FIRM_NAME);
  expect((await page.context().cookies(home())).filter(({ name }) => name === 'xinzheng')).toEqual([]);
});

it('leaves nothing in other tabs: who signs out in one has left them all', async () => {
  const page = await visit('/portal/', { as: FIRM, answers: [401] });
  const other = await page.context().newPage();
  await other.goto('/portal/reports');
  await other.getByText(FIRM_NAME).first().waitFor();
  await page.getByRole('button', { name: '退出' }).click();
  await other.getByRole('link', { name: '登录' }).waitFor();
  expect(await other.locator('body').textContent()).not.toMatch(FIRM_NAME);
});

it('lets nobody act as who signed in in another window, though both are seen', async () => {
  const page = await visit('/portal/', { as: FIRM });
  await page.getByText(FIRM_NAME).first().waitFor();
  const another = await visit('/portal/', { as: 'enterprise:91370781MA0020008E' });
  await page.context().addCookies(await another.context().cookies(home()));
  await page.evaluate(() => dispatchEvent(new Event('focus')));
  await page.getByRole('dialog', { name: '已在另一页面以其他身份登录' }).waitFor();
});
