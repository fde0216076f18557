import { dayOf } from './calendar/dates.ts';
import { canonicalJson, sha256Hex } from './digest.ts';
import { CODE_ALPHABET, randomCode } from './readable-codes.ts';

/** Numbers people read, type and say: what it is, the day, random characters, a check character. */
export interface Numbering {
  /** Two letters that say what it is the number of. */
  prefix: string;
  /** 4.95 bits each. */
  randomCharacters: number;
}

/** A weighted sum modulo the prime 31 finds every single wrong character and every swap of two neighbours. */
const checkCharacter = (day: string, characters: string): string => {
  const sum = [...characters].reduce(
    (total, character, i) => total + CODE_ALPHABET.indexOf(character) * (i + 2),
    Number(day) % 31,
  );
  return CODE_ALPHABET.charAt(sum % 31);
};

export const newNumber = ({ prefix, randomCharacters }: Numbering, now: Date): string => {
  const day = dayOf(now).replaceAll('-', '');
  const characters = randomCode(randomCharacters);
  return `${prefix}${day}${characters}${checkCharacter(day, characters)}`;
};

/** The number of what has this identity: the same as often as it is asked. For what nobody has to be kept from guessing. */
export const derivedNumber = ({ prefix, randomCharacters }: Numbering, at: Date, identity: unknown): string => {
  const day = dayOf(at).replaceAll('-', '');
  const bytes = Buffer.from(sha256Hex(canonicalJson(identity)), 'hex');
  const characters = [...bytes.subarray(0, randomCharacters)].map((byte) => CODE_ALPHABET.charAt(byte % 31)).join('');
  return `${prefix}${day}${characters}${checkCharacter(day, characters)}`;
};

/** Whether a text could be such a number; spares the table a look for typing errors. */
export const isNumber = ({ prefix, randomCharacters }: Numbering, text: string): boolean => {
  if (text.length !== prefix.length + 8 + randomCharacters + 1 || !text.startsWith(prefix)) return false;
  const [day, characters] = [text.slice(prefix.length, prefix.length + 8), text.slice(prefix.length + 8, -1)];
  if (!/^\d{8}$/.test(day) || [...characters].some((character) => !CODE_ALPHABET.includes(character))) return false;
  return checkCharacter(day, characters) === text.at(-1);
};
