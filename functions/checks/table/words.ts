import { dayInChinese, type Instant, inShanghai, instantInChinese } from '../../../shared/calendar/dates.ts';
import { UNMATCHED } from '../subjects/subject.ts';
import {
  RESULTS,
  type RowRecord,
  SOURCES,
  type StatisticsTable,
  type TableRow,
  type UnmatchedSubject,
} from './content/statistics-table.ts';

/** How the table says what it says, on paper and in the workbook alike. */

export const TITLE = '协助核查情况统计表';
const NOTHING = '—';

/** The columns of the rows, with what each says of one. */
export const COLUMNS: readonly { name: string; of: (row: TableRow, table: StatisticsTable) => string }[] = [
  { name: '序号', of: ({ no }) => String(no) },
  { name: '主体名称', of: ({ name }) => name },
  { name: '统一社会信用代码', of: ({ uscc }) => uscc },
  { name: '协查单位', of: ({ unit }) => unit?.name ?? SOURCES.platform },
  { name: '领域', of: (row, table) => domainsInWords(row.domains, table) },
  { name: '核查结果', of: ({ result }) => RESULTS[result] },
  { name: '记录数', of: ({ count }) => (count === null ? NOTHING : String(count)) },
  { name: '违法违规情况摘要', of: ({ records }) => listed(records, summaryInWords) },
  { name: '文书号', of: ({ records }) => listed(records, ({ documentNo }) => documentNo) },
  {
    name: '反馈单位',
    of: ({ source, unit, answeredAt }) => (source === 'platform' ? '平台' : answered(unit, answeredAt)),
  },
  { name: '反馈时间', of: (row, table) => (row.source === 'platform' ? cutOffOf(row, table) : minute(row.answeredAt)) },
  { name: '是否超期', of: ({ overdue }) => (overdue === null ? NOTHING : overdue ? '是' : '否') },
  { name: '备注', of: ({ remarks }) => remarks.join('；') },
];

const answered = (unit: TableRow['unit'], answeredAt: Instant | null): string =>
  answeredAt === null ? NOTHING : (unit?.name ?? NOTHING);

const domainsInWords = (codes: readonly string[], { domains }: StatisticsTable): string => {
  const [code, more] = codes;
  if (more === undefined) return `${code} ${domains.find((domain) => domain.code === code)?.name ?? ''}`.trim();
  if (codes.length === domains.length) return `全部所查领域（${codes.length} 个）`;
  return `${codes.join('、')}（${codes.length} 个）`;
};

/** Of one domain its own cut-off; of several, where theirs are. */
const cutOffOf = ({ domains: [code, more] }: TableRow, { domains }: StatisticsTable): string =>
  more === undefined ? cutOffInWords(domains.find((domain) => domain.code === code)) : '见表三';

const cutOffInWords = (domain: StatisticsTable['domains'][number] | undefined): string =>
  domain?.completeThrough == null ? '无完整申报' : `数据截至 ${minute(domain.completeThrough)}`;

const summaryInWords = ({ decidedOn, summary }: RowRecord): string => [decidedOn, summary].join(' ').trim();

/** Never blank: nothing is to be written in by hand. */
const listed = (records: readonly RowRecord[], said: (record: RowRecord) => string): string =>
  records.length === 0
    ? NOTHING
    : records.map((record, i) => (records.length === 1 ? said(record) : `${i + 1}. ${said(record)}`)).join('\n');

/** 2026-03-02 10:00, Beijing time. */
const minute = (at: Instant | null): string => (at === null ? NOTHING : inShanghai(at).slice(0, 16).replace('T', ' '));

/** What was asked, by whom and when. */
export const factsOf = ({ tableNo, frozenAt, check }: StatisticsTable): [string, string][] => [
  ['核查编号', check.checkId],
  ['发起单位', check.unit.name],
  ['核查事由', check.matter],
  ['事项编号', check.matterNo],
  ['发起时间', instantInChinese(check.createdAt)],
  ['要求反馈时限', dueInWords(check)],
  ['核查时段', `${dayInChinese(check.period.from)}至${dayInChinese(check.period.to)}`],
  ['平台查询时间', instantInChinese(check.asOf)],
  ['统计表编号', tableNo],
  ['生成时间', instantInChinese(frozenAt)],
  ...(check.confidential === null ? [] : [['依法不告知企业', check.confidential] as [string, string]]),
];

const dueInWords = ({ due, dueInWorkingDays }: StatisticsTable['check']): string => {
  if (due === null) return '未发起协查';
  const last = due.last === due.first ? '' : `至${dayInChinese(due.last)}`;
  return `${dueInWorkingDays} 个工作日，${dayInChinese(due.first)}${last}（延期的见备注）`;
};

