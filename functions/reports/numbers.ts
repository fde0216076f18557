import { isNumber, type Numbering, newNumber } from '../../shared/dated-numbers.ts';
import { NUMBERS_BEGIN } from '../../shared/verification/addresses.ts';

/** `WF`, the day, 10 random characters (49 bits; with the code 89 bits) and a check character: it says nothing of the result. */
const REPORTS: Numbering = { prefix: NUMBERS_BEGIN.report, randomCharacters: 10 };

export const newReportNo = (now: Date): string => newNumber(REPORTS, now);

/** Whether a number could be one of ours; spares the table a look for typing errors. */
export const isReportNo = (text: string): boolean => isNumber(REPORTS, text);
