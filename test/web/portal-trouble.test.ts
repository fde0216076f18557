import type { Page } from 'playwright-core';
import { expectGoodPage } from './support/checks/good-page.ts';
import { look } from './support/look.ts';
import { webRing } from './support/ring.ts';
import { settled } from './support/settled.ts';

/** What people do when something does not work: they press twice, go back, clear a field. */

const { visit, call } = webRing();

const FIRM = 'enterprise:91370783MA0021035C';
const once = () => ({ 'Idempotency-Key': crypto.randomUUID() });
/** In none of the files that other stories send. */
const NOTHING_HELD = 'enterprise:91370781MA0021019R';

/** The session ends; what it returns brings it back, as signing in in another tab does. */
const expire = async (page: Page) => {
  const cookies = await page.context().cookies();
  await page.context().clearCookies();
  return () => page.context().addCookies(cookies);
};

it('stays where it is under a double click after the session had expired, and sends once', async () => {
  const { body } = await call(FIRM, 'GET', '/v1/me/records');
  const path = `/portal/records/${body.records[0].recordId}`;
  const page = await visit(path, { as: FIRM, width: 375, answers: [401] });
  await page.getByLabel('说明内容').fill('已改正，罚款已缴清。');
  const signInAgain = await expire(page);
  const send = page.getByRole('button', { name: '提交说明' });
  await send.click();
  await page.getByText('登录已过期').waitFor();
  expect(await page.getByLabel('说明内容').inputValue()).toBe('已改正，罚款已缴清。');

  await signInAgain();
  let sent = 0;
  await page.route('**/statement', async (route) => {
    sent += 1;
    await new Promise((resolve) => setTimeout(resolve, 500));
    await route.continue();
  });
  await send.dblclick();
  await page.getByText('审核中（').waitFor();
  expect(new URL(page.url()).pathname).toBe(path);
  expect(sent).toBe(1);
});

it('takes a question away with the page it was asked on', async () => {
  const { body } = await call(FIRM, 'POST', '/v1/reports', { body: { purpose: 'other' }, headers: once() });
  const page = await visit('/portal/reports', { as: FIRM });
  await page.getByRole('link', { name: body.reportNo }).first().click();
  await page.getByRole('button', { name: '重新出具' }).click();
  await page.getByRole('dialog').waitFor();
  await page.goBack();
  await page.getByRole('heading', { level: 1, name: '信用报告' }).waitFor();
  await page.getByRole('dialog').waitFor({ state: 'detached' });
});

it('keeps the way to what was shared of a report that a new one has replaced, but shares it no more', async () => {
  const { reportNo } = (await call(FIRM, 'POST', '/v1/reports', { body: { purpose: 'other' }, headers: once() })).body;
  const share = { purpose: 'financing', recipient: '某银行青州支行' };
  await call(FIRM, 'POST', `/v1/reports/${reportNo}/shares`, { body: share, headers: once() });
  await call(FIRM, 'POST', `/v1/reports/${reportNo}/refresh`, { body: {}, headers: once() });
  const page = await visit(`/portal/reports/${reportNo}`, { as: FIRM, width: 375 });
  await page.getByRole('link', { name: '查看分享' }).click();
  await page.getByText('不能再分享').waitFor();
  await page.getByRole('heading', { name: share.recipient }).waitFor();
  expect(await page.getByRole('button', { name: '生成分享链接' }).count()).toBe(0);
  await page.getByRole('button', { name: '撤销这份分享' }).click();
  await page.getByRole('dialog').getByRole('button', { name: '撤销这份分享' }).click();
  await page.getByText('已撤销').waitFor();
  await look(page, 'share-superseded-375');
});

it('offers who has no record the objection to a missing one, and a cleared month is this month', async () => {
  const page = await visit('/portal/objections/new', { as: NOTHING_HELD });
  await page.getByLabel('遗漏的决定书文号').waitFor();
  await page.goto('/portal/accesses?month=');
  await settled(page);
  expect(await page.getByLabel('月份').inputValue()).toMatch(/^\d{4}-\d\d$/);
  expect(await page.getByRole('alert').count()).toBe(0);
});

it('leaves nothing in Chinese when the language changes in the middle of a form, and keeps what was filled in', async () => {
  const page = await visit('/portal/mandates', { as: FIRM });
  await page.getByLabel('代理人名称').fill('某律师事务所');
  await page.getByLabel('有效至').fill('2020-01-01');
  await page.getByRole('button', { name: '授权', exact: true }).click();
  await page.getByText('不能早于').first().waitFor();
  await page.getByRole('button', { name: 'English' }).click();
  await page.getByRole('heading', { name: 'New mandate' }).waitFor();
  await page.getByRole('alert').waitFor({ state: 'detached' });
  expect(await page.getByLabel("The agent's name").inputValue()).toBe('某律师事务所');
  await page.getByRole('button', { name: 'Grant', exact: true }).click();
  expect(await page.getByRole('alert').textContent()).toMatch(/Not before \d+ \w+ \d{4}/);
  await expectGoodPage(page);
});
