import type { Page } from 'playwright-core';
import { expectGoodPage } from './support/checks/good-page.ts';
import { pressOn, tabTo } from './support/keyboard.ts';
import { look } from './support/look.ts';
import { webRing } from './support/ring.ts';
import { WIDTHS } from './support/visitor.ts';
import { NO_NETWORK } from './support/watch.ts';

/** What an officer meets when a file does not go through, and how a unit's data is declared complete. */

const { visit, call } = webRing();

const OFFICER = 'officer:wf-jtj';
const FILE = 'test/fixtures/penalties/mixed.csv';

const uploads = async (): Promise<object[]> => (await call(OFFICER, 'GET', '/v1/uploads')).body.uploads;

const send = (page: Page) => page.getByRole('button', { name: '上传', exact: true }).click();

it('keeps the file when the line breaks, sends it to the same place, and shows the whole receipt', async () => {
  const before = await uploads();
  const page = await visit('/console/uploads', { as: OFFICER, width: WIDTHS.phone, answers: [NO_NETWORK] });
  await page.route('**/s3/**', (route) => route.abort('internetdisconnected'), { times: 1 });
  await page.getByLabel('数据文件').setInputFiles(FILE);
  await send(page);
  await page.getByText('文件没有传完').waitFor();
  await page.getByRole('status').filter({ hasText: '已选择 mixed.csv' }).waitFor();
  await expectGoodPage(page);
  await send(page);
  await page.waitForURL(/\/uploads\/[0-9A-Z]{26}/);
  await page.getByText('文件已处理完毕').waitFor();
  await page.getByText('查看回执全文').click();
  const receipt = JSON.parse(String(await page.locator('pre').textContent()));
  expect(receipt).toMatchObject({ type: 'xinzheng-receipt', unit: 'wf-jtj', jws: expect.stringMatching(/^ey/) });
  const after = await uploads();
  expect(after).toHaveLength(before.length + 1);
  expect(after[0]).toMatchObject({ filename: 'mixed.csv', state: 'done', by: 'officer' });
});

it('says why a whole file could not be imported', async () => {
  const page = await visit('/console/uploads', { as: OFFICER });
  await page
    .getByLabel('数据文件')
    .setInputFiles({ name: 'x.csv', mimeType: 'text/csv', buffer: Buffer.from('甲,乙\n') });
  await send(page);
  await page.getByText('整个文件无法导入，没有记录入库').waitFor();
  expect(await page.getByText('第 1 行不是列名').isVisible()).toBe(true);
});

it('explains figures that differ with both of them, then takes the right one; with the keyboard alone', async () => {
  const page = await visit('/console/uploads/declare', { as: OFFICER, answers: [409] });
  const records = page.getByLabel('条数');
  await tabTo(page, records);
  await page.keyboard.type('987');
  await pressOn(page, page.getByRole('button', { name: '申报', exact: true }));
  const told = page.getByRole('alert');
  await told.getByText('条数不一致，本次申报没有生效').waitFor();
  expect(await told.textContent()).toMatch(/您填写的条数987平台首次入库的条数\d+/);
  await expectGoodPage(page);
  await look(page, 'declaration-mismatch');
  await pressOn(page, page.getByRole('button', { name: /已核对，填入/ }));
  expect(await records.inputValue()).not.toBe('987');
  await pressOn(page, page.getByRole('button', { name: '申报', exact: true }));
  await page.getByText('申报已生效').waitFor();
  await expectGoodPage(page);
});
