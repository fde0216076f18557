import ExcelJS from 'exceljs';
import { ANSWERS } from '../answer.ts';
import type { AskedSubject } from '../request.ts';
import { ANSWER_COLUMNS, answerRows } from './columns.ts';

const FILL = 'FFE7EEF7';
const TO_FILL_IN = 'FFFFE699';

const ADVICE = [
  '1. 请在第一张表“核查结果”列逐个主体填写；留空的主体视为未反馈，不会当作“无”。',
  '2. 结果为“有”的，一行一份文书；有多份文书的，复制该主体的行后逐行填写。',
  '3. 列名不得改动；请粘贴为数值，不要使用公式；不要填写自然人的姓名、证件号码。',
  '4. 可以分几次上传；再次上传的以后一次为准，此前的反馈留存。',
];

/** The table to fill in, and what each column wants. Its cells are text, and none is a formula. */
export const answerWorkbook = async (subjects: readonly AskedSubject[]): Promise<Uint8Array> => {
  const workbook = new ExcelJS.Workbook();
  const table = workbook.addWorksheet('协助核查反馈', { views: [{ state: 'frozen', ySplit: 1 }] });
  table.columns = ANSWER_COLUMNS.map(({ width }) => ({ width, style: { numFmt: '@' } }));
  const header = table.addRow(ANSWER_COLUMNS.map(({ title }) => title));
  header.font = { bold: true };
  header.eachCell((cell, position) => {
    const argb = ANSWER_COLUMNS[position - 1]?.member === 'result' ? TO_FILL_IN : FILL;
    cell.fill = { type: 'pattern', pattern: 'solid', fgColor: { argb } };
  });
  table.addRows(answerRows(subjects));
  offerResults(table, subjects.length + 1);
  const advice = workbook.addWorksheet('填写说明');
  advice.columns = [{ width: 24 }, { width: 90, style: { alignment: { wrapText: true } } }];
  advice.addRow(['列', '填写要求']).font = { bold: true };
  for (const { title, advice: text } of ANSWER_COLUMNS) advice.addRow([title, text]);
  for (const text of ADVICE) advice.addRow(['', text]);
  return new Uint8Array(await workbook.xlsx.writeBuffer());
};

/** Rows that are copied bring the list along. Of a range as a whole; what exceljs declares is of one cell at a time. */
const offerResults = (table: ExcelJS.Worksheet, lastRow: number): void => {
  const position = ANSWER_COLUMNS.findIndex(({ member }) => member === 'result') + 1;
  const { letter } = table.getColumn(position);
  const validations = table as unknown as {
    dataValidations: { add(range: string, validation: ExcelJS.DataValidation): void };
  };
  validations.dataValidations.add(`${letter}2:${letter}${lastRow}`, {
    type: 'list',
    allowBlank: true,
    formulae: [`"${Object.values(ANSWERS).join(',')}"`],
    showErrorMessage: true,
    errorTitle: '填写有误',
    error: '应为下拉列表所列之一',
  });
};
