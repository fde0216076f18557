import { readFileSync } from 'node:fs';
import { parse } from 'csv-parse/sync';
import type { Page } from 'playwright-core';
import { expectGoodPage } from './support/checks/good-page.ts';
import { look } from './support/look.ts';
import { webRing } from './support/ring.ts';
import { WIDTHS } from './support/visitor.ts';

/** An officer sends a file of the unit's records by hand: what was stored, which rows came back and why. */

const { visit } = webRing();

const OFFICER = 'officer:qz-scjg';
const FILE = 'test/fixtures/penalties/mixed.csv';
const REFUSED = (
  JSON.parse(readFileSync(FILE.replace('.csv', '.expected.json'), 'utf8')) as { field: string | null }[]
).filter(({ field }) => field !== null).length;

const upload = async (page: Page, words: { domain: string; file: string; submit: string }): Promise<void> => {
  const domains = page.getByRole('combobox', { name: words.domain });
  if ((await domains.inputValue()) === '') await domains.selectOption('21');
  await page.getByLabel(words.file).setInputFiles(FILE);
  await page.getByRole('button', { name: words.submit, exact: true }).click();
  await page.waitForURL(/\/uploads\/[0-9A-Z]{26}/);
};

it.each([
  ['desktop', WIDTHS.desktop],
  ['phone', WIDTHS.phone],
])('says row by row what is wrong, on a %s', async (name, width) => {
  const page = await visit('/console/uploads', { as: OFFICER, width });
  await expectGoodPage(page);
  await upload(page, { domain: '领域', file: '数据文件', submit: '上传' });
  await page.getByText(`${REFUSED} 行有错`).waitFor();
  await expectGoodPage(page);
  await look(page, `upload-${name}`);
  const link = await page.getByRole('link', { name: '下载退回的行' }).getAttribute('href');
  const rows: string[][] = parse(await (await page.request.get(String(link))).body(), { bom: true });
  expect(rows).toHaveLength(REFUSED + 1);
  expect(rows[0]).toEqual(expect.arrayContaining(['原行号', '错误原因']));
});

it('in English', async () => {
  const page = await visit('/console/uploads', { as: OFFICER, language: 'en' });
  await upload(page, { domain: 'Domain', file: 'Data file', submit: 'Upload' });
  await page.getByText(`${REFUSED} rows are faulty`).waitFor();
  await expectGoodPage(page);
});