/** The sums in one sentence each. */
export const sumsOf = ({ totals: { subjects, platform, feedback, recognised } }: StatisticsTable): string[] => [
  `核查主体 ${subjects.listed} 个，其中已核查 ${subjects.matched} 个、未能核查 ${subjects.unmatched} 个（见表二）。`,
  `平台查询（主体×领域）${platform.pairs} 项：无 ${platform.none} 项，有 ${platform.found} 项，数据不完整 ${platform.incomplete} 项，未归集 ${platform['not-covered']} 项。`,
  `协查应反馈 ${feedback.asked} 项，已反馈 ${feedback.answered} 项，未反馈 ${feedback.unanswered} 项；超期 ${feedback.overdue} 项（其中未反馈 ${feedback.overdueUnanswered} 项）。互认 ${recognised.items} 项。`,
];

/** What each table of the sums has: the results by whose word they are, and the feedback by unit. */
export const resultTable = ({ totals: { platform, feedback, recognised } }: StatisticsTable): (string | number)[][] => {
  const rows: [keyof typeof RESULTS, number, number, number][] = [
    ['none', platform.none, feedback.none, recognised.none],
    ['found', platform.found, feedback.found, recognised.found],
    ['not-applicable', 0, feedback['not-applicable'], recognised['not-applicable']],
    ['unanswered', 0, feedback.unanswered, 0],
    ['incomplete', platform.incomplete, 0, 0],
    ['not-covered', platform['not-covered'], 0, 0],
  ];
  return [
    ...rows.map(([result, ...counts]) => [RESULTS[result], ...counts]),
    ['合计', platform.pairs, feedback.asked, recognised.items],
  ];
};
export const RESULT_COLUMNS = ['核查结果', '平台查询（项）', '协查（项）', '互认（项）'];

export const UNIT_COLUMNS = ['协查单位', '应反馈', '已反馈', '未反馈', '超期', '反馈无', '反馈有', '不适用', '互认'];
export const unitTable = ({
  totals: { byUnit, feedback, recognised },
}: Pick<StatisticsTable, 'totals'>): (string | number)[][] =>
  [...byUnit, { ...feedback, unit: { name: '合计' }, recognised: recognised.items }].map((of) => [
    of.unit.name,
    ...[of.asked, of.answered, of.unanswered, of.overdue, of.none, of.found, of['not-applicable'], of.recognised],
  ]);

export const UNMATCHED_COLUMNS = ['名单序号', '主体名称', '统一社会信用代码', '其他代码', '未能核查的原因'];
export const unmatchedCells = (subject: UnmatchedSubject): string[] => {
  const { no, name, uscc, orgCode, registrationNo, registeredName, reason } = subject;
  const others = [orgCode, registrationNo].filter((code) => code !== null).join('、');
  const registered = registeredName === null ? '' : `；登记名称：${registeredName}`;
  return [String(no), name ?? NOTHING, uscc ?? NOTHING, others || NOTHING, `${UNMATCHED[reason]}${registered}`];
};

export const DOMAIN_COLUMNS = ['代码', '领域', '数据情况', '数据截至'];
export const domainCells = (domain: StatisticsTable['domains'][number]): string[] => [
  domain.code,
  domain.name,
  domain.complete ? '完整' : '不完整或未归集',
  domain.completeThrough === null ? '无完整申报' : minute(domain.completeThrough),
];

/** How the table is to be read: its rule for rows first. */
export const NOTES: readonly string[] = [
  '一个主体在平台查到记录的每个领域、向每个单位发出的每项协查、采用的每项互认答复，各列一行；平台未查到记录的领域，结论相同的合并为一行，并在“领域”栏列明代码（名称及数据截至时间见表三）。',
  '平台查询的“无”指该领域数据完整且未查询到记录；协查和互认的“无”是协查单位的答复。“数据不完整”“未归集”“未反馈”都不等于“无”。',
  '首次反馈晚于时限，或本表生成时已过时限仍未反馈的，为超期。合计以项计，一项为一个主体在一个领域（协查、互认另按单位）。',
  '互认是采用协查单位在此前核查中作出、尚在有效期内的答复，未再次协查，不计入应反馈。',
  '本表内容在生成时冻结；其后的反馈不改变本表，须另行生成。每行所列记录为最近的几条，全部记录以核查结果为准。',
];

export const SIGNATURES = ['发起单位（盖章）：', '经办：', '日期：　　　　年　　月　　日'];
