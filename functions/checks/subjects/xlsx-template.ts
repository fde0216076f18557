import ExcelJS from 'exceljs';
import { MAX_SUBJECTS } from '../check.ts';
import { LIST_COLUMNS } from './columns.ts';

const REQUIRED_FILL = 'FFFFE699';
const OTHER_FILL = 'FFE7EEF7';

const ADVICE = [
  `1. 请在第一张表从第 2 行起填写，一行一个主体，最多 ${MAX_SUBJECTS} 行；名称必填，代码至少填写一种。`,
  '2. 列名不得改动；请粘贴为数值，不要使用公式；代码为文本格式。',
  '3. 请勿填写自然人的姓名、证件号码。',
];

/** The table to fill in, and what each column wants. Its cells are text, so that codes keep their zeros. */
export const listWorkbook = async (): Promise<Uint8Array> => {
  const workbook = new ExcelJS.Workbook();
  const list = workbook.addWorksheet('核查名单', { views: [{ state: 'frozen', ySplit: 1 }] });
  list.columns = LIST_COLUMNS.map(({ member }) => ({ width: member === 'name' ? 40 : 24, style: { numFmt: '@' } }));
  const header = list.addRow(LIST_COLUMNS.map(({ names }) => names[0]));
  header.font = { bold: true };
  header.eachCell((cell, position) => {
    const argb = LIST_COLUMNS[position - 1]?.required ? REQUIRED_FILL : OTHER_FILL;
    cell.fill = { type: 'pattern', pattern: 'solid', fgColor: { argb } };
  });
  const advice = workbook.addWorksheet('填写说明');
  advice.columns = [{ width: 24 }, { width: 90, style: { alignment: { wrapText: true } } }];
  advice.addRow(['列', '填写要求']).font = { bold: true };
  for (const { names, advice: text } of LIST_COLUMNS) advice.addRow([names[0], text]);
  for (const text of ADVICE) advice.addRow(['', text]);
  return new Uint8Array(await workbook.xlsx.writeBuffer());
};
