import type { ReportStatus } from '../../../functions/reports/schema.ts';
import { genuinePage } from '../../../functions/reports/verify/genuine-page.ts';
import { toInstant } from '../../../shared/calendar/dates.ts';
import { textsIn } from '../../support/page-texts.ts';

type Report = Parameters<typeof genuinePage>[0];

const verified = (status: ReportStatus): Report =>
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
      { code: '21', name: '市场监督管理', nameEn: 'Market Regulation', result: 'found' },
      { code: '30', name: '税务', nameEn: 'Taxation', result: 'none' },
    ],
    sha256: 'ab'.repeat(32),
  }) as unknown as Report;

const AT = new Date('2026-03-12T01:00:00Z');
const pageOf = (status: ReportStatus, by: 'number' | 'file', language: 'zh-CN' | 'en') =>
  genuinePage(verified(status), { language, by, query: { code: 'A&B' }, at: AT });

describe.each<[ReportStatus, string, string, string]>([
  ['current', '真实，且与平台现有数据一致', 'Genuine, and in agreement with the present data', 'done'],
  ['data-changed', '真实，但出具后数据已有变化', 'Genuine, but the data have changed since', 'changed'],
  ['superseded', '真实，但已被新的报告替代', 'Genuine, but replaced by a new report', 'changed'],
  ['revoked', '曾由本平台出具，现已撤销', 'Once issued by this platform, now revoked', 'refused'],
])('the answer for a report that is %s', (status, chinese, english, kind) => {
  it.each(['number', 'file'] as const)(
    'asked for by %s is the title, the first thing said, and what to compare',
    (by) => {
      const page = pageOf(status, by, 'zh-CN');
      expect(page).toContain(`<title>${chinese} - `);
      expect(page).toContain(
        `<div class="notice ${kind}" role="status" tabindex="-1" autofocus><strong>${chinese}</strong>`,
      );
      expect(page.includes('以下为该报告出具时的内容')).toBe(status !== 'current');
      expect(page.includes('逐项对照')).toBe(by === 'number');
      expect(page.includes('与本平台出具的文件完全相同')).toBe(by === 'file');
      for (const text of ['WF20260310ABCDEFGHJKL', '示例&lt;b&gt;有限公司', '91370781MA0020008E', '2023年03月10日'])
        expect(page).toContain(text);
      expect(page).toContain('21 市场监督管理</th><td><span class="found">查询到违法违规记录');
      expect(page).toContain('本次核验时间</dt><dd>2026年03月12日 09时00分00秒（北京时间）');
      expect(page.includes('撤销时间')).toBe(status === 'revoked');
      expect(page).not.toContain('<script');
    },
  );

  it('says the same in English, and marks what stays Chinese', () => {
    const page = pageOf(status, 'number', 'en');
    expect(page).toContain('<html lang="en">');
    expect(page).toContain(`<strong>${english}</strong>`);
    for (const text of [
      '10 March 2023 to 10 March 2026',
      '10 March 2026, 10:00:00 (Beijing time, UTC+8)',
      'Market Regulation <span lang="zh-CN">市场监督管理</span>',
      '<span class="found">Records of violation found',
    ])
      expect(page).toContain(text);
    expect(page.includes('11 March 2026')).toBe(status === 'revoked');
    expect(textsIn(page).unmarkedChinese).toEqual([]);
  });

  it('has no English on the Chinese page', () => {
    expect(textsIn(pageOf(status, 'number', 'zh-CN')).latinWords).toEqual([]);
  });
});

it('is had in the other language with what it was asked with', () => {
  expect(pageOf('current', 'number', 'zh-CN')).toContain('<a href="?code=A%26B&amp;lang=en" lang="en" hreflang="en">');
  expect(pageOf('current', 'number', 'en')).toContain('<a href="?code=A%26B&amp;lang=zh-CN" lang="zh-CN"');
  expect(pageOf('current', 'number', 'en')).toContain('href="/verify?lang=en"');
});

it('weighs little', async () => {
  const { gzipSync } = await import('node:zlib');
  const domains = Array.from({ length: 30 }, (_, i) => ({
    ...{ code: String(i + 1).padStart(2, '0'), name: `领域${i}`, nameEn: `Domain ${i}`, result: 'none' as const },
  }));
  const page = genuinePage({ ...verified('current'), domains }, { language: 'en', by: 'file', query: {}, at: AT });
  expect(gzipSync(page).length).toBeLessThan(10_000);
});
