import type { Page } from 'playwright-core';
import { ASKER, newRequest, SUBJECTS, UNIT } from './console/asked.ts';
import { expectGoodPage } from './support/checks/good-page.ts';
import { look } from './support/look.ts';
import { webRing } from './support/ring.ts';
import { settled } from './support/settled.ts';
import { WIDTHS } from './support/visitor.ts';

/** A unit answers what it is asked: on the page, by its table, or not at all. */

const { visit, call } = webRing();

const resultOf = (page: Page, no: number) => page.getByRole('combobox', { name: new RegExp(`第 ${no} 家`) });
const confirmed = async (page: Page, submit: string): Promise<void> => {
  await page.getByRole('tabpanel').getByRole('button', { name: submit, exact: true }).click();
  await page.getByRole('dialog').getByRole('button', { name: submit, exact: true }).click();
};

it('answers one by one and many at once, and corrects an answer', async () => {
  const requestId = await newRequest(call);
  const page = await visit(`/console/assist/${requestId}`, { as: UNIT, goesOn: true, width: WIDTHS.phone });
  await settled(page);
  expect(await page.getByText('未反馈', { exact: true }).count()).toBe(SUBJECTS.length);
  await resultOf(page, 1).selectOption('有');
  await page.getByText('成批填写').click();
  await page.getByRole('button', { name: '其余 2 家填为“无”' }).click();
  await page.getByRole('button', { name: '提交 3 家的反馈' }).click();
  await page.getByRole('alert').getByText('文书号').waitFor();
  await expectGoodPage(page);
  await look(page, 'assist-faults-375');

  await page.getByRole('textbox', { name: '文书号' }).fill('青市监处罚〔2026〕12号');
  await page.getByRole('textbox', { name: '违法违规情况摘要' }).fill('特种设备未经定期检验，罚款0.7806万元');
  await confirmed(page, '提交 3 家的反馈');
  await page.getByText('已保存 3 家的反馈').waitFor();
  await resultOf(page, 2).selectOption('不适用');
  await page.getByRole('textbox', { name: '不适用的理由' }).last().fill('该企业由寿光市管辖');
  await confirmed(page, '提交 1 家的反馈');
  await page.getByText('已保存 1 家的反馈；其中更正 1 家').waitFor();
  await page.getByText('更正前的反馈（1 次）').click();
  await expectGoodPage(page);

  const asker = await visit(`/console/assist/${requestId}`, { as: ASKER, goesOn: true, language: 'en' });
  await settled(asker);
  expect(await asker.getByText('Corrected', { exact: true }).count()).toBe(1);
  expect(await asker.getByRole('tab').count()).toBe(0);
  await expectGoodPage(asker);
  await look(asker, 'assist-asker-en');
});

it('answers by its table, whose faulty rows come back by number', async () => {
  const requestId = await newRequest(call);
  const page = await visit(`/console/assist/${requestId}?way=file`, { as: UNIT, goesOn: true });
  await settled(page);
  const template = await page.getByRole('link', { name: 'CSV' }).getAttribute('href');
  const [head = '', ...rows] = (await (await page.request.get(String(template))).text()).trim().split(/\r?\n/);
  const place = head.split(',').indexOf('核查结果');
  const filled = rows.map((row, index) =>
    row
      .split(',')
      .map((cell, i) => (i === place ? (index === 0 ? '也许' : '无') : cell))
      .join(','),
  );
  const buffer = Buffer.from([head, ...filled].join('\r\n'));
  await page.getByLabel('填好的反馈表').setInputFiles({ name: '反馈表.csv', mimeType: 'text/csv', buffer });
  await page.getByText('已上传').waitFor();
  await page.getByRole('button', { name: '提交反馈表' }).click();
  await page.getByText('有 1 行未保存').waitFor();
  await page.getByText('已保存 2 家的反馈').waitFor();
  expect(await page.getByRole('row').filter({ hasText: /^2/ }).textContent()).toMatch('核查结果');
  await expectGoodPage(page);
  await look(page, 'assist-file');
});

it('gets more time once, then says that it is not its to answer', async () => {
  const requestId = await newRequest(call);
  const page = await visit(`/console/assist/${requestId}`, { as: UNIT, goesOn: true, width: WIDTHS.narrow });
  await settled(page);
  await page.getByRole('tab', { name: '延长期限' }).click();
  await page.getByRole('radio', { name: '2 个工作日' }).check();
  await page.getByRole('textbox', { name: '理由' }).fill('须调阅纸质档案');
  await expectGoodPage(page);
  await page.getByRole('tabpanel').getByRole('button', { name: '延长期限' }).click();
  await page.getByText('反馈期限已延长').waitFor();
  await page.getByText('已延长 2 个工作日').waitFor();
  expect(await page.getByRole('tab', { name: '延长期限' }).count()).toBe(0);
  await page.getByRole('tab', { name: '不属本单位职责' }).click();
  await page.getByRole('textbox', { name: '理由' }).fill('该领域不由本单位主管');
  await confirmed(page, '说明不属本单位职责');
  await page.getByText('已反馈为“不适用”').waitFor();
  await page.getByRole('link', { name: '返回待办' }).waitFor();
  await expectGoodPage(page);
  await look(page, 'assist-declined-320');
});
