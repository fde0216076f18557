import ExcelJS from 'exceljs';
import type { Registry } from '../../shared/domains/registry.ts';
import { KINDS, type Kind } from '../../shared/records/record.ts';
import { shownInCell, styleOf, validationOf } from './cell-format.ts';
import { CODE_TABLE, codeRows, rangeOf } from './code-table.ts';
import { formatInWords, necessity, type TemplateColumn } from './template-columns.ts';

/** Rows that are offered drop-downs and checks: libraries expand them cell by cell. Below them, the platform still checks. */
const PREPARED_ROWS = 2000;

const REQUIRED_FILL = 'FFFFE699';
const OTHER_FILL = 'FFE7EEF7';

const headed = (row: ExcelJS.Row, fillOf: (position: number) => string): void => {
  row.font = { bold: true };
  row.alignment = { vertical: 'middle', wrapText: true };
  row.eachCell((cell, position) => {
    cell.fill = { type: 'pattern', pattern: 'solid', fgColor: { argb: fillOf(position - 1) } };
  });
};

const widthOf = ({ header, format }: TemplateColumn): number =>
  format === 'text' ? 36 : Math.min(Math.max(header.length * 2.2, 14), 30);

const addDataSheet = (
  workbook: ExcelJS.Workbook,
  kind: Kind,
  columns: readonly TemplateColumn[],
  codes: ReturnType<typeof codeRows>,
): void => {
  const sheet = workbook.addWorksheet(KINDS[kind], { views: [{ state: 'frozen', ySplit: 1 }] });
  sheet.columns = columns.map((column) => ({ width: widthOf(column), style: { numFmt: styleOf(column) } }));
  sheet.addRow(columns.map(({ header }) => header));
  headed(sheet.getRow(1), (position) => (columns[position]?.required ? REQUIRED_FILL : OTHER_FILL));
  sheet.addRow(columns.map(shownInCell)).font = { italic: true, color: { argb: 'FF808080' } };
  columns.forEach((column, position) => {
    const letter = sheet.getColumn(position + 1).letter;
    const validation = validationOf(column, () => rangeOf(column, codes));
    if (validation !== undefined) rangeValidations(sheet).add(`${letter}2:${letter}${PREPARED_ROWS}`, validation);
  });
};

/** Of a range as a whole; what exceljs declares is of one cell at a time. */
const rangeValidations = (sheet: ExcelJS.Worksheet) =>
  (sheet as unknown as { dataValidations: { add(range: string, validation: ExcelJS.DataValidation): void } })
    .dataValidations;

const addTable = (workbook: ExcelJS.Workbook, name: string, widths: readonly number[], rows: string[][]): void => {
  const sheet = workbook.addWorksheet(name, { views: [{ state: 'frozen', ySplit: 1 }] });
  sheet.columns = widths.map((width) => ({
    width,
    style: { numFmt: '@', alignment: { wrapText: true, vertical: 'top' } },
  }));
  sheet.addRows(rows);
  headed(sheet.getRow(1), () => OTHER_FILL);
};

const instructions = (columns: readonly TemplateColumn[]): string[][] => [
  ['列代码', '列的中文名', '是否必填', '格式', '填写要求', '示例', '规定或标准'],
  ...columns.map((column) => [
    column.code,
    column.header,
    necessity(column),
    formatInWords(column),
    column.condition ?? '',
    column.example ?? '',
    column.source ?? '平台规定',
  ]),
];

const ADVICE = [
  ['使用说明'],
  ['1. 请在第一张表从第 2 行起填写，一行一条记录；第 2 行是示例，报送前请删除。'],
  ['2. 列名不得改动，列的次序可以改动，非必填的列可以删去；黄色列名为必填。'],
  ['3. 请勿填写自然人的姓名、证件号码；平台不收自然人的记录。'],
  ['4. 请粘贴为数值，不要使用公式；统一社会信用代码、文号为文本格式。'],
];

/** Three sheets: the table to fill in, what each column wants, and the words that drop-downs offer. No formulas. */
export const xlsxTemplate = async (
  kind: Kind,
  columns: readonly TemplateColumn[],
  registry: Registry,
): Promise<Uint8Array> => {
  const workbook = new ExcelJS.Workbook();
  const codes = codeRows(columns, registry);
  addDataSheet(workbook, kind, columns, codes);
  addTable(workbook, '填写说明', [16, 36, 10, 30, 44, 36, 34], [...instructions(columns), [], ...ADVICE]);
  addTable(
    workbook,
    CODE_TABLE,
    [30, 44, 24],
    [['用于列', '取值', '接口代码或含义'], ...codes.map(({ column, word, meaning }) => [column.header, word, meaning])],
  );
  return new Uint8Array(await workbook.xlsx.writeBuffer());
};
