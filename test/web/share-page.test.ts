import type { Page } from 'playwright-core';
import { expectGoodPage } from './support/checks/good-page.ts';
import { pressOn, tabTo } from './support/keyboard.ts';
import { look } from './support/look.ts';
import { webRing } from './support/ring.ts';
import { LANGUAGES, WIDTHS } from './support/visitor.ts';

/** A bank opens the report that an enterprise shares with it by a link. */

const { visit, call } = webRing();

const FIRM = 'enterprise:91370783MA00200241';

interface Made {
  code: string;
  opened: () => Promise<unknown[]>;
}

const share = async (more: object = {}): Promise<Made> => {
  const once = () => ({ 'Idempotency-Key': crypto.randomUUID() });
  const report = await call(FIRM, 'POST', '/v1/reports', { body: { purpose: 'financing' }, headers: once() });
  const path = `/v1/reports/${report.body.reportNo}/shares`;
  const body = { purpose: 'financing', recipient: '示例银行潍坊分行', ...more };
  const { code, shareId } = (await call(FIRM, 'POST', path, { body, headers: once() })).body;
  const opened = async () => {
    const { shares } = (await call(FIRM, 'GET', path)).body;
    return shares.find((one: { shareId: string }) => one.shareId === shareId).opened;
  };
  return { code, opened };
};

const WORDS = {
  'zh-CN': { name: '贵单位名称', button: '确认打开', opened: '已打开', other: 'English', again: '重新取得下载链接' },
  en: {
    ...{ name: 'Name of your organisation', button: 'Open the report', opened: 'Opened', other: '中文' },
    again: 'New link to the file',
  },
} as const;

const answerOf = (page: Page) => page.locator('.notice').first().textContent();

it.each(
  Object.entries(WIDTHS).flatMap(([name, width]) => LANGUAGES.map((language) => [name, language, width] as const)),
)('opens it, on a %s in %s, and changes the language at no cost', async (name, language, width) => {
  const words = WORDS[language];
  const { code, opened } = await share();
  const page = await visit(`/s/${code}`, { width });
  if (language === 'en') await page.getByRole('link', { name: 'English' }).click();
  await expectGoodPage(page);
  await page.getByLabel(words.name).fill('示例银行潍坊分行');
  await page.getByRole('button', { name: words.button }).click();
  expect(await answerOf(page)).toMatch(words.opened);
  await expectGoodPage(page);
  await look(page, `share-${name}-${language}`);
  await page.getByRole('button', { name: words.again }).click();
  await page.getByRole('button', { name: words.other }).click();
  expect(await answerOf(page)).toMatch(WORDS[language === 'en' ? 'zh-CN' : 'en'].opened);
  expect(await opened()).toHaveLength(1);
});

it('with the keyboard alone and without scripts; a name that is refused is asked for again', async () => {
  const { code } = await share();
  const page = await visit(`/s/${code}`, { scripts: false, width: WIDTHS.phone, answers: [400] });
  await tabTo(page, page.getByLabel('贵单位名称'));
  await page.keyboard.type('=示例');
  await pressOn(page, page.getByRole('button', { name: '确认打开' }));
  expect(await page.getByRole('alert').textContent()).toMatch('请改正后再打开');
  await page.getByLabel('贵单位名称').fill('示例银行');
  await pressOn(page, page.getByRole('button', { name: '确认打开' }));
  expect(await answerOf(page)).toMatch('已打开');
});

it.each(LANGUAGES)('says in %s why a link no longer opens, and what to do', async (language) => {
  const { code } = await share();
  const first = await visit(`/s/${code}`);
  await first.getByLabel('贵单位名称').fill('示例银行');
  await first.getByRole('button', { name: '确认打开' }).click();
  await first.locator('.notice').first().waitFor();
  const page = await visit(`/s/${code}${language === 'en' ? '?lang=en' : ''}`, { width: 320, answers: [410] });
  expect(await answerOf(page)).toMatch(
    language === 'en' ? 'Ask the enterprise for a new share' : '请向企业索取新的分享',
  );
  await expectGoodPage(page);
});
