import type { Page } from 'playwright-core';
import { readPdf } from '../support/pdf-text.ts';
import { largestPaint } from './support/largest-paint.ts';
import { look } from './support/look.ts';
import { printedText } from './support/printed-text.ts';
import { webRing } from './support/ring.ts';
import { settled } from './support/settled.ts';
import { WIDTHS } from './support/visitor.ts';

/** The page of a report says what its PDF says: nobody has to open the file to know what is in it. */

const { visit, call } = webRing();

const FIRM = 'enterprise:91370783MA00200241';
const DOMAINS = 30;

interface Domain {
  code: string;
  name: string;
  count: number;
}
let report: { reportNo: string; domains: Domain[]; pdf: string };

beforeAll(async () => {
  const headers = { 'Idempotency-Key': crypto.randomUUID() };
  const { body } = await call(FIRM, 'POST', '/v1/reports', { body: { purpose: 'listing' }, headers });
  const { domains } = (await call(FIRM, 'GET', `/v1/reports/${body.reportNo}`)).body;
  const file = new Uint8Array(await (await fetch(body.url)).arrayBuffer());
  report = { reportNo: body.reportNo, domains, pdf: readPdf(file).text };
});

const open = async (width?: number): Promise<Page> => {
  const page = await visit(`/portal/reports/${report.reportNo}`, { as: FIRM, ...(width && { width }) });
  await settled(page);
  return page;
};

/** A domain a row: its number, name, department, 数据截至, what was found. */
const rowsOf = async (page: Page): Promise<string[]> => {
  const rows = page.locator('[data-report-sheet] table').first().locator('tbody tr');
  return (await rows.allTextContents()).map((text) => text.replace(/\s/g, ''));
};

it('has the rows of the 30 domains as the PDF has them', async () => {
  const page = await open();
  const rows = await rowsOf(page);
  expect(rows).toHaveLength(DOMAINS);
  expect(rows.filter((row) => !report.pdf.includes(row))).toEqual([]);
  for (const [index, { name, count }] of report.domains.entries()) {
    expect(rows[index]).toMatch(name);
    if (count > 0) expect(rows[index]).toMatch(`${count}条`);
  }
  console.info(`preview of a report: largest paint after ${await largestPaint(page)} ms`);
  await look(page, 'report-preview-desktop');
});

it('has every paragraph of the PDF', async () => {
  const page = await open(WIDTHS.phone);
  const texts = page.locator('[data-report-sheet]').locator('h2, h3, h4, p, li, dt, dd, td, th');
  const said = (await texts.allTextContents()).map((text) => text.replace(/\s/g, '')).filter((text) => text !== '');
  expect(said.length).toBeGreaterThan(DOMAINS * 4);
  expect(said.filter((text) => !report.pdf.includes(text))).toEqual([]);
  await look(page, 'report-preview-phone');
});

it('prints the 30 domains with the report, and none of the buttons', async () => {
  const page = await open();
  const rows = await rowsOf(page);
  const printed = await printedText(page);
  expect(rows.filter((row) => !printed.includes(row))).toEqual([]);
  expect(printed).toMatch(report.reportNo);
  for (const button of ['打开PDF', '重新出具', '跳到正文']) expect(printed).not.toMatch(button);
});

it('leads to the PDF', async () => {
  const page = await open();
  const href = await page.getByRole('link', { name: '打开 PDF' }).getAttribute('href');
  const response = await page.request.get(String(href));
  expect(response.headers()['content-type']).toBe('application/pdf');
  expect(readPdf(await response.body()).text).toBe(report.pdf);
});
