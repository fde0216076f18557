import type { Page } from 'playwright-core';
import { expectGoodPage } from './support/checks/good-page.ts';
import { type DroppedFile, dropFile } from './support/drop-file.ts';
import { pressOn, tabTo } from './support/keyboard.ts';
import { look } from './support/look.ts';
import { webRing } from './support/ring.ts';
import { LANGUAGES, WIDTHS } from './support/visitor.ts';

/** A relying party checks a report that it was handed: by what is printed, by the QR code, by the file itself. */

const { visit, call } = webRing();

const FIRM = 'enterprise:91370781MA0010010Y';
const NUMBER = '报告编号或统计表编号';

interface Handed {
  number: string;
  code: string;
  /** What the QR code says. */
  verifyUrl: string;
  pdf: Buffer;
}
let handed: Handed;

beforeAll(async () => {
  const { body } = await call(FIRM, 'POST', '/v1/reports', {
    body: { purpose: 'listing' },
    headers: { 'Idempotency-Key': crypto.randomUUID() },
  });
  const { verifyUrl } = (await call(FIRM, 'GET', `/v1/reports/${body.reportNo}`)).body;
  const pdf = Buffer.from(await (await fetch(body.url)).arrayBuffer());
  handed = { number: body.reportNo, code: body.verificationCode, verifyUrl, pdf };
});

const answerOf = async (page: Page): Promise<string> => {
  await page.waitForLoadState();
  return (await page.locator('.notice').first().textContent()) ?? '';
};

const WIDE = Object.entries(WIDTHS);

it.each(WIDE)('by number and code, without scripts, on a %s', async (name, width) => {
  const page = await visit('/verify', { scripts: false, width });
  await page.getByLabel(NUMBER).fill(handed.number);
  await page.getByLabel('验证码').fill(handed.code);
  await page.getByRole('button', { name: '核验编号' }).click();
  expect(await answerOf(page)).toMatch('真实');
  expect(await page.getByRole('row').count()).toBe(31);
  await look(page, `verify-answer-${name}`);
});

it.each(WIDE.flatMap(([name, width]) => LANGUAGES.map((language) => [name, language, width] as const)))(
  'by the QR code, a good page on a %s in %s',
  async (name, language, width) => {
    const page = await visit(handed.verifyUrl, { width });
    if (language === 'en') await page.getByRole('link', { name: 'English' }).click();
    expect(await answerOf(page)).toMatch(language === 'en' ? /genuine/i : '真实');
    expect(await page.title()).toMatch(language === 'en' ? /genuine/i : '真实');
    await expectGoodPage(page);
    await look(page, `verify-qr-${name}-${language}`);
  },
);

it('with the keyboard alone', async () => {
  const page = await visit('/verify', { width: WIDTHS.phone });
  await tabTo(page, page.getByLabel(NUMBER));
  await page.keyboard.type(handed.number);
  await tabTo(page, page.getByLabel('验证码'));
  await page.keyboard.type(handed.code.toLowerCase());
  await pressOn(page, page.getByRole('button', { name: '核验编号' }));
  expect(await answerOf(page)).toMatch('真实');
});

it('refuses a wrong code, and keeps the number', async () => {
  const page = await visit('/verify', { answers: [404] });
  await page.getByLabel(NUMBER).fill(handed.number);
  await page.getByLabel('验证码').fill('22222222');
  await page.getByRole('button', { name: '核验编号' }).click();
  expect(await answerOf(page)).not.toMatch('真实');
  expect(await page.getByLabel(NUMBER).inputValue()).toBe(handed.number);
  await expectGoodPage(page);
});

const tampered = (pdf: Buffer): Buffer => {
  const copy = Buffer.from(pdf);
  copy[copy.length - 10] = 0x20;
  return copy;
};

it.each<[string, () => DroppedFile, string]>([
  ['the file as it was issued', () => ({ name: 'report.pdf', content: handed.pdf }), '真实'],
  ['a file that differs in one byte', () => ({ name: 'report.pdf', content: tampered(handed.pdf) }), '没有出具过'],
])('by dropping %s, which never leaves the machine', async (_file, file, answer) => {
  const page = await visit('/verify', { answers: [404] });
  const sent: string[] = [];
  page.on('request', (request) => sent.push(`${request.method()} ${request.postData() ?? ''}`));
  await Promise.all([page.waitForURL(/sha256=/), dropFile(page, page.getByText('把收到的文件拖到这里'), file())]);
  expect(await answerOf(page)).toMatch(answer);
  expect(sent.every((request) => request === 'GET ')).toBe(true);
  await expectGoodPage(page);
});
