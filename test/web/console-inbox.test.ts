import { newObjection } from './console/filed.ts';
import { expectGoodPage } from './support/checks/good-page.ts';
import { pressOn } from './support/keyboard.ts';
import { look } from './support/look.ts';
import { webRing } from './support/ring.ts';
import { settled } from './support/settled.ts';
import { WIDTHS } from './support/visitor.ts';

/** Where an officer's day begins: what waits, by the day it is due. */

const { visit, call } = webRing();
const DESK = 'operator';

it('narrows what waits, and keeps that in the address', async () => {
  const { caseId } = await newObjection(call);
  const page = await visit('/console', { as: DESK, width: WIDTHS.phone });
  const link = page.locator(`a[href$="${caseId}"]`);
  await link.waitFor();
  await page.getByRole('combobox', { name: '类型' }).selectOption('repair');
  await page.getByText('没有符合筛选条件的待办').waitFor();
  await expectGoodPage(page);
  await page.getByRole('combobox', { name: '类型' }).selectOption('objection');
  await page.getByRole('combobox', { name: '环节' }).selectOption({ label: '异议 · 待受理' });
  await pressOn(page, page.getByRole('button', { name: '今日或下一工作日到期' }));
  expect(new URL(page.url()).search).toBe('?kind=objection&state=objection.filed&light=amber');
  await page.reload();
  await link.waitFor();
  expect(await page.getByRole('row').filter({ hasText: caseId }).textContent()).toMatch('还有 1 个工作日');
  await page.getByRole('button', { name: '已超期' }).click();
  await page.getByText('没有符合筛选条件的待办').waitFor();
  await page.getByRole('button', { name: '清除筛选' }).click();
  await link.waitFor();
});

it('counts the messages that came since they were read', async () => {
  await newObjection(call);
  const page = await visit('/console', { as: DESK, language: 'en' });
  await page.getByRole('link', { name: /new messages?$/ }).click();
  await page.getByRole('heading', { level: 1, name: 'Messages' }).waitFor();
  await settled(page);
  await expectGoodPage(page);
  await look(page, 'console-messages-en');
  await page.getByRole('link', { name: 'Inbox', exact: true }).click();
  await settled(page);
  expect(await page.getByRole('link', { name: /new messages?$/ }).count()).toBe(0);
});

it('says so when nothing waits, and when it could not be asked', async () => {
  const page = await visit('/verify', { as: 'officer:wf-qxj', width: WIDTHS.narrow, answers: [503] });
  // Checks of other stories ask every unit for assistance.
  await page.route('**/v1/assist-requests?*', (route) => route.fulfill({ json: { requests: [], cursor: null } }));
  await page.goto('/console');
  await page.getByText('没有待办', { exact: true }).waitFor();
  await expectGoodPage(page);
  await page.route('**/v1/repairs?*', (route) => route.fulfill({ status: 503 }));
  await page.getByRole('button', { name: '刷新' }).click();
  await page.getByRole('alert').waitFor();
  await expectGoodPage(page);
  await page.unroute('**/v1/repairs?*');
  await page.getByRole('button', { name: '重试' }).click();
  await page.getByRole('alert').waitFor({ state: 'detached' });
});
