import type { Page } from 'playwright-core';
import { expectGoodPage } from './support/checks/good-page.ts';
import { pressOn, tabTo } from './support/keyboard.ts';
import { largestPaint } from './support/largest-paint.ts';
import { look } from './support/look.ts';
import { webRing } from './support/ring.ts';
import { settled } from './support/settled.ts';
import { choosePersona } from './support/sign-in.ts';
import { LANGUAGES, type Language, WIDTHS } from './support/visitor.ts';
import { NO_NETWORK } from './support/watch.ts';

/** The main job: somebody of an enterprise comes to the address, signs in, and has the report. */

const { visit } = webRing();

const FIRM = 'enterprise:91370781MA0010045H';
const DOMAINS = 30;
const WORDS = {
  'zh-CN': { signIn: '登录', issue: '生成信用报告', pdf: '打开 PDF', none: '未查询到' },
  en: { signIn: 'Sign in', issue: /^(Generate|Issue)/, pdf: 'Open the PDF', none: /none found|no record/i },
} as const;

const fromStartToHome = async (page: Page, language: Language): Promise<void> => {
  await page.getByRole('link', { name: WORDS[language].signIn, exact: true }).click();
  await choosePersona(page, FIRM);
  await page.waitForURL('**/portal/');
};

const rows = (page: Page) => page.locator('[data-report-sheet] table').first().locator('tbody tr');

/** From the click on the button to the last of the 30 domains on the screen. */
const issue = async (page: Page, language: Language): Promise<number> => {
  const button = page.getByRole('button', { name: WORDS[language].issue });
  await button.waitFor();
  const started = Date.now();
  await button.click();
  await rows(page)
    .nth(DOMAINS - 1)
    .waitFor();
  return Date.now() - started;
};

const VISITS = LANGUAGES.flatMap((language) =>
  (['desktop', 'phone'] as const).map((width) => [language, width] as const),
);

it.each(VISITS)('signs in and has the report with one click more, in %s on a %s', async (language, width) => {
  const page = await visit('/', { width: WIDTHS[width], language, answers: [401] });
  await expectGoodPage(page);
  await fromStartToHome(page, language);
  await settled(page);
  await expectGoodPage(page);
  await look(page, `home-${language}-${width}`);
  console.info(
    `start page of an enterprise, ${language}, ${width}: largest paint after ${await largestPaint(page)} ms`,
  );
  console.info(`from the click to the preview of the report: ${await issue(page, language)} ms`);
  expect(await rows(page).count()).toBe(DOMAINS);
  expect(await page.getByRole('link', { name: WORDS[language].pdf }).getAttribute('href')).toMatch(
    /\/v1\/reports\/WF\w+\/pdf$/,
  );
  await expectGoodPage(page);
});

it('with the keyboard alone', async () => {
  const page = await visit('/portal/', { answers: [401] });
  await pressOn(page, page.getByRole('link', { name: '登录', exact: true }));
  await tabTo(page, page.getByLabel('以任意企业登录：统一社会信用代码'));
  await page.keyboard.type(FIRM.replace('enterprise:', ''));
  await page.keyboard.press('Enter');
  await page.waitForURL('**/portal/');
  await pressOn(page, page.getByRole('button', { name: WORDS['zh-CN'].issue }));
  await rows(page).first().waitFor();
  expect(await page.evaluate(() => document.activeElement?.tagName)).toBe('H1');
});

it('keeps what was chosen when the network breaks, and issues one report when it is back', async () => {
  const page = await visit('/portal/', { as: FIRM, answers: [NO_NETWORK] });
  await page.getByText('用途、时段、领域、语言').click();
  await page.getByLabel('融资').check();
  await page.context().setOffline(true);
  await page.getByRole('button', { name: WORDS['zh-CN'].issue }).click();
  await page.getByRole('alert').first().waitFor();
  await page.context().setOffline(false);
  expect(await page.getByLabel('融资').isChecked()).toBe(true);
  await issue(page, 'zh-CN');
  expect(await page.locator('[data-report-sheet]').textContent()).toMatch('融资');
});
