import { isNumber, type Numbering, newNumber } from '../../../shared/dated-numbers.ts';
import { NUMBERS_BEGIN } from '../../../shared/verification/addresses.ts';

/** `HT`, the day, 10 random characters and a check character, as long as that of a report: with its code it is what shows the table. */
const TABLES: Numbering = { prefix: NUMBERS_BEGIN.table, randomCharacters: 10 };

export const newTableNo = (now: Date): string => newNumber(TABLES, now);
export const isTableNo = (text: string): boolean => isNumber(TABLES, text);
