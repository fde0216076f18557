import { pageWithScript, toResult } from '../../../shared/http/reply.ts';
import type { PageLanguage } from '../../../shared/plain-pages/language.ts';
import { askPage } from '../../../shared/verification/pages/asking.ts';
import {
  notADigestPage,
  tooManyPage,
  unknownFilePage,
  unknownPage,
} from '../../../shared/verification/pages/refusals.ts';
import { textsIn } from '../../support/page-texts.ts';

/** The pages that ask what to verify, and those that refuse and ask again. */
const pagesIn = (language: PageLanguage) => ({
  askPage: askPage(language),
  unknownReport: unknownPage('report', 'WF"><b>', language),
  unknownTable: unknownPage('table', 'HT"><b>', language),
  unknownFilePage: unknownFilePage('ab'.repeat(32), language),
  notADigestPage: notADigestPage('"><b>', language),
  tooManyPage: tooManyPage(59, { number: 'WF1', code: 'CODE' }, language),
});
const [chinese, english] = [pagesIn('zh-CN'), pagesIn('en')];

it.each([...Object.entries(chinese), ...Object.entries(english)])(
  '%s asks by number without a script, and by file with one',
  (_, page) => {
    expect(page).toContain('name="number"');
    expect(page).toContain('id="file-place" class="drop" hidden');
    expect(page.match(/<script[^>]*>[^<]*/g)).toEqual(['<script src="/verify/file.js">']);
    expect(page).not.toMatch(/ on\w+=|style="|<b>/);
    for (const [, ids] of page.matchAll(/(?:for|aria-labelledby|aria-describedby)="([^"]+)"/g))
      for (const id of String(ids).split(' ')) expect(page).toContain(`id="${id}"`);
  },
);

it.each(Object.entries(chinese))('%s in Chinese has no English', (_, page) => {
  expect(page).toContain('<html lang="zh-CN">');
  expect(textsIn(page).latinWords).toEqual([]);
  expect(page).not.toContain('name="lang"');
});

it.each(Object.entries(english))('%s in English has no Chinese, and its forms keep to English', (_, page) => {
  expect(page).toContain('<html lang="en">');
  expect(textsIn(page).unmarkedChinese).toEqual([]);
  expect(page.match(/<form action="\/verify">/g)).toHaveLength(2);
  expect(page.match(/<input type="hidden" name="lang" value="en">/g)).toHaveLength(2);
});

it('the language is changed without trying a wrong code once more', () => {
  expect(chinese.unknownReport).toContain('<a href="?lang=en" lang="en"');
  // Of a number that is shut no code is tried.
  expect(chinese.tooManyPage).toContain('<a href="?code=CODE&amp;lang=en" lang="en"');
});

it('says of an unknown file why that may be, and what to do', () => {
  for (const text of ['改动过', '另存', '没有下载完整', '不是本平台出具', '原始文件', '编号和验证码'])
    expect(chinese.unknownFilePage).toContain(text);
});

it('keeps what was entered', () => {
  expect(chinese.unknownReport).toContain('value="WF&quot;&gt;&lt;b&gt;"');
  expect(chinese.notADigestPage).toContain('<details id="by-digest" open>');
});

it('lets run what the platform serves, and no other script', () => {
  const { headers } = toResult(pageWithScript(askPage('zh-CN')), 'test');
  const policy = String(headers?.['Content-Security-Policy']).split('; ');
  expect(policy).toEqual(expect.arrayContaining(["default-src 'none'", "script-src 'self'", "form-action 'self'"]));
  expect(policy.filter((rule) => rule.startsWith('script-src'))).toHaveLength(1);
  expect(headers).toMatchObject({ 'Cache-Control': 'no-store', 'Referrer-Policy': 'no-referrer' });
});
