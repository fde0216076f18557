import type { CellValue, DataValidation } from 'exceljs';
import type { TemplateColumn } from './template-columns.ts';

/** How a column's cells are shown in a workbook, and what they may hold. */

const TEXT = '@';
const NUMBER_FORMATS: Partial<Record<TemplateColumn['format'], string>> = {
  // A cell in text format shows nothing but # beyond 255 characters in older editions.
  text: 'General',
  day: 'yyyy/mm/dd',
  amount: '0.######',
};

export const styleOf = ({ format }: TemplateColumn): string => NUMBER_FORMATS[format] ?? TEXT;

/** The example as a person would type it: days and amounts are numbers to a workbook. */
export const shownInCell = ({ format, shown }: TemplateColumn): CellValue => {
  if (shown === '') return null;
  if (format === 'day') return new Date(`${shown.replaceAll('/', '-')}T00:00:00Z`);
  return format === 'amount' ? Number(shown) : shown;
};

const refuse = (error: string): Pick<DataValidation, 'allowBlank' | 'showErrorMessage' | 'errorTitle' | 'error'> => ({
  allowBlank: true,
  showErrorMessage: true,
  errorTitle: '填写有误',
  error,
});

/** The same bounds as the API's: no day before 1949-10-01 or after 2099-12-31, decimal(18,6) for amounts. */
const FIRST_DAY = new Date('1949-10-01T00:00:00Z');
const LAST_DAY = new Date('2099-12-31T00:00:00Z');
const LARGEST_AMOUNT = 999_999_999_999;

export const validationOf = (
  { format, choices, header }: TemplateColumn,
  range: () => string,
): DataValidation | undefined => {
  if (choices !== undefined) {
    const open = choices.open === true;
    return { type: 'list', formulae: [range()], ...refuse(`${header}应为下拉列表所列之一`), showErrorMessage: !open };
  }
  switch (format) {
    case 'uscc':
      return { type: 'textLength', operator: 'equal', formulae: [18], ...refuse(`${header}应为 18 位`) };
    case 'day':
      return {
        type: 'date',
        operator: 'between',
        formulae: [FIRST_DAY, LAST_DAY],
        ...refuse(`${header}应为日期，如 2026/3/2`),
      };
    case 'amount':
      return {
        type: 'decimal',
        operator: 'between',
        formulae: [0, LARGEST_AMOUNT],
        ...refuse(`${header}应为以万元计的数字`),
      };
    default:
      return undefined;
  }
};
