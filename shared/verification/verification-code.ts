import { randomCode } from '../readable-codes.ts';

/**
 * A code has 31^8 = 852,891,037,441 values (39.6 bits). Whoever knows a number and tries ten codes an hour from each of
 * 1,000 addresses needs 4,900 years for half of them; at all that the gateway lets through (50 a second, for each of
 * the two ways to ask) 135 years. A file is asked for by 256 bits, of which none can be guessed.
 */
const CODE_LENGTH = 8;

export const newVerificationCode = (): string => randomCode(CODE_LENGTH);
