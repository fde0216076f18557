import type { Opened } from '../../../functions/sharing/open.ts';
import { openedPage } from '../../../functions/sharing/opened-page.ts';
import type { ShownResult } from '../../../shared/plain-pages/results-table.ts';
import { FIRM } from '../../support/records.ts';

const domain = (changes: Partial<ShownResult>): ShownResult => ({
  ...{ code: '21', name: '市场监督管理', nameEn: 'Market Regulation', result: 'none', count: 0, complete: true },
  completeThrough: '2026-03-10T09:00:00+08:00',
  ...changes,
});

const opened = (of: ShownResult) =>
  ({
    share: { enterprise: FIRM, reportNo: 'WF20260310ABCDEFGHJK2', openings: 2, times: 1 },
    report: { standing: { supersededBy: null } },
    links: { pdf: { url: 'https://files.example/a?b=1&c=2' }, jws: { url: 'https://files.example/j?b=1&c=2' } },
    data: {
      verifyUrl: 'https://credit.example/verify/WF1?code=A',
      asOf: '2026-03-10T10:00:00+08:00',
      period: { from: '2023-03-10', to: '2026-03-10' },
      domains: [of],
    },
  }) as unknown as Opened;

const SENT = { code: 'c', name: '示例"银行', once: 'o' };

it.each<[string, Partial<ShownResult>, string, string]>([
  ['nothing found', {}, '未查询到违法违规记录', 'No record of violation found'],
  ['records', { result: 'found', count: 2 }, '查询到 2 条<', '2 records found<'],
  [
    'a gap beside what was found',
    { result: 'found', count: 1, complete: false },
    '查询到 1 条（数据不完整）',
    '1 record found (data incomplete)',
  ],
  ['missing data', { result: 'incomplete', complete: false }, '>数据不完整<', '>Data incomplete<'],
  [
    'what nobody has declared',
    { result: 'incomplete', completeThrough: null },
    '尚无完整申报',
    'No full declaration yet',
  ],
  [
    'what is not collected',
    { result: 'not-covered', completeThrough: null },
    '>未归集</span></td>',
    '>Not covered</span></td>',
  ],
  ['the cut-off', {}, '数据截至 2026年03月10日 09时00分00秒', 'Data through 10 March 2026, 09:00:00'],
])('says %s, and never more than that', (_, changes, chinese, english) => {
  expect(openedPage(opened(domain(changes)), SENT, 'zh-CN')).toContain(chinese);
  expect(openedPage(opened(domain(changes)), SENT, 'en')).toContain(english);
});

it('leads to the file and to its signed data, to a new link, and to the verification in the same language', () => {
  const page = openedPage(opened(domain({})), SENT, 'en');
  expect(page).toContain('href="https://files.example/a?b=1&amp;c=2"');
  expect(page).toContain('href="https://files.example/j?b=1&amp;c=2"');
  expect(page).toContain('href="https://credit.example/verify/WF1?code=A&amp;lang=en"');
  expect(page).toContain('action="/s?lang=en"><input type="hidden" name="code" value="c">');
  expect(page).toContain('value="示例&quot;银行"');
});
