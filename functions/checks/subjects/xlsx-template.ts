import { MAX_SUBJECTS } from '../check.ts';
import { formWorkbook } from '../form-workbook.ts';
import { LIST_COLUMNS } from './columns.ts';

const ADVICE = [
  `1. 请在第一张表从第 2 行起填写，一行一个主体，最多 ${MAX_SUBJECTS} 行；名称必填，代码至少填写一种。`,
  '2. 列名不得改动；请粘贴为数值，不要使用公式；代码为文本格式。',
  '3. 请勿填写自然人的姓名、证件号码。',
];

/** The list of subjects to fill in. */
export const listWorkbook = (): Promise<Uint8Array> =>
  formWorkbook({
    name: '核查名单',
    columns: LIST_COLUMNS.map(({ member, names, required, advice }) => ({
      title: names[0] ?? member,
      width: member === 'name' ? 40 : 24,
      advice,
      isMarked: required,
    })),
    rows: [],
    advice: ADVICE,
  }).bytes();
