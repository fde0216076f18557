import * as z from 'zod';

type Words<T extends string> = Readonly<Record<T, string>>;

/** Codes with what each means, for descriptions and messages. */
export const inWords = (words: Words<string>): string =>
  Object.entries(words)
    .map(([code, word]) => `${code} ${word}`)
    .join('；');

/** One of these codes; described by what they mean. */
export const codesOf = <T extends string>(words: Words<T>) =>
  z.enum(Object.keys(words) as [T, ...T[]]).describe(inWords(words));
