import { dayInChinese, instantInChinese } from '../../shared/calendar/dates.ts';
import { escapeHtml } from '../../shared/http/html.ts';
import type { Result } from './report.ts';
import type { ReportStatus } from './schema.ts';
import type { Verification } from './verification.ts';

/** The page behind the QR code: plain, without script, for any phone. It shows what the report states and no more. */

const RESULTS: Record<Result, string> = {
  none: '未查询到违法违规记录',
  found: '查询到违法违规记录',
  incomplete: '数据不完整',
  'not-covered': '未归集',
};

const STATUSES: Record<ReportStatus, { word: string; note: string }> = {
  current: { word: '真实，且与平台现有数据一致', note: '以下内容应与您手中报告所载一致；如不一致，该文件不可信。' },
  'data-changed': {
    word: '真实，但出具后数据已有变化',
    note: '平台数据在报告出具后发生变化，请向企业索取新出具的报告。以下为该报告出具时的内容。',
  },
};

const STYLE = `body{margin:0;background:#f4f5f7;color:#1d2129;font:16px/1.6 system-ui,"PingFang SC","Microsoft YaHei","Noto Sans CJK SC",sans-serif}
main{max-width:44rem;margin:0 auto;padding:1.5rem 1rem 3rem}h1{font-size:1.35rem;margin:0 0 1rem;border-bottom:3px solid #b4141e;padding-bottom:.6rem}
.outcome{padding:1rem;border-radius:.5rem;background:#fff;border-left:.4rem solid #0a7d33;margin-bottom:1rem}.outcome strong{font-size:1.15rem;display:block}
.outcome.changed{border-color:#b25e00}.outcome.unknown{border-color:#b4141e}
dl{display:grid;grid-template-columns:8.5rem 1fr;gap:.4rem .8rem;background:#fff;padding:1rem;border-radius:.5rem;margin:0 0 1rem}dt{color:#4e5969}dd{margin:0;overflow-wrap:anywhere}
table{width:100%;border-collapse:collapse;background:#fff}caption{text-align:left;font-weight:600;padding:.5rem 0}th,td{text-align:left;padding:.45rem .6rem;border-bottom:1px solid #dcdfe6}th{background:#eef1f5;white-space:nowrap}
.found{color:#b4141e;font-weight:600}form{background:#fff;padding:.2rem 1rem 1.2rem;border-radius:.5rem;margin-bottom:1rem}label{display:block;margin:.8rem 0 .2rem}input{font:inherit;padding:.5rem;width:100%;box-sizing:border-box}button{font:inherit;margin-top:1rem;padding:.55rem 1.4rem;background:#b4141e;color:#fff;border:0;border-radius:.3rem}
@media(max-width:32rem){dl{grid-template-columns:1fr;gap:0}dd{margin-bottom:.5rem}}`;

const page = (body: string): string =>
  `<!doctype html><html lang="zh-CN"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width,initial-scale=1"><meta name="robots" content="noindex"><title>信用报告核验</title><style>${STYLE}</style></head><body><main><h1>企业信用报告（无违法违规证明版）核验</h1>${body}</main></body></html>`;

export const genuinePage = (report: Verification): string => {
  const status = STATUSES[report.status];
  const facts: [string, string][] = [
    ['报告编号', report.reportNo],
    ['企业名称', report.enterprise.name],
    ['统一社会信用代码', report.enterprise.uscc],
    ['查询时段', `${dayInChinese(report.period.from)}至${dayInChinese(report.period.to)}`],
    ['生成时间', `${instantInChinese(report.issuedAt)}（北京时间）`],
    ['文件 SHA-256', report.sha256],
  ];
  const rows = report.domains.map(
    ({ code, name, result }) =>
      `<tr><td>${code}</td><td>${escapeHtml(name)}</td><td${result === 'found' ? ' class="found"' : ''}>${RESULTS[result]}</td></tr>`,
  );
  return page(
    `<div class="outcome${report.status === 'current' ? '' : ' changed'}" role="status"><strong>${status.word}</strong>${status.note}</div>` +
      `<dl>${facts.map(([label, value]) => `<dt>${label}</dt><dd>${escapeHtml(value)}</dd>`).join('')}</dl>` +
      `<table><caption>各领域查询结果</caption><thead><tr><th scope="col">代码</th><th scope="col">领域</th><th scope="col">结果</th></tr></thead><tbody>${rows.join('')}</tbody></table>`,
  );
};

/** One answer for a wrong number, a wrong code, a missing one and an unknown file. */
export const unknownPage = (reportNo: string): string =>
  page(
    `<div class="outcome unknown" role="status"><strong>没有与之相符的报告</strong>请核对报告编号和验证码，或文件是否完整。如确认无误，该报告并非本平台出具。</div>${forms(reportNo)}`,
  );

/** Where someone begins who has no QR code to scan. */
export const askPage = (): string => page(forms(''));

const forms = (reportNo: string): string =>
  `<form action="/verify"><label for="reportNo">报告编号（印在报告首页）</label><input id="reportNo" name="reportNo" value="${escapeHtml(reportNo)}" autocomplete="off" required maxlength="40"><label for="code">验证码（印在报告首页，8 位）</label><input id="code" name="code" autocomplete="off" required maxlength="16"><button>核验编号</button></form>` +
  '<form action="/verify"><label for="sha256">或者：报告文件的 SHA-256 摘要（64 位）</label><input id="sha256" name="sha256" autocomplete="off" required maxlength="64"><button>核验文件</button></form>';
