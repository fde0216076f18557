import { readPdf } from '../support/pdf-text.ts';
import { expectGoodPage } from './support/checks/good-page.ts';
import { look } from './support/look.ts';
import { webRing } from './support/ring.ts';
import { WIDTHS } from './support/visitor.ts';

/** 无感智办: an officer gets the report of an enterprise for a matter, and the enterprise sees who looked and why. */

const { visit, call } = webRing();

const OFFICER = 'officer:wf-jyj';
const FIRM = '91370783MA00200241';
const MATTER_NO = '潍教办〔2026〕11号';

it.each([
  ['desktop', WIDTHS.desktop],
  ['phone', WIDTHS.phone],
])('checks the code, says that the enterprise sees it, and shows the report, on a %s', async (name, width) => {
  const page = await visit('/console/fetch', { as: OFFICER, width });
  await page.getByText('企业可以看到本次调取').waitFor();
  await page.getByLabel('统一社会信用代码').fill(`${FIRM.slice(0, 17)}7`);
  const submit = page.getByRole('button', { name: '调取报告' });
  await submit.click();
  expect(await page.getByLabel('统一社会信用代码').getAttribute('aria-invalid')).toBe('true');
  await page.getByLabel('统一社会信用代码').fill(FIRM.toLowerCase());
  await page.getByLabel('用途').selectOption('bidding');
  await page.getByLabel('办理事项编号').fill(MATTER_NO);
  await submit.click();
  await page.waitForURL(/\/enterprises\/\w+\/reports\/WF/);
  await page.locator('[data-report-sheet]').getByText(MATTER_NO).waitFor();
  await expectGoodPage(page);
  await look(page, `fetched-report-${name}`);

  const href = await page.getByRole('link', { name: '打开 PDF' }).getAttribute('href');
  const { text } = readPdf(await (await page.request.get(String(href))).body());
  expect(text.replace(/\s/g, '')).toMatch(MATTER_NO);

  const { accesses } = (await call(`enterprise:${FIRM}`, 'GET', '/v1/me/accesses')).body;
  const own = accesses.filter(({ matterNo }: { matterNo: string | null }) => matterNo === MATTER_NO);
  expect(own.map(({ what }: { what: string }) => what)).toEqual(
    expect.arrayContaining(['report-fetched', 'report-opened']),
  );

  await page.goto('/console/fetch');
  await page.getByRole('link', { name: /^WF/ }).first().waitFor();
  await expectGoodPage(page);
});
