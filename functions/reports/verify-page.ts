import { dayInChinese, instantInChinese } from '../../shared/calendar/dates.ts';
import { escapeHtml } from '../../shared/http/html.ts';
import { facts, notice, page } from '../../shared/http/page.ts';
import type { Result } from './report.ts';
import type { ReportStatus } from './schema.ts';
import type { Verification } from './verification.ts';
import { forms } from './verify-forms.ts';

/** The page behind the QR code. It shows what the report states and no more. */

const RESULTS: Record<Result, string> = {
  none: '未查询到违法违规记录',
  found: '查询到违法违规记录',
  incomplete: '数据不完整',
  'not-covered': '未归集',
};

const STATUSES: Record<ReportStatus, { word: string; note: string }> = {
  current: { word: '真实，且与平台现有数据一致', note: '本平台出具了该报告；按平台现有数据重新查询，结果相同。' },
  'data-changed': {
    word: '真实，但出具后数据已有变化',
    note: '平台数据在报告出具后发生变化，请向企业索取新出具的报告。',
  },
  superseded: {
    word: '真实，但已被新的报告替代',
    note: '企业已另行出具替代本报告的新报告，请向企业索取新报告及其验证码。',
  },
  revoked: {
    word: '曾由本平台出具，现已撤销',
    note: '本平台已撤销该报告，不得再作为证明使用。',
  },
};

/** The colour of the answer. */
const KINDS = { current: 'done', 'data-changed': 'changed', superseded: 'changed', revoked: 'refused' } as const;

const HEADING = '企业信用报告（无违法违规证明版）核验';
const NAME = '信用报告核验';

/** What was asked with: a printed report is compared by eye, a file was compared to the last bit. */
type AskedBy = 'number' | 'file';

const COMPARE: Record<AskedBy, string> = {
  number: `<p>请将以下内容与您手中的报告逐项对照：报告编号、企业名称、统一社会信用代码、查询时段、生成时间和各领域查询结果。有一项不同，您手中的报告就不可信。收到的是 PDF 文件的，还可<a href="/verify">用文件核验</a>，看文件是否被改动过。</p>`,
  file: '<p>您的文件与本平台出具的文件完全相同，没有被改动过。请确认以下企业名称和统一社会信用代码就是您要查询的企业，查询时段和领域符合您的需要。</p>',
};

const MEANINGS = `<details><summary>各种核验结果的含义</summary>${facts(Object.values(STATUSES).map(({ word, note }) => [word, note]))}</details>`;

export const genuinePage = (report: Verification, by: AskedBy): string => {
  const { word, note } = STATUSES[report.status];
  const rows = report.domains.map(
    ({ code, name, result }) =>
      `<tr><td>${code}</td><td>${escapeHtml(name)}</td><td${result === 'found' ? ' class="found"' : ''}>${RESULTS[result]}</td></tr>`,
  );
  return page(
    HEADING,
    notice(KINDS[report.status], word, report.status === 'current' ? note : `${note}以下为该报告出具时的内容。`) +
      COMPARE[by] +
      facts(factsOf(report)) +
      `<table><caption>各领域查询结果</caption><thead><tr><th scope="col">代码</th><th scope="col">领域</th><th scope="col">结果</th></tr></thead><tbody>${rows.join('')}</tbody></table>` +
      MEANINGS,
    `${word} - ${NAME}`,
  );
};

const factsOf = (report: Verification): [string, string][] => [
  ['报告编号', report.reportNo],
  ['企业名称', report.enterprise.name],
  ['统一社会信用代码', report.enterprise.uscc],
  ['查询时段', `${dayInChinese(report.period.from)}至${dayInChinese(report.period.to)}`],
  ['生成时间', `${instantInChinese(report.issuedAt)}（北京时间）`],
  ...(report.revokedAt === null
    ? []
    : [['撤销时间', `${instantInChinese(report.revokedAt)}（北京时间）`] as [string, string]]),
  ['文件 SHA-256', report.sha256],
];

const refusal = (title: string, text: string, more: string): string =>
  page(HEADING, notice('refused', title, text) + more, `${title} - ${NAME}`);

/** One answer for a wrong number, a wrong code and a missing one. */
export const unknownPage = (reportNo: string): string =>
  refusal('没有与之相符的报告', '请核对报告编号和验证码。如确认无误，该报告并非本平台出具。', forms({ reportNo }));

const WHY_UNKNOWN =
  '<section class="box"><h2>可能的原因</h2><ul><li>文件被改动过，哪怕只改动一个字符；</li><li>文件用软件打开后另存、“打印为 PDF”、压缩、合并或加过批注，内容看似相同，文件已不是原件；</li><li>文件没有下载完整；</li><li>文件不是本平台出具的。</li></ul><h2>怎么办</h2><ul><li>文件是协助核查情况统计表的，请到<a href="/verify/tables">统计表核验页面</a>，用印在每页页脚的编号和验证码核验；</li><li>请企业提供从本平台下载的原始文件，或由企业分享报告；</li><li>用报告首页的编号和验证码核验，并将核验结果与文件逐项对照；</li><li>仍不相符的，请勿采信。</li></ul></section>';

/** For a file, or its digest, that is none of ours. */
export const unknownFilePage = (): string =>
  refusal('平台没有出具过这个文件', '不能据此认定报告是伪造的，但这个文件本身不可采信。', WHY_UNKNOWN + forms());

export const notADigestPage = (digest: string): string =>
  refusal(
    '这不是 SHA-256 摘要',
    '摘要应为 64 位，由数字 0 至 9 和字母 a 至 f 组成，请检查是否完整。',
    forms({ digest }),
  );

/** For whoever tried too many wrong codes; the way by the file stays open. */
export const tooManyPage = (minutes: number): string =>
  refusal('验证码输错次数过多', `请 ${minutes} 分钟后再试，或用报告文件核验。`, forms());

/** Where someone begins who has no QR code to scan. */
export const askPage = (): string => page(HEADING, forms(), NAME);
