import type { Page } from 'playwright-core';
import { penaltyInput } from '../support/records.ts';
import { expectGoodPage } from './support/checks/good-page.ts';
import { pressOn } from './support/keyboard.ts';
import { webRing } from './support/ring.ts';
import { WIDTHS } from './support/visitor.ts';

/** What becomes of a report after it was issued, as its enterprise sees it. */

const { visit, call } = webRing();

const FIRM = {
  persona: 'enterprise:91370781MA001007XY',
  uscc: '91370781MA001007XY',
  name: '青州市鑫源鑫源示例机械有限公司',
};
const WATCHFUL = 'enterprise:91370781MA0010088Y';
const REGULATOR = 'department:qz-scjg';

const daysFromNow = (days: number): string =>
  new Date(Date.now() + days * 24 * 60 * 60 * 1000).toISOString().slice(0, 10);

const newReport = async (persona: string, purpose = 'other'): Promise<string> => {
  const headers = { 'Idempotency-Key': crypto.randomUUID() };
  return (await call(persona, 'POST', '/v1/reports', { body: { purpose }, headers })).body.reportNo;
};

/** A penalty that its source sends only after the report was issued; its number here. */
const recordArrives = async (documentNo: string): Promise<string> => {
  const record = penaltyInput({
    documentNo,
    subject: { name: FIRM.name, uscc: FIRM.uscc, type: '法人及非法人组织' },
    decidedOn: daysFromNow(-30),
    validUntil: daysFromNow(335),
    publishedUntil: daysFromNow(335),
  });
  const { text, body } = await call(REGULATOR, 'POST', '/v1/domains/21/records', { body: { records: [record] } });
  if (body.counts?.accepted !== 1) throw new Error(text);
  return body.results[0].recordId;
};

const text = async (page: Page): Promise<string> => String(await page.locator('main').textContent());

it('is told on the start page that a report was overtaken, and issues it again', async () => {
  const earlier = await newReport(FIRM.persona);
  const documentNo = `青市监处罚〔2026〕${Date.now() % 1_000_000}号`;
  const recordId = await recordArrives(documentNo);
  const page = await visit('/portal/', { as: FIRM.persona, width: WIDTHS.phone });
  await page.getByText('份报告出具后数据已变化').waitFor();
  await expectGoodPage(page);
  await page.getByRole('link', { name: earlier }).first().click();
  await page.getByText('出具后平台数据有变化', { exact: true }).waitFor();
  await expectGoodPage(page);

  await pressOn(page, page.getByRole('button', { name: '重新出具' }));
  await page.getByText('报告与平台现有数据一致').waitFor();
  expect(page.url()).not.toMatch(earlier);
  expect(await text(page)).toMatch(documentNo);
  const objecting = page.locator(`a[href="/portal/objections/new?record=${recordId}&domain=21"]`);
  expect(await objecting.textContent()).toBe('对这条记录提出异议');

  const successor = page.url().split('/').at(-1) as string;
  await page.goto(`/portal/reports/${earlier}`);
  await page.getByText('本报告已被新报告替代').waitFor();
  expect(await page.getByRole('link', { name: successor }).getAttribute('href')).toBe(`/portal/reports/${successor}`);
  expect(await page.getByRole('link', { name: '分享给接收单位' }).count()).toBe(0);
});

it('finds a report by what it is for and whether it holds; the address keeps both', async () => {
  const current = await newReport(FIRM.persona, 'award');
  const page = await visit('/portal/reports', { as: FIRM.persona });
  await page.getByLabel('用途').selectOption({ label: '评优评先' });
  await page.getByLabel('状态').selectOption({ label: '数据一致' });
  await page.getByRole('link', { name: current }).waitFor();
  expect(new URL(page.url()).search).toBe('?purpose=award&status=current');
  await page.reload();
  await page.getByRole('link', { name: current }).waitFor();
  await page.getByLabel('状态').selectOption({ label: '已撤销' });
  await page.getByText('没有符合条件的报告').waitFor();
  await expectGoodPage(page);
});

it('reads why the platform took a report back, in English', async () => {
  const reportNo = await newReport(WATCHFUL);
  const body = { reason: '数据来源单位更正' };
  await call('operator', 'POST', `/v1/reports/${reportNo}/revoke`, { body });
  const page = await visit(`/portal/reports/${reportNo}`, { as: WATCHFUL, language: 'en', width: WIDTHS.narrow });
  await page.getByText('The platform has revoked this report').waitFor();
  expect(await text(page)).toMatch(body.reason);
  await expectGoodPage(page);
});

it('asks to be told of changes, and no longer', async () => {
  const reportNo = await newReport(WATCHFUL);
  const page = await visit(`/portal/reports/${reportNo}`, { as: WATCHFUL });
  await page.getByRole('button', { name: '变化时提醒我' }).click();
  await page.getByText('已开启变化提醒').waitFor();
  await page.getByRole('link', { name: '管理提醒' }).click();
  const cancel = page.getByRole('button', { name: `取消订阅 ${reportNo}` });
  await cancel.waitFor();
  await expectGoodPage(page);
  await cancel.click();
  await cancel.waitFor({ state: 'detached' });
  await page.goto(`/portal/reports/${reportNo}`);
  await page.getByRole('button', { name: '变化时提醒我' }).waitFor();
});

it('says in words when the quota of the day is used up, and keeps what was chosen', async () => {
  const page = await visit('/portal/', { as: WATCHFUL, answers: [429] });
  await page.route('**/v1/reports', (route) =>
    route.request().method() === 'POST'
      ? route.fulfill({
          status: 429,
          headers: { 'Retry-After': '7000' },
          contentType: 'application/problem+json',
          body: JSON.stringify({ code: 'quota-exceeded', title: '已超过今日配额', detail: '请明日再试', status: 429 }),
        })
      : route.continue(),
  );
  await page.getByText('用途、时段、领域、语言').click();
  await page.getByLabel('招标投标').check();
  await page.getByRole('button', { name: '生成信用报告' }).click();
  expect(await page.getByRole('alert').textContent()).toMatch('请在 2 小时后再试');
  expect(await page.getByLabel('招标投标').isChecked()).toBe(true);
});
