import { expectGoodPage } from './support/checks/good-page.ts';
import { look } from './support/look.ts';
import { webRing } from './support/ring.ts';
import { settled } from './support/settled.ts';
import { WIDTHS } from './support/visitor.ts';

/** The desk turns a statement down, tries another policy, and reads what the reform comes to; the enterprise learns of it. */

const { visit, call } = webRing();

const OPERATOR = 'operator';
const FIRM = 'enterprise:91370783MA00200241';
const USCC = FIRM.replace('enterprise:', '');
const anew = () => ({ 'Idempotency-Key': crypto.randomUUID() });

const issue = async (): Promise<string> =>
  (await call(FIRM, 'POST', '/v1/reports', { body: { purpose: 'financing' }, headers: anew() })).body.reportNo;

it('turns a statement down with its reason, which the enterprise is told', async () => {
  const records = (await call(FIRM, 'GET', '/v1/me/records?limit=200')).body.records;
  const { recordId } = records[0];
  const text = `处罚决定不公 ${Date.now()}`;
  await call(FIRM, 'POST', `/v1/me/records/${recordId}/statement`, { body: { text } });
  const page = await visit('/console/statements', { as: OPERATOR, width: WIDTHS.phone });
  const statement = page.locator('section').filter({ hasText: text }).last();
  await statement.getByRole('radio', { name: '不予发布' }).check();
  await statement.getByRole('button', { name: '作出决定' }).click();
  // A refusal says why.
  await statement.getByRole('alert').waitFor();
  await expectGoodPage(page);
  await look(page, 'statement-reason-375');
  await statement.getByRole('textbox', { name: /理由/ }).fill('说明内容涉及他人隐私');
  await statement.getByRole('button', { name: '作出决定' }).click();
  await page.getByText('决定已作出').waitFor();
  await expectGoodPage(page);
  const own = (await call(FIRM, 'GET', '/v1/me/records?limit=200')).body.records;
  const told = own.find((record: { recordId: string }) => record.recordId === recordId).statement;
  expect(told.published).toBeNull();
  expect(told.proposed).toMatchObject({ state: 'refused', reason: '说明内容涉及他人隐私' });
});

it('tries another version on an enterprise, beside the current one; the enterprise sees the look', async () => {
  const before = (await looksAt()).length;
  const page = await visit('/console/policies', { as: OPERATOR });
  await page.getByLabel('统一社会信用代码').fill(USCC);
  await page.getByLabel('按哪个版本').selectOption('shandong-190');
  await page.getByRole('button', { name: '试算' }).click();
  await page.getByRole('heading', { level: 3, name: '试算结果' }).waitFor();
  const table = page.getByRole('table', { name: '有变化的记录' });
  for (const head of ['现行版本', '所选版本']) await table.getByRole('columnheader', { name: head }).waitFor();
  expect(await page.getByRole('status').first().textContent()).toMatch(/有变化|没有变化/);
  await expectGoodPage(page);
  await look(page, 'policy-compared');
  expect((await looksAt()).length).toBeGreaterThan(before);
});

it('tries another version on an issued report, beside what it listed, in English on a narrow phone', async () => {
  const reportNo = await issue();
  const page = await visit('/console/policies', { as: OPERATOR, width: WIDTHS.narrow, language: 'en' });
  await page.getByLabel('An issued report').check();
  await page.getByLabel('Report number').fill(reportNo.toLowerCase());
  await page.getByLabel('Under the version').selectOption('order-36');
  await page.getByRole('button', { name: 'Try' }).click();
  await page.getByRole('heading', { level: 3, name: 'Result of the trial' }).waitFor();
  await expectGoodPage(page);
  await look(page, 'policy-compared-320-en');
  expect((await looksAt()).some((one) => one.reportNo === reportNo)).toBe(true);
});

it('says what is wrong with a number that no report has, and keeps it', async () => {
  const page = await visit('/console/policies', { as: OPERATOR, answers: [404] });
  await page.getByLabel('一份已出具的报告').check();
  await page.getByLabel('报告编号').fill('WF000000000000');
  await page.getByLabel('按哪个版本').selectOption('order-36');
  await page.getByRole('button', { name: '试算' }).click();
  await page.getByRole('alert').getByText('没有这份报告').waitFor();
  expect(await page.getByLabel('报告编号').inputValue()).toBe('WF000000000000');
});

it('marks where the rules of two versions differ, and keeps the choice in the address', async () => {
  const page = await visit('/console/policies', { as: OPERATOR });
  await page.getByLabel('比较哪个版本').selectOption('national-565');
  await page.getByRole('row', { name: /轻微且已改正的违法/ }).waitFor();
  expect(page.url()).toMatch('with=national-565');
  expect(await page.getByText('不同', { exact: true }).count()).toBeGreaterThan(0);
});

it('counts a report that was just issued, and the certificates it replaces', async () => {
  const page = await visit('/console/figures', { as: OPERATOR });
  const counted = async () => Number((await page.locator('dd', { hasText: /份$/ }).textContent())?.replace(/\D/g, ''));
  const before = await counted();
  await issue();
  await page.reload();
  await settled(page);
  expect(await counted()).toBeGreaterThan(before);
  await page.getByText('每份报告就其所列的每个有数据提供单位的领域计一张').waitFor();
  await expectGoodPage(page);
  await look(page, 'figures');
});

it('says so when the months are the wrong way round', async () => {
  const page = await visit('/console/figures?from=2026-03&to=2026-01', { as: OPERATOR });
  await page.getByRole('alert').getByText('截止月份不应早于起始月份').waitFor();
});

it('finds a unit by its name, and the client its program signs in as', async () => {
  const page = await visit('/console/registry', { as: OPERATOR, width: WIDTHS.narrow });
  await page.getByLabel('查找单位').fill('水利');
  await page.getByText('共 1 个单位').waitFor();
  await page.getByText('department:wf-slj').waitFor();
  await page.getByRole('link', { name: '下载报告签章的根证书（PEM）' }).waitFor();
  await expectGoodPage(page);
});

const looksAt = async (): Promise<{ what: string; reportNo: string | null }[]> =>
  (await call(FIRM, 'GET', '/v1/me/accesses?limit=100')).body.accesses.filter(
    ({ what }: { what: string }) => what === 'previewed',
  );
