import type { Page } from 'playwright-core';
import { expectGoodPage } from './support/checks/good-page.ts';
import { look } from './support/look.ts';
import { webRing } from './support/ring.ts';
import { settled } from './support/settled.ts';
import { WIDTHS } from './support/visitor.ts';

/** An enterprise gives a bank a link that ends, the bank opens it, and the enterprise sees who did. */

const { visit, call } = webRing();

const FIRM = 'enterprise:91370781MA0010053C';
const BANK = '示例银行潍坊分行';

const newReport = async (): Promise<string> => {
  const headers = { 'Idempotency-Key': crypto.randomUUID() };
  return (await call(FIRM, 'POST', '/v1/reports', { body: { purpose: 'financing' }, headers })).body.reportNo;
};

/** Answers the link that the page shows once. */
const makeLink = async (page: Page): Promise<string> => {
  await page.getByLabel('接收单位').fill(BANK);
  await page.getByLabel('融资').check();
  await page.getByLabel('有效期至').fill(inThirtyDays());
  await page.getByLabel('可打开次数').selectOption({ label: '2 次' });
  await page.getByRole('button', { name: '生成分享链接' }).click();
  await page.getByRole('img', { name: '分享链接的二维码' }).waitFor();
  return String(await page.getByText(/^https?:.*\/s\//).textContent());
};

const inThirtyDays = (): string => new Date(Date.now() + 30 * 24 * 60 * 60 * 1000).toISOString().slice(0, 10);

const openAsBank = async (link: string): Promise<Page> => {
  const page = await visit(link, { width: WIDTHS.phone, scripts: false });
  await page.getByLabel('贵单位名称').fill(BANK);
  await page.getByRole('button', { name: '确认打开' }).click();
  await page.getByText('已打开').first().waitFor();
  return page;
};

it.each([
  ['desktop', WIDTHS.desktop],
  ['phone', WIDTHS.phone],
])('from the link to who opened it, on a %s', async (name, width) => {
  const reportNo = await newReport();
  const page = await visit(`/portal/reports/${reportNo}`, { as: FIRM, width });
  await page.getByRole('link', { name: '分享给接收单位' }).click();
  await expectGoodPage(page);
  const link = await makeLink(page);
  await expectGoodPage(page);
  await look(page, `share-link-${name}`);
  const opened = await openAsBank(link);
  expect(await opened.getByText(reportNo).first().isVisible()).toBe(true);

  await page.reload();
  await settled(page);
  expect(await page.locator('main').textContent()).toMatch(`${BANK}（自报名称，未经核实）`);
  expect(await page.locator('main').textContent()).toMatch('已打开 1 次，共可打开 2 次');
  expect(await page.getByText(link).count()).toBe(0);
  await expectGoodPage(page);
  await look(page, `share-opened-${name}`);
});

it('revokes it, and the link leads nowhere', async () => {
  const reportNo = await newReport();
  const page = await visit(`/portal/reports/${reportNo}/share`, { as: FIRM });
  const link = await makeLink(page);
  await page.getByRole('button', { name: '撤销这份分享' }).click();
  await page.getByRole('dialog').getByRole('button', { name: '撤销这份分享' }).click();
  await page.getByText('已撤销').first().waitFor();
  const bank = await visit(link, { answers: [403, 404, 410] });
  expect(await bank.getByLabel('贵单位名称').count()).toBe(0);
  await expectGoodPage(bank);
});
