import type { CellValue } from 'exceljs';
import type { Cell } from './file-row.ts';

const DAY_MS = 86_400_000;
/** Day 0 of a workbook: 1899-12-30, or 1904-01-01 in those of old Macintosh editions. */
const EPOCH = { 1900: Date.UTC(1899, 11, 30), 1904: Date.UTC(1904, 0, 1) };
/** Excel keeps 15 significant digits; what a file holds beyond them is binary noise. */
const SIGNIFICANT_DIGITS = 15;

/** 7.5e-4 as 0.00075: exact, without the float's tail and without an exponent. */
export const decimalText = (value: number): string => {
  const [digits = '0', exponent = '0'] = Math.abs(value)
    .toExponential(SIGNIFICANT_DIGITS - 1)
    .split('e');
  const significant = digits.replace('.', '');
  const point = Number(exponent) + 1;
  const padded = point <= 0 ? '0'.repeat(1 - point) + significant : significant.padEnd(point, '0');
  const whole = padded.slice(0, Math.max(point, 1));
  const fraction = padded.slice(Math.max(point, 1)).replace(/0+$/, '');
  return `${value < 0 ? '-' : ''}${whole}${fraction === '' ? '' : `.${fraction}`}`;
};

const dateText = (date: Date): string => {
  const written = date.toISOString();
  return written.slice(11, 19) === '00:00:00'
    ? written.slice(0, 10)
    : `${written.slice(0, 10)} ${written.slice(11, 19)}`;
};

/** Chinese editions of Excel show days in built-in formats (27 to 36, 50 to 58) that exceljs takes for plain numbers. */
const dayOfSerial = (serial: number, date1904: boolean): string | undefined => {
  const day = new Date(EPOCH[date1904 ? 1904 : 1900] + Math.floor(serial) * DAY_MS);
  const year = day.getUTCFullYear();
  return year >= 1949 && year <= 2099 ? day.toISOString().slice(0, 10) : undefined;
};

const numberCell = (value: number, date1904: boolean): Cell => {
  if (!Number.isFinite(value)) return { text: '', fault: { code: 'cell-error', message: '单元格不是有效的数值' } };
  if (Math.abs(value) >= 10 ** SIGNIFICANT_DIGITS) {
    return {
      text: decimalText(value),
      fault: {
        code: 'imprecise-number',
        message: '数字超过 15 位，Excel 已丢失末位，请将单元格设为文本格式后重新填写',
      },
    };
  }
  const day = dayOfSerial(value, date1904);
  return { text: decimalText(value), ...(day !== undefined && { day }) };
};

const FORMULA = { code: 'formula-cell', message: '单元格是公式，请粘贴为数值后再报送' };

/** What a workbook's cell says, as text. Formulas are refused: what they show depends on the program that opens them. */
export const cellOf = (value: CellValue | undefined, date1904: boolean): Cell => {
  if (value === null || value === undefined) return { text: '' };
  if (typeof value === 'string') return { text: value };
  if (typeof value === 'number') return numberCell(value, date1904);
  if (typeof value === 'boolean') return { text: value ? 'TRUE' : 'FALSE' };
  if (value instanceof Date) {
    return Number.isNaN(value.getTime()) ? numberCell(Number.NaN, date1904) : { text: dateText(value) };
  }
  if ('formula' in value || 'sharedFormula' in value) return { text: '', fault: FORMULA };
  if ('error' in value) return { text: '', fault: { code: 'cell-error', message: `单元格是错误值 ${value.error}` } };
  if ('richText' in value) return { text: value.richText.map((run) => run.text ?? '').join('') };
  if ('text' in value) return cellOf(value.text as CellValue, date1904);
  return { text: '', fault: { code: 'cell-error', message: '单元格的内容无法识别' } };
};
