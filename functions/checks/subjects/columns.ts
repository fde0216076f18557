import { comparableHeader } from '../../../shared/spreadsheets/header-name.ts';
import type { GivenSubject } from './subject.ts';

/** The columns of a list of subjects, as people write them; the first name is the template's. */
export interface ListColumn {
  member: keyof GivenSubject;
  names: readonly string[];
  required: boolean;
  advice: string;
}

export const LIST_COLUMNS: readonly ListColumn[] = [
  {
    member: 'name',
    names: ['主体名称', '企业名称', '单位名称', '名称', '行政相对人名称'],
    required: true,
    advice: '按营业执照填写；与代码登记的名称不符的不予核查，空格、全角半角和括号形式不影响比对',
  },
  {
    member: 'uscc',
    names: ['统一社会信用代码', '信用代码', '社会信用代码'],
    required: false,
    advice: '18 位，文本格式；平台以此识别企业，只填其他代码的主体无法核查',
  },
  {
    member: 'orgCode',
    names: ['组织机构代码'],
    required: false,
    advice: '9 位，可带连字符；填写时须与统一社会信用代码第 9 至 17 位相符',
  },
  { member: 'registrationNo', names: ['工商注册号', '注册号'], required: false, advice: '15 位，仅供参考' },
];

const BY_NAME = new Map(
  LIST_COLUMNS.flatMap((column) => column.names.map((name) => [comparableHeader(name), column.member] as const)),
);

/** What each cell of a row is; undefined where it is not read. */
export const membersOf = (header: readonly string[]): (keyof GivenSubject | undefined)[] =>
  header.map((name) => BY_NAME.get(comparableHeader(name)));

/** A first row that names a code: sheets of instructions do not. */
export const isListHeader = (header: readonly string[]): boolean =>
  membersOf(header).some((member) => member !== undefined && member !== 'name');
