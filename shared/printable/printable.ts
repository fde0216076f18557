import coverage from './coverage.json' with { type: 'json' };

/** Which characters a report can print. Asked where text comes in, so that no report fails on it later. */

/** Font face to the code points it has, as hexadecimal ranges. Written by `shared/print/fonts/build.ts`. */
export type FaceCoverage = Readonly<Record<string, string>>;
export const faceCoverage: FaceCoverage = coverage;

/** The last code point of plane 3, the end of what Han characters use. */
export const LAST_CODE_POINT = 0x3ffff;

/** Marks in a table, by code point, what ranges such as "20-7e,a7" name. */
export const markRanges = (table: Uint8Array, ranges: string, value: number): void => {
  for (const range of ranges.split(',')) {
    const [first = '', last = first] = range.split('-');
    table.fill(value, Number.parseInt(first, 16), Number.parseInt(last, 16) + 1);
  }
};

/** Selects a variant of the glyph before it; the standard says to ignore it where the font has no such variant. */
const VARIATION_SELECTORS = /[\uFE00-\uFE0F\u{E0100}-\u{E01EF}]/gu;
/** Shows only where a word is broken; Chinese text never is. */
const SOFT_HYPHENS = /\u00AD/g;
/** Spaces of other widths; the ideographic space stays. */
const OTHER_SPACES = /[\u00A0\u1680\u2000-\u200A\u202F\u205F]/g;
const LETTER_WITH_MARKS = /[\u0041-\u024F]\p{Mn}+/gu;

/** What is printed for a text: the same characters to the eye, without those that only steer a text engine. */
export const printed = (text: string): string =>
  text
    .replace(/\r\n?/g, '\n')
    .replace(/\t/g, '\u3000')
    .replace(VARIATION_SELECTORS, '')
    .replace(SOFT_HYPHENS, '')
    .replace(OTHER_SPACES, ' ')
    .replace(LETTER_WITH_MARKS, (letter) => letter.normalize('NFC'));

/** Made when it is first asked: not every process that loads this takes text in. */
let printable: Uint8Array | undefined;

const isPrintable = (character: string): boolean => {
  if (printable === undefined) {
    printable = new Uint8Array(LAST_CODE_POINT + 1);
    for (const ranges of Object.values(faceCoverage)) markRanges(printable, ranges, 1);
    markRanges(printable, 'a', 1);
  }
  return printable[character.codePointAt(0) as number] === 1;
};

/** Most text is made of these alone, and need not be looked at character by character. */
const COMMON =
  /^[\n\x20-\x7E\u3000-\u3002\u4E00-\u9FA5\u300A-\u3011\u3014\u3015\u2018\u2019\u201C\u201D\uFF08-\uFF0C\uFF1A\uFF1B]*$/;

/** The first character of a text that no font has; undefined where all of it can be printed. */
export const unprintableIn = (text: string): string | undefined => {
  if (COMMON.test(text)) return undefined;
  for (const character of printed(text)) if (!isPrintable(character)) return character;
  return undefined;
};

/** U+20BB7 and the like. */
export const codePointOf = (character: string): string =>
  `U+${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`;
