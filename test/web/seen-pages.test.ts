import type { Page } from 'playwright-core';
import { expectGoodPage } from './support/checks/good-page.ts';
import { look } from './support/look.ts';
import { webRing } from './support/ring.ts';
import { settled } from './support/settled.ts';
import { LANGUAGES, WIDTHS } from './support/visitor.ts';

/** Of some pages enterprises see that they are opened: a link that somebody else made opens none of them unasked. */

const { visit, call } = webRing();

const OFFICER = 'officer:wf-jyj';
const FIRM = '91370783MA00200241';
const AGENT = '91370781MA00101923';

const fetchedPage = async (matterNo: string): Promise<string> => {
  const body = { purpose: 'bidding', matterNo };
  const { text, body: fetched } = await call(OFFICER, 'POST', `/v1/enterprises/${FIRM}/reports`, { body });
  if (fetched.reportNo === undefined) throw new Error(text);
  return `/console/enterprises/${FIRM}/reports/${fetched.reportNo}`;
};

const looks = async (): Promise<number> =>
  (await call(`enterprise:${FIRM}`, 'GET', '/v1/me/accesses?limit=200')).body.accesses.length;

const goOn = (page: Page, name = '打开') => page.getByRole('button', { name, exact: true });
const sheet = (page: Page) => page.locator('[data-report-sheet]');

it.each(LANGUAGES)('a report is not loaded before the click of whom a link led to it, in %s', async (language) => {
  const path = await fetchedPage(`潍教办〔2026〕${language === 'en' ? 22 : 21}号`);
  const before = await looks();
  const page = await visit(path, { as: OFFICER, language, width: WIDTHS.narrow });
  const open = goOn(page, language === 'en' ? 'Open' : '打开');
  await open.waitFor();
  await settled(page);
  await expectGoodPage(page);
  await look(page, `seen-page-${language}`);
  expect(await looks()).toBe(before);

  await open.click();
  await sheet(page).waitFor();
  expect(await looks()).toBe(before + 1);
  expect(await page.evaluate(() => document.activeElement?.tagName)).toBe('H1');
});

it('neither a link of our own nor loading it anew asks', async () => {
  const path = await fetchedPage('潍教办〔2026〕22号');
  const page = await visit('/console/fetch', { as: OFFICER });
  await page.getByRole('link', { name: path.split('/').at(-1), exact: true }).click();
  await sheet(page).waitFor();
  await page.reload();
  await sheet(page).waitFor();
  expect(await goOn(page).count()).toBe(0);
});

it('who went elsewhere instead, and comes by a link of our own, is not asked any more', async () => {
  const path = await fetchedPage('潍教办〔2026〕23号');
  const page = await visit(path, { as: OFFICER });
  await page.getByRole('link', { name: '回到首页' }).click();
  await page.getByRole('link', { name: '调取报告' }).first().click();
  await page.getByRole('link', { name: path.split('/').at(-1), exact: true }).click();
  await sheet(page).waitFor();
});

it.each([
  ['the list', (mandateId: string) => `on-behalf?mandate=${mandateId}`],
  ['a report', (mandateId: string) => `on-behalf/${mandateId}/WF1`],
])('%s of a client is not asked for unasked', async (_what, pathOf) => {
  const expiresOn = new Date(Date.now() + 90 * 86_400_000).toISOString().slice(0, 10);
  const body = { agent: { uscc: AGENT, name: '代理企业' }, scopes: ['read'], expiresOn };
  const { mandateId } = (await call(`enterprise:${FIRM}`, 'POST', '/v1/mandates', { body })).body;
  const page = await visit('/verify', { as: `enterprise:${AGENT}` });
  const asked: string[] = [];
  page.on('request', (request) => asked.push(new URL(request.url()).pathname));
  await page.goto(`/portal/reports/${pathOf(mandateId)}`);
  await goOn(page).waitFor();
  await settled(page);
  expect(asked).toContain('/v1/me');
  expect(asked.filter((path) => path.startsWith('/v1/mandates'))).toEqual([]);
});
