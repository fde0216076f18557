import { dayInChinese, instantInChinese } from '../../shared/calendar/dates.ts';
import { escapeHtml } from '../../shared/http/html.ts';
import { facts, notice, page } from '../../shared/http/page.ts';
import type { Opened, ReportData } from './open.ts';

const RESULTS: Record<ReportData['domains'][number]['result'], string> = {
  none: '未查询到违法违规记录',
  found: '查询到违法违规记录',
  incomplete: '数据不完整',
  'not-covered': '未归集',
};

/** What the report says in short, the way to the file, and the way to whether it still holds. */
export const openedPage = ({ share, report, data, link }: Opened): string => {
  const rows = data.domains.map(
    ({ code, name, result, count }) =>
      `<tr><td>${escapeHtml(code)}</td><td>${escapeHtml(name)}</td><td${result === 'found' ? ' class="found"' : ''}>${RESULTS[result]}${count > 0 ? `（${count} 条）` : ''}</td></tr>`,
  );
  const left = share.openings - share.times;
  return page(
    '企业分享的信用报告',
    notice('done', '已打开', `企业可见本次打开。该分享还可打开 ${left} 次。`) +
      (report.standing.supersededBy === null
        ? ''
        : notice('refused', '这份报告已被新的报告替代', '请向企业索取新出具的报告。')) +
      facts([
        ['企业名称', share.enterprise.name],
        ['统一社会信用代码', share.enterprise.uscc],
        ['报告编号', share.reportNo],
        ['查询时段', `${dayInChinese(data.period.from)}至${dayInChinese(data.period.to)}`],
        ['生成时间', `${instantInChinese(data.asOf)}（北京时间）`],
      ]) +
      `<p class="ways"><a href="${escapeHtml(link.url)}">下载报告 PDF（60 秒内有效）</a><a href="${escapeHtml(data.verifyUrl)}">核验报告现在是否仍与平台数据一致</a></p>` +
      `<table><caption>各领域查询结果</caption><thead><tr><th scope="col">代码</th><th scope="col">领域</th><th scope="col">结果</th></tr></thead><tbody>${rows.join('')}</tbody></table>`,
  );
};
