import { isNumber, type Numbering, newNumber } from '../../shared/dated-numbers.ts';
import { randomCode } from '../../shared/readable-codes.ts';

/** `WF`, the day, 10 random characters (49 bits; with the code 89 bits) and a check character: it says nothing of the result. */
const REPORTS: Numbering = { prefix: 'WF', randomCharacters: 10 };

/**
 * A code has 31^8 = 852,891,037,441 values (39.6 bits). Whoever knows a number and tries ten codes an hour from each of
 * 1,000 addresses needs 4,900 years for half of them; at all that the gateway lets through (50 a second, for each of
 * the two ways to ask) 135 years. A file is asked for by 256 bits, of which none can be guessed.
 */
const CODE_LENGTH = 8;

export const newReportNo = (now: Date): string => newNumber(REPORTS, now);

export const newVerificationCode = (): string => randomCode(CODE_LENGTH);

/** Whether a number could be one of ours; spares the table a look for typing errors. */
export const isReportNo = (text: string): boolean => isNumber(REPORTS, text);
