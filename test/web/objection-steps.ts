import type { Page } from 'playwright-core';
import { PICTURE } from './pages/seeded/evidence.ts';
import { settled } from './support/settled.ts';

/** What each person of an objection does on the pages, in Chinese. */

/** From the record to the filed case; answers its number. */
export const file = async (page: Page): Promise<string> => {
  await page.getByRole('link', { name: '提出异议' }).click();
  await page.getByLabel('信息错误').check();
  await page.getByLabel('异议说明').fill('决定书载明罚款7086元，记录为7806元');
  await page.getByLabel('证据材料').setInputFiles({ name: '决定书.png', mimeType: 'image/png', buffer: PICTURE });
  await page.getByText('已上传').waitFor();
  await page.getByLabel('本企业已阅读并作出上述承诺').check();
  await page.getByRole('button', { name: '提交异议' }).click();
  await page.waitForURL(/\/objections\/YY/);
  await settled(page);
  return new URL(page.url()).pathname.split('/').at(-1) ?? '';
};

/** Chooses the action where several are offered, and takes it. */
export const act = async (page: Page, action: string, fill: () => Promise<unknown> = async () => {}): Promise<void> => {
  const tab = page.getByRole('tab', { name: action, exact: true });
  await page.getByRole('button', { name: action, exact: true }).or(tab).first().waitFor();
  if ((await tab.count()) > 0) await tab.click();
  await fill();
  await page.getByRole('button', { name: action, exact: true }).click();
  const dialog = page.getByRole('dialog');
  const done = page.getByText(`已完成：${action}`);
  await dialog.or(done).first().waitFor();
  if (await dialog.isVisible()) await dialog.getByRole('button', { name: action, exact: true }).click();
  await done.first().waitFor();
  await settled(page);
};

/** The unit finds the enterprise right, and corrects the fine. */
export const reply = (page: Page): Promise<void> =>
  act(page, '提交核查反馈', async () => {
    await page.getByLabel('异议成立', { exact: true }).check();
    await page.getByLabel('更正').check();
    await page.getByLabel('罚款（罚金）金额').check();
    await page.getByRole('textbox', { name: '罚款（罚金）金额' }).fill('0.7086');
    await page.getByRole('textbox', { name: '理由' }).fill('经查阅决定书，报送时数字颠倒');
  });
