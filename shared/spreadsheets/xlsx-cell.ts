import type { Cell } from './table-row.ts';
import { MAX_CELL_CHARACTERS } from './xlsx/item-text.ts';

/** A cell as the sheet has it. */
export interface RawCell {
  type: string;
  style: number;
  text: string;
  formula: boolean;
}

/** What the other parts of the workbook say about cells. */
export interface CellMeaning {
  sharedString: (index: number) => string | undefined;
  isDate: (style: number) => boolean;
  date1904: boolean;
}

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

/** Days that were typed into a cell of another format, and formats that are no date but were meant as one. */
const dayOfSerial = (serial: number, date1904: boolean): string | undefined => {
  const day = new Date(EPOCH[date1904 ? 1904 : 1900] + Math.floor(serial) * DAY_MS);
  const year = day.getUTCFullYear();
  return year >= 1949 && year <= 2099 ? day.toISOString().slice(0, 10) : undefined;
};

const numberCell = (value: number, date1904: boolean): Cell => {
  if (!Number.isFinite(value)) return fault('cell-error', '单元格不是有效的数值');
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

const fault = (code: string, message: string): Cell => ({ text: '', fault: { code, message } });

const textCell = (text: string): Cell =>
  text.length > MAX_CELL_CHARACTERS
    ? fault('cell-too-long', `单元格的文字超过 ${MAX_CELL_CHARACTERS} 字（Excel 的上限）`)
    : { text };

const sharedCell = (text: string | undefined): Cell =>
  text === undefined ? fault('cell-error', '单元格引用的文字不在工作簿内') : textCell(text);

const dateCell = (serial: number, date1904: boolean): Cell => {
  const date = new Date(Math.round(EPOCH[date1904 ? 1904 : 1900] + serial * DAY_MS));
  return Number.isNaN(date.getTime()) ? numberCell(Number.NaN, date1904) : { text: dateText(date) };
};

/** Strict workbooks write days and times as such, always without an offset (ECMA-376-1, 18.18.11). */
const writtenDate = (text: string): Cell => {
  const [day = '', time = ''] = text.replace(/(\.\d+)?Z?$/, '').split('T');
  return { text: time === '' || time === '00:00:00' ? day : `${day} ${time}` };
};

/** What a workbook's cell says, as text. Formulas are refused: what they show depends on the program that opens them. */
export const cellOf = (cell: RawCell, { sharedString, isDate, date1904 }: CellMeaning): Cell => {
  if (cell.formula) return fault('formula-cell', '单元格是公式，请粘贴为数值后再报送');
  if (cell.text.trim() === '') return { text: '' };
  switch (cell.type) {
    case 's':
      return sharedCell(sharedString(Number(cell.text)));
    case 'str':
    case 'inlineStr':
      return textCell(cell.text);
    case 'b':
      return { text: cell.text === '0' || cell.text === 'false' ? 'FALSE' : 'TRUE' };
    case 'e':
      return fault('cell-error', `单元格是错误值 ${cell.text.slice(0, 20)}`);
    case 'd':
      return writtenDate(cell.text);
    default:
      return isDate(cell.style) ? dateCell(Number(cell.text), date1904) : numberCell(Number(cell.text), date1904);
  }
};
