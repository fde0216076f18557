import { randomInt } from 'node:crypto';
import { dayOf } from '../../shared/calendar/dates.ts';

/** Digits and letters without look-alikes (0 O 1 I L): 31 of them, a prime, so that the check character below is sound. */
const ALPHABET = '23456789ABCDEFGHJKMNPQRSTUVWXYZ';

const random = (length: number): string =>
  Array.from({ length }, () => ALPHABET.charAt(randomInt(ALPHABET.length))).join('');

/** A weighted sum modulo the prime 31 finds every single wrong character and every swap of two neighbours. */
const checkCharacter = (day: string, characters: string): string => {
  const sum = [...characters].reduce(
    (total, character, i) => total + ALPHABET.indexOf(character) * (i + 2),
    Number(day) % 31,
  );
  return ALPHABET.charAt(sum % 31);
};

/**
 * A code has 31^8 = 852,891,037,441 values (39.6 bits). Whoever knows a number and tries ten codes an hour from each of
 * 1,000 addresses needs 4,900 years for half of them; at all that the gateway lets through (50 a second, for each of
 * the two ways to ask) 135 years. A file is asked for by 256 bits, of which none can be guessed.
 */
const CODE_LENGTH = 8;

/** `WF`, the day, 10 random characters (49 bits; with the code 89 bits) and a check character: it says nothing of the result. */
export const newReportNo = (now: Date): string => {
  const day = dayOf(now).replaceAll('-', '');
  const characters = random(10);
  return `WF${day}${characters}${checkCharacter(day, characters)}`;
};

export const newVerificationCode = (): string => random(CODE_LENGTH);

const REPORT_NO = new RegExp(`^WF(\\d{8})([${ALPHABET}]{10})([${ALPHABET}])$`);

/** Whether a number could be one of ours; spares the table a look for typing errors. */
export const isReportNo = (text: string): boolean => {
  const [, day = '', characters = '', check] = REPORT_NO.exec(text) ?? [];
  return check !== undefined && checkCharacter(day, characters) === check;
};
