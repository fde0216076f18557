import type ExcelJS from 'exceljs';
import { formWorkbook } from '../../form-workbook.ts';
import { ANSWERS } from '../answer.ts';
import type { AskedSubject } from '../request.ts';
import { ANSWER_COLUMNS, answerRows } from './columns.ts';

const ADVICE = [
  '1. 请在第一张表“核查结果”列逐个主体填写；留空的主体视为未反馈，不会当作“无”。',
  '2. 结果为“有”的，一行一份文书；有多份文书的，复制该主体的行后逐行填写。',
  '3. 列名不得改动；请粘贴为数值，不要使用公式；不要填写自然人的姓名、证件号码。',
  '4. 可以分几次上传；再次上传的以后一次为准，此前的反馈留存。',
];

/** The answers to fill in, of these subjects. */
export const answerWorkbook = (subjects: readonly AskedSubject[]): Promise<Uint8Array> => {
  const columns = ANSWER_COLUMNS.map((column) => ({ ...column, isMarked: column.member === 'result' }));
  const rows = answerRows(subjects);
  const { table, bytes } = formWorkbook({ name: '协助核查反馈', columns, rows, advice: ADVICE });
  offerResults(table, subjects.length + 1);
  return bytes();
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
