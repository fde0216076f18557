import { randomInt } from 'node:crypto';

/** Digits and letters without look-alikes (0 O 1 I L): 31 of them, a prime, so that a weighted sum modulo it makes a sound check character. */
export const CODE_ALPHABET = '23456789ABCDEFGHJKMNPQRSTUVWXYZ';

/** Cannot be guessed: 4.95 bits a character. */
export const randomCode = (length: number): string =>
  Array.from({ length }, () => CODE_ALPHABET.charAt(randomInt(CODE_ALPHABET.length))).join('');
