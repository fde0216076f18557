import { dayInChinese, instantInChinese } from '../../../../shared/calendar/dates.ts';
import { escapeHtml } from '../../../../shared/http/html.ts';
import { facts, notice, page } from '../../../../shared/http/page.ts';
import type { TableStatus } from '../table-store.ts';
import { UNIT_COLUMNS, unitTable } from '../words.ts';
import type { TableVerification } from './verification.ts';

/** The page behind the QR code of a table: head and sums, and no enterprise. It runs no script. */

const NAME = '协助核查情况统计表核验';

const STATUSES: Record<TableStatus, { kind: 'done' | 'changed'; word: string; note: string }> = {
  current: { kind: 'done', word: '真实，且是该次核查最新的统计表', note: '本平台生成了该统计表，其后没有生成新表。' },
  superseded: {
    kind: 'changed',
    word: '真实，但其后已生成新的统计表',
    note: '该次核查此后另有新表，请向发起单位索取。以下为该表生成时的内容。',
  },
};

const COMPARE =
  '<p>请将以下内容与您手中的统计表逐项对照；有一项不同，该表就不可信。要核对逐行内容，请核验文件：文件的 SHA-256 与下列之一相同的，一字未改。</p>';

export const genuinePage = (table: TableVerification): string => {
  const { kind, word, note } = STATUSES[table.status];
  const head = UNIT_COLUMNS.map((name) => `<th scope="col">${name}</th>`).join('');
  const rows = unitTable(table).map(
    (cells) => `<tr>${cells.map((cell) => `<td>${escapeHtml(String(cell))}</td>`).join('')}</tr>`,
  );
  const units = `<table><caption>按协查单位统计（项）</caption><thead><tr>${head}</tr></thead><tbody>${rows.join('')}</tbody></table>`;
  return page(NAME, notice(kind, word, note) + COMPARE + facts(factsOf(table)) + units, `${word} - ${NAME}`);
};

const factsOf = (table: TableVerification): [string, string][] => {
  const { subjects, platform, feedback, recognised } = table.totals;
  return [
    ['统计表编号', table.tableNo],
    ['核查编号', table.checkId],
    ['发起单位', table.unit],
    ['核查事由', table.matter],
    ['事项编号', table.matterNo],
    ['核查时段', `${dayInChinese(table.period.from)}至${dayInChinese(table.period.to)}`],
    ['生成时间', `${instantInChinese(table.frozenAt)}（北京时间）`],
    ['核查主体', `${subjects.listed} 个，已核查 ${subjects.matched} 个，未能核查 ${subjects.unmatched} 个`],
    [
      '平台查询',
      `无 ${platform.none} 项，有 ${platform.found} 项，数据不完整 ${platform.incomplete} 项，未归集 ${platform['not-covered']} 项`,
    ],
    [
      '协查',
      `应反馈 ${feedback.asked} 项，已反馈 ${feedback.answered} 项，未反馈 ${feedback.unanswered} 项，超期 ${feedback.overdue} 项`,
    ],
    ['互认', `${recognised.items} 项`],
    ['PDF SHA-256', table.sha256.pdf],
    ['XLSX SHA-256', table.sha256.xlsx],
    ['JSON SHA-256', table.sha256.json],
  ];
};

const form = (tableNo = ''): string =>
  `<form action="/verify/tables"><label for="tableNo">统计表编号（印在每页页脚）</label><input id="tableNo" name="tableNo" value="${escapeHtml(tableNo)}" autocomplete="off" required maxlength="40"><label for="code">验证码（8 位）</label><input id="code" name="code" autocomplete="off" required maxlength="16"><button>核验</button></form>`;

const refusal = (title: string, text: string, tableNo?: string): string =>
  page(NAME, notice('refused', title, text) + form(tableNo), `${title} - ${NAME}`);

/** One answer for a wrong number, a wrong code and a missing one. */
export const unknownPage = (tableNo: string): string =>
  refusal('没有与之相符的统计表', '请核对统计表编号和验证码。如确认无误，该表并非本平台生成。', tableNo);

export const tooManyPage = (minutes: number): string => refusal('验证码输错次数过多', `请 ${minutes} 分钟后再试。`);

/** Where someone begins who has no QR code to scan. */
export const askPage = (): string => page(NAME, form());
