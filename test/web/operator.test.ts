import ExcelJS from 'exceljs';
import { expectGoodPage } from './support/checks/good-page.ts';
import { pressOn, tabTo } from './support/keyboard.ts';
import { look } from './support/look.ts';
import { webRing } from './support/ring.ts';
import { settled } from './support/settled.ts';
import { WIDTHS } from './support/visitor.ts';

/** Those who run the platform: a report revoked, a statement let through, a policy tried out, the month's bulletin. */

const { visit, call } = webRing();

const OPERATOR = 'operator';
const FIRM = 'enterprise:91370781MA0020008E';
const FIRM_USCC = FIRM.replace('enterprise:', '');
const FIRM_NAME = '青州市㛃玉𬭎达示例食品有限公司';
const SIZES = [
  ['desktop', WIDTHS.desktop],
  ['phone', WIDTHS.phone],
] as const;

it.each(SIZES)('revokes a report, and whoever verifies it reads so, on a %s', async (name, width) => {
  const headers = { 'Idempotency-Key': crypto.randomUUID() };
  const { body } = await call(FIRM, 'POST', '/v1/reports', { body: { purpose: 'award' }, headers });
  const { verifyUrl } = (await call(FIRM, 'GET', `/v1/reports/${body.reportNo}`)).body;
  const page = await visit('/console/reports/revoke', { as: OPERATOR, width });
  await page.getByLabel('报告编号').fill(body.reportNo);
  await page.getByLabel('撤销原因').fill('出具时系统数据有误');
  await page.getByRole('button', { name: '撤销报告' }).click();
  const dialog = page.getByRole('dialog');
  expect(await dialog.textContent()).toMatch(body.reportNo);
  await dialog.getByRole('button', { name: '撤销报告' }).click();
  await page.getByText('报告已撤销').waitFor();
  await expectGoodPage(page);
  await look(page, `revoke-${name}`);
  const verified = await visit(verifyUrl, { width });
  expect(await verified.locator('.notice').first().textContent()).toMatch('已撤销');
  expect(await verified.locator('body').textContent()).not.toMatch('系统数据有误');
});

it('publishes what an enterprise says beside its record, with the keyboard alone', async () => {
  const { body } = await call(FIRM, 'GET', '/v1/me/records?limit=200');
  const { recordId } = body.records.find(({ domain }: { domain: string }) => domain === '26');
  const text = `已完成整改 ${Date.now()}`;
  await call(FIRM, 'POST', `/v1/me/records/${recordId}/statement`, { body: { text } });
  const page = await visit('/console/statements', { as: OPERATOR });
  await settled(page);
  await expectGoodPage(page);
  const statement = page.locator('section').filter({ hasText: text }).last();
  await tabTo(page, statement.getByRole('radio').first());
  await page.keyboard.press('Space');
  await pressOn(page, statement.getByRole('button', { name: '作出决定' }));
  await page.getByText(`已告知${FIRM_NAME}`).waitFor();
  const own = (await call(FIRM, 'GET', '/v1/me/records?limit=200')).body.records;
  const record = own.find((one: { recordId: string }) => one.recordId === recordId);
  expect(record.statement.published.text).toBe(text);
});

it.each(SIZES)('tries a policy out, on a %s', async (name, width) => {
  const page = await visit('/console/policies', { as: OPERATOR, width });
  await settled(page);
  await page.getByLabel('一家企业今日的报告').check();
  await page.getByLabel('统一社会信用代码').fill(FIRM_USCC);
  await page.getByLabel('按哪个版本').selectOption({ index: 1 });
  await page.getByRole('button', { name: '试算' }).click();
  await page.getByText('试算结果').waitFor();
  await expectGoodPage(page);
  await look(page, `policy-trial-${name}`);
});

it('takes the bulletin of the month as a workbook', async () => {
  const page = await visit('/console/bulletin', { as: OPERATOR });
  await settled(page);
  const link = await page.getByRole('link', { name: '下载 Excel' }).getAttribute('href');
  const workbook = new ExcelJS.Workbook();
  await workbook.xlsx.load((await (await page.request.get(String(link))).body()).buffer as ArrayBuffer);
  expect(workbook.worksheets.length).toBeGreaterThan(0);
});
