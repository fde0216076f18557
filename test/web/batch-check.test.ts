import type { Page } from 'playwright-core';
import { readPdf } from '../support/pdf-text.ts';
import { expectGoodPage } from './support/checks/good-page.ts';
import { tabTo } from './support/keyboard.ts';
import { look } from './support/look.ts';
import { webRing } from './support/ring.ts';
import { WIDTHS } from './support/visitor.ts';

/** An officer asks about a list of enterprises for one matter, and freezes the answer into a table. */

const { visit } = webRing();

const OFFICER = 'officer:wf-kjj';
const NATURAL_PERSON = '示例自然人\t11010519491231002X';
const PASTED = [
  '青州市㛃玉𬭎达示例食品有限公司\t91370781MA0020008E',
  '青州市昇泰广固示例环保科技有限公司，91370781MA0010010Y',
  NATURAL_PERSON,
  '91370783MA00200241',
].join('\n');

const fillIn = async (page: Page): Promise<void> => {
  await page.getByLabel('核查事由').fill('科技企业评优资格审查');
  await page.getByLabel('事项编号').fill('潍科评〔2026〕5号');
  await page.getByLabel('企业名单').fill(PASTED);
};

/** From the button to the finished check; answers its number. */
const start = async (page: Page): Promise<string> => {
  await page.getByRole('button', { name: '开始核查' }).click();
  await page.waitForURL(/\/checks\/HC/);
  await page
    .getByRole('heading', { name: '核查结果' })
    .or(page.getByRole('tab', { name: '核查结果' }))
    .first()
    .waitFor();
  return new URL(page.url()).pathname.split('/').at(-1) ?? '';
};

it.each([
  ['desktop', WIDTHS.desktop],
  ['phone', WIDTHS.phone],
])('pastes a list, mends it, sees the results and freezes them, on a %s', async (name, width) => {
  const page = await visit('/console/checks', { as: OFFICER, width });
  await page.getByRole('link', { name: '发起核查' }).first().click();
  await fillIn(page);
  await page.getByText('已识别 3 家').waitFor();
  await page.getByRole('button', { name: '开始核查' }).click();
  expect(await page.getByText('不得核查自然人').first().isVisible()).toBe(true);
  await expectGoodPage(page);
  await page.getByRole('button', { name: '删去需要改正的行' }).click();
  expect(await page.getByLabel('企业名单').inputValue()).not.toMatch(NATURAL_PERSON);
  expect(await page.getByLabel('企业名单').evaluate((list) => list === document.activeElement)).toBe(true);
  const checkId = await start(page);
  await page.getByText('青州市㛃玉𬭎达示例食品有限公司').first().waitFor();
  await expectGoodPage(page);
  await look(page, `check-${name}`);

  await page.getByRole('link', { name: '统计表' }).first().click();
  await page.getByRole('button', { name: '生成统计表' }).click();
  await page.getByRole('dialog').getByRole('button', { name: '生成统计表' }).click();
  const link = page.getByRole('link', { name: /^PDF/ });
  await link.first().waitFor();
  const pdf = await (await page.request.get(String(await link.first().getAttribute('href')))).body();
  expect(readPdf(pdf).text).toMatch(checkId);
  await expectGoodPage(page);
  await look(page, `check-tables-${name}`);
});

it('with the keyboard alone', async () => {
  const page = await visit('/console/checks/new', { as: OFFICER });
  const type = async (label: string, text: string) => {
    await tabTo(page, page.getByLabel(label));
    await page.keyboard.insertText(text);
  };
  await type('核查事由', '科技企业评优资格审查');
  await type('事项编号', '潍科评〔2026〕6号');
  await type('企业名单', PASTED.replace(`${NATURAL_PERSON}\n`, ''));
  await tabTo(page, page.getByRole('button', { name: '开始核查' }));
  await page.keyboard.press('Enter');
  await page.waitForURL(/\/checks\/HC/);
  await page.getByText('青州市㛃玉𬭎达示例食品有限公司').first().waitFor();
});
