import { isNumber, type Numbering, newNumber } from '../../../shared/dated-numbers.ts';

/** `HT`, the day, 10 random characters and a check character, as long as that of a report: with its code it is what shows the table. */
const TABLES: Numbering = { prefix: 'HT', randomCharacters: 10 };

export const newTableNo = (now: Date): string => newNumber(TABLES, now);
export const isTableNo = (text: string): boolean => isNumber(TABLES, text);

export const verifyPath = (tableNo: string, code: string): string =>
  `/verify/tables/${encodeURIComponent(tableNo)}?code=${encodeURIComponent(code)}`;

/** Where the QR code leads. */
export const verifyAddress = (publicUrl: string, tableNo: string, code: string): string =>
  `${publicUrl.replace(/\/$/, '')}${verifyPath(tableNo, code)}`;
