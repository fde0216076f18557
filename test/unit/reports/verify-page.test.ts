import type { ReportStatus } from '../../../functions/reports/schema.ts';
import type { Verification } from '../../../functions/reports/verification.ts';
import {
  askPage,
  genuinePage,
  notADigestPage,
  tooManyPage,
  unknownFilePage,
  unknownPage,
} from '../../../functions/reports/verify-page.ts';
import { toInstant } from '../../../shared/calendar/dates.ts';
import { pageWithScript, toResult } from '../../../shared/http/reply.ts';

const verified = (status: ReportStatus): Verification =>
  ({
    outcome: 'genuine',
    status,
    revokedAt: status === 'revoked' ? '2026-03-11T09:00:00+08:00' : null,
    reportNo: 'WF20260310ABCDEFGHJKL',
    enterprise: { name: '示例<b>有限公司', uscc: '91370781MA0020008E' },
    issuedAt: '2026-03-10T10:00:00+08:00',
    asOf: toInstant(new Date('2026-03-10T02:00:00Z')),
    period: { from: '2023-03-10', to: '2026-03-10' },
    domains: [
      { code: '21', name: '市场监督管理', result: 'found' },
      { code: '30', name: '税务', result: 'none' },
    ],
    sha256: 'ab'.repeat(32),
  }) as unknown as Verification;

it('a file that is no report’s may be a statistics table: the page says where those are verified', () => {
  expect(unknownFilePage()).toContain('<a href="/verify/tables">');
});

describe.each<[ReportStatus, string, string, boolean]>([
  ['current', '真实，且与平台现有数据一致', 'done', false],
  ['data-changed', '真实，但出具后数据已有变化', 'changed', true],
  ['superseded', '真实，但已被新的报告替代', 'changed', true],
  ['revoked', '曾由本平台出具，现已撤销', 'refused', true],
])('the answer for a report that is %s', (status, word, kind, isOfThen) => {
  it.each(['number', 'file'] as const)(
    'asked for by %s is the title, the first thing said, and what to compare',
    (by) => {
      const page = genuinePage(verified(status), by);
      expect(page).toContain(`<title>${word} - `);
      expect(page).toContain(
        `<div class="notice ${kind}" role="status" tabindex="-1" autofocus><strong>${word}</strong>`,
      );
      expect(page.includes('以下为该报告出具时的内容')).toBe(isOfThen);
      expect(page.includes('逐项对照')).toBe(by === 'number');
      expect(page.includes('与本平台出具的文件完全相同')).toBe(by === 'file');
      for (const text of [
        'WF20260310ABCDEFGHJKL',
        '示例&lt;b&gt;有限公司',
        '91370781MA0020008E',
        '2023年03月10日',
        '查询到违法违规记录',
      ])
        expect(page).toContain(text);
      expect(page.includes('撤销时间')).toBe(status === 'revoked');
      expect(page).not.toContain('<script');
    },
  );
});

const ASKING = {
  askPage: askPage(),
  unknownPage: unknownPage('WF"><b>'),
  unknownFilePage: unknownFilePage(),
  notADigestPage: notADigestPage('"><b>'),
  tooManyPage: tooManyPage(59),
};

it.each(Object.entries(ASKING))('%s asks by number without a script, and by file with one', (_, page) => {
  expect(page).toContain('name="reportNo"');
  expect(page).toContain('id="file-place" class="drop" hidden');
  expect(page.match(/<script[^>]*>[^<]*/g)).toEqual(['<script src="/verify/file.js">']);
  expect(page).not.toMatch(/ on\w+=|style="|<b>/);
  for (const [, id] of page.matchAll(/(?:for|aria-labelledby)="([^"]+)"/g)) expect(page).toContain(`id="${id}"`);
});

it('says of an unknown file why that may be, and what to do', () => {
  for (const text of ['改动过', '另存', '没有下载完整', '不是本平台出具', '原始文件', '编号和验证码'])
    expect(ASKING.unknownFilePage).toContain(text);
});

it('keeps what was entered', () => {
  expect(ASKING.unknownPage).toContain('value="WF&quot;&gt;&lt;b&gt;"');
  expect(ASKING.notADigestPage).toContain('<details id="by-digest" open>');
});

it('lets run what the platform serves, and no other script', () => {
  const { headers } = toResult(pageWithScript(askPage()), 'test');
  const policy = String(headers?.['Content-Security-Policy']).split('; ');
  expect(policy).toEqual(expect.arrayContaining(["default-src 'none'", "script-src 'self'", "form-action 'self'"]));
  expect(policy.filter((rule) => rule.startsWith('script-src'))).toHaveLength(1);
  expect(headers?.['Cache-Control']).toBe('no-store');
});
