import type { Page } from 'playwright-core';
import { FIRM, newComplaint, newObjection, newRepair, PERSON } from './console/filed.ts';
import { expectGoodPage } from './support/checks/good-page.ts';
import { tabTo } from './support/keyboard.ts';
import { look } from './support/look.ts';
import { webRing } from './support/ring.ts';
import { WIDTHS } from './support/visitor.ts';

/** Desk and unit work off what enterprises bring, each step on the page of the case. */

const { visit, call } = webRing();
const DESK = 'operator';
const UNIT = 'officer:qz-scjg';
const FINE = /^罚款/;

/** Chooses an action, and does it; a question that comes first is answered with the deed. */
const take = async (page: Page, action: string, isAsked = false): Promise<void> => {
  await page.getByRole('tab', { name: action, exact: true }).click();
  await submit(page, action, isAsked);
};
const submit = async (page: Page, action: string, isAsked = false): Promise<void> => {
  await page.locator('form').getByRole('button', { name: action, exact: true }).click();
  if (isAsked) await page.getByRole('dialog').getByRole('button', { name: action, exact: true }).click();
};
const done = (page: Page, action: string) => page.getByText(`已完成：${action}`).waitFor();

it('takes an objection from the desk to the unit and back, and the record is corrected', async () => {
  const { caseId, recordId } = await newObjection(call);
  const desk = await visit(`/console/objections/${caseId}`, { as: DESK });
  await take(desk, '受理');
  await done(desk, '受理');
  await take(desk, '转办');
  await done(desk, '转办');
  await desk.getByRole('link', { name: '返回待办' }).waitFor();

  const unit = await visit('/console', { as: UNIT, width: WIDTHS.phone, answers: [409] });
  await unit.locator(`a[href$="${caseId}"]`).click();
  await unit.getByRole('heading', { level: 1, name: '异议申诉' }).waitFor();
  await unit.getByRole('radio', { name: '异议成立' }).check();
  await unit.getByRole('radio', { name: /^更正/ }).check();
  await unit.getByRole('checkbox', { name: FINE }).check();
  await unit.getByRole('textbox', { name: FINE }).fill('0.7086');
  await submit(unit, '提交核查反馈');
  await unit.getByRole('alert').getByText('理由').waitFor();
  await expectGoodPage(unit);
  await look(unit, 'objection-reply-375');

  // Meanwhile the desk gives more time: what was filled in stays.
  const { revision } = (await call(DESK, 'GET', `/v1/objections/${caseId}`)).body;
  await call(DESK, 'POST', `/v1/objections/${caseId}/actions`, {
    body: { action: 'extend', revision, reason: '案情复杂' },
  });
  await unit.getByRole('textbox', { name: /理由/ }).fill('经核对决定书原件，罚款金额录入有误。');
  await submit(unit, '提交核查反馈');
  await unit.getByText('您填写的内容还在').waitFor();
  await expectGoodPage(unit);
  await unit.getByRole('button', { name: '载入最新情况' }).click();
  await unit.getByText('案情复杂').waitFor();
  expect(await unit.getByRole('textbox', { name: FINE }).inputValue()).toBe('0.7086');
  await submit(unit, '提交核查反馈');
  await done(unit, '提交核查反馈');
  await expectGoodPage(unit);

  await desk.reload();
  await take(desk, '决定异议成立', true);
  await done(desk, '决定异议成立');
  await expectGoodPage(desk);
  await look(desk, 'objection-closed');
  const { body } = await call(PERSON, 'GET', '/v1/me/records?limit=200');
  expect(body.records.find((record: { recordId: string }) => record.recordId === recordId).fine).toBe('0.7086');
});

it('does not tell a unit who complains, and takes its answer', async () => {
  const caseId = await newComplaint(call);
  const desk = await visit(`/console/complaints/${caseId}`, { as: DESK });
  await desk.getByText(FIRM.name).first().waitFor();
  await take(desk, '受理');
  await done(desk, '受理');
  await desk.getByRole('tab', { name: '转办' }).click();
  await desk.getByRole('combobox', { name: '转给哪个单位' }).selectOption('qz-scjg');
  await submit(desk, '转办');
  await done(desk, '转办');

  const unit = await visit(`/console/complaints/${caseId}`, { as: UNIT, width: WIDTHS.narrow });
  await unit.getByText('投诉人保密').waitFor();
  expect(await unit.locator('main').textContent()).not.toContain(FIRM.name);
  await unit.getByRole('textbox', { name: '办理结果' }).fill('已向当事人致歉，并重新告知所需材料。');
  await submit(unit, '答复', true);
  await done(unit, '答复');
  await expectGoodPage(unit);
  await look(unit, 'complaint-answered-320');
});

it('grants a repair by keyboard alone, in English, and offers what is next', async () => {
  const caseId = await newRepair(call);
  const unit = await visit(`/console/repairs/${caseId}`, { as: UNIT, language: 'en' });
  await expectGoodPage(unit);
  await tabTo(unit, unit.locator('form').getByRole('button', { name: 'Accept' }));
  await unit.keyboard.press('Enter');
  await unit.getByText('Done: Accept').waitFor();
  await tabTo(unit, unit.locator('form').getByRole('button', { name: 'Grant the repair' }));
  await unit.keyboard.press('Enter');
  await unit.getByRole('dialog').waitFor();
  await tabTo(unit, unit.getByRole('dialog').getByRole('button', { name: 'Grant the repair' }));
  await unit.keyboard.press('Enter');
  await unit.getByText('Done: Grant the repair').waitFor();
  await unit.getByRole('link', { name: 'Back to the inbox' }).waitFor();
  await expectGoodPage(unit);
  await look(unit, 'repair-granted-en');
});
