import type { Page } from 'playwright-core';
import { expectGoodPage } from './support/checks/good-page.ts';
import { webRing } from './support/ring.ts';
import { WIDTHS } from './support/visitor.ts';
import { NO_NETWORK } from './support/watch.ts';

/** What else an officer does with a check: its list from a file, its results searched, more units asked. */

const { visit, call } = webRing();

const OFFICER = 'officer:wf-gxj';
const FIRM = { name: '青州市㛃玉𬭎达示例食品有限公司', uscc: '91370781MA0020008E' };
const OTHER = { name: '青州市昇泰广固示例环保科技有限公司', uscc: '91370781MA0010010Y' };
const DOMAINS = 30;

const csv = (name: string, ...lines: string[]) => ({
  name,
  mimeType: 'text/csv',
  buffer: Buffer.from(['主体名称,统一社会信用代码', ...lines].join('\n')),
});

const begin = async (matterNo: string): Promise<string> => {
  const subjects = [FIRM, { ...OTHER, name: '别的名称' }, { name: '错码公司', uscc: `${FIRM.uscc.slice(0, 17)}F` }];
  const body = { matter: '绿色工厂评价', matterNo, subjects, ask: 'none' };
  const headers = { 'Idempotency-Key': crypto.randomUUID() };
  return (await call(OFFICER, 'POST', '/v1/checks', { body, headers })).body.checkId;
};

const shown = async (page: Page): Promise<string[]> =>
  (await page.locator('tbody > tr > th').allTextContents()).map((text) => text.slice(0, 12));

it('takes its list from a file, says which rows are wrong, and loses nothing when the network fails', async () => {
  const page = await visit('/console/checks/new', { as: OFFICER, width: WIDTHS.phone, answers: [400, NO_NETWORK] });
  await page.getByLabel('核查事由').fill('绿色工厂评价');
  await page.getByLabel('事项编号').fill('潍工信〔2026〕7号');
  await page.getByLabel('上传文件').check();
  const choose = page.locator('input[type=file]');
  await choose.setInputFiles(csv('名单.csv', `,${FIRM.uscc}`, '没有代码的公司,'));
  await page.getByText('已上传').waitFor();
  const submit = page.getByRole('button', { name: '开始核查' });
  await submit.click();
  await page.getByText('第 2 行：缺少主体名称').waitFor();
  expect(await page.getByText('第 3 行：每个主体至少填写一种代码').isVisible()).toBe(true);
  await expectGoodPage(page);

  await page.getByRole('button', { name: '移除 名单.csv' }).click();
  await choose.setInputFiles(csv('改正后.csv', `${FIRM.name},${FIRM.uscc}`));
  await page.getByText('已上传').waitFor();
  await page.context().setOffline(true);
  await submit.click();
  await page.getByText('您填写的内容未丢失').waitFor();
  expect(await page.getByLabel('核查事由').inputValue()).toBe('绿色工厂评价');
  await page.context().setOffline(false);
  await submit.click();
  await page.waitForURL(/\/checks\/HC/);
  await page.getByText(FIRM.name).first().waitFor();
});

it('shows only those that were not checked and why, as the address says, and a subject in each domain', async () => {
  const checkId = await begin('潍工信〔2026〕8号');
  const page = await visit(`/console/checks/${checkId}?part=mistyped`, { as: OFFICER, goesOn: true });
  await page.getByLabel('显示').selectOption('unmatched');
  await page.locator('tbody > tr > th').nth(1).waitFor();
  expect(await shown(page)).toEqual([expect.stringMatching('2. 别的名称'), expect.stringMatching('3. 错码公司')]);
  await page.reload();
  await page.locator('tbody > tr > th').nth(1).waitFor();
  expect(await shown(page)).toHaveLength(2);

  await page.getByLabel('显示').selectOption('found');
  await page.getByText(`${DOMAINS} 个领域的结果`).click();
  await page.locator('details tbody tr').last().waitFor();
  expect(await page.locator('details tbody tr').count()).toBe(DOMAINS);
  expect(await page.locator('details tbody tr').first().textContent()).toMatch(/查询到 \d+ 条/);
  await expectGoodPage(page);
});

it('asks a unit for its own word, once', async () => {
  const checkId = await begin('潍工信〔2026〕9号');
  const page = await visit(`/console/checks/${checkId}?part=assistance`, { as: OFFICER, goesOn: true });
  await page.getByText('本次核查没有发出协助核查请求').waitFor();
  await page.getByText('再请单位协查').click();
  const submit = page.getByRole('button', { name: '发出请求' });
  await page.getByLabel('协查理由').fill('核实是否有未报送的处罚');
  await page.getByLabel('主体的统一社会信用代码').fill(`${FIRM.uscc}\n123`);
  await page.getByLabel('05 工业和信息化').check();
  await submit.click();
  expect(await page.getByText('第 2 行不是有效的统一社会信用代码').first().isVisible()).toBe(true);
  await page.getByLabel('主体的统一社会信用代码').fill(FIRM.uscc);
  await submit.click();
  await page.getByText('已发出 1 件请求').waitFor();
  await page.getByText('待反馈').waitFor();
  expect(await page.locator('tbody tr').textContent()).toMatch(/潍坊市工业和信息化局.*期限 \d+年.*0 \/ 1/);
  await submit.click();
  await page.getByText('所选单位都已就这些主体被询问过').waitFor();
  await expectGoodPage(page);
});
