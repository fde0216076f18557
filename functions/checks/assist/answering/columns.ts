import { comparableHeader } from '../../../../shared/spreadsheets/header-name.ts';
import type { AskedSubject } from '../request.ts';

/** The columns of a table of answers, as people write them; the first name is the template's. */
const COLUMNS = {
  no: { names: ['序号'], width: 8, advice: '不必改动，仅供核对' },
  name: {
    names: ['主体名称', '企业名称', '单位名称', '名称'],
    width: 40,
    advice: '不必改动；与代码登记的名称不符的行不予保存',
  },
  uscc: { names: ['统一社会信用代码', '信用代码', '社会信用代码'], width: 24, advice: '不必改动；以此识别主体' },
  result: {
    names: ['核查结果', '结果'],
    width: 12,
    advice: '无、有、不适用之一；留空的主体视为未反馈，不会当作“无”',
  },
  documentNo: {
    names: ['文书号', '文号', '决定书文号'],
    width: 30,
    advice: '结果为“有”时必填；有多份文书的，同一主体填写多行',
  },
  decidedOn: { names: ['决定日期', '处罚决定日期'], width: 14, advice: '如 2026/3/2，可不填' },
  summary: { names: ['违法违规情况摘要', '摘要'], width: 50, advice: '结果为“有”时必填，不超过 500 字' },
  reason: { names: ['不适用理由', '理由'], width: 30, advice: '结果为“不适用”时必填，如“不属本单位职责”' },
} as const;

export type AnswerColumn = keyof typeof COLUMNS;

export const ANSWER_COLUMNS: readonly { member: AnswerColumn; title: string; width: number; advice: string }[] =
  Object.entries(COLUMNS).map(([member, { names, width, advice }]) => ({
    member: member as AnswerColumn,
    title: names[0],
    width,
    advice,
  }));

const BY_NAME = new Map(
  Object.entries(COLUMNS).flatMap(([member, { names }]) =>
    names.map((name) => [comparableHeader(name), member as AnswerColumn] as const),
  ),
);

/** What each cell of a row is; undefined where it is not read. */
export const columnsIn = (header: readonly string[]): (AnswerColumn | undefined)[] =>
  header.map((name) => BY_NAME.get(comparableHeader(name)));

/** A first row that names the code and the result. */
export const isAnswerHeader = (header: readonly string[]): boolean => {
  const columns = columnsIn(header);
  return columns.includes('uscc') && columns.includes('result');
};

/** The subjects are filled in; what is left blank is no answer. */
export const answerRows = (subjects: readonly AskedSubject[]): string[][] =>
  subjects.map(({ no, name, uscc }) => {
    const filled: Partial<Record<AnswerColumn, string>> = { no: String(no), name, uscc };
    return ANSWER_COLUMNS.map(({ member }) => filled[member] ?? '');
  });
