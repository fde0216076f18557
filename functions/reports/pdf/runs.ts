import { Problem } from '../../../shared/problem.ts';
import type { Coverage } from './coverage.ts';
import type { Family } from './nodes.ts';

/** pdfmake has no font fallback: a character its font lacks becomes an empty box. So text is cut into runs of one face each. */
export interface Run {
  text: string;
  face: string;
}

/** Selects a variant of the glyph before it; the standard says to ignore it where the font has no such variant. */
const VARIATION_SELECTORS = /[\uFE00-\uFE0F\u{E0100}-\u{E01EF}]/gu;
/** Shows only where a word is broken; Chinese text never is. */
const SOFT_HYPHENS = /\u00AD/g;
/** Spaces of other widths; the ideographic space stays. */
const OTHER_SPACES = /[\u00A0\u1680\u2000-\u200A\u202F\u205F]/g;
const LETTER_WITH_MARKS = /[\u0041-\u024F]\p{Mn}+/gu;

/** What is printed for a text: the same characters to the eye, without those that only steer a text engine. */
export const printable = (text: string): string =>
  text
    .replace(/\r\n?/g, '\n')
    .replace(/\t/g, '\u3000')
    .replace(VARIATION_SELECTORS, '')
    .replace(SOFT_HYPHENS, '')
    .replace(OTHER_SPACES, ' ')
    .replace(LETTER_WITH_MARKS, (letter) => letter.normalize('NFC'));

const unprintable = (character: string, where: string): Problem => {
  const code = (character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0');
  return new Problem('unprintable', `“${where}”中的字符 U+${code} 没有可用的字形，无法打印，请数据提供单位核实`);
};

/** Cuts a text into runs; throws `unprintable`, naming the character and where it is, rather than print an empty box. */
export const runsOf = (source: string, family: Family, coverage: Coverage, where: string): Run[] => {
  const text = printable(source);
  const runs: Run[] = [];
  let start = 0;
  let current: string | undefined;
  let at = 0;
  for (const character of text) {
    const codePoint = character.codePointAt(0) ?? 0;
    const face = character === '\n' ? current : coverage.face(family, codePoint);
    if (face === undefined && character !== '\n') throw unprintable(character, where);
    if (face !== current) {
      if (current !== undefined) runs.push({ text: text.slice(start, at), face: current });
      if (current !== undefined) start = at;
      current = face;
    }
    at += character.length;
  }
  const last = current ?? coverage.face(family, 0x20);
  if (last !== undefined) runs.push({ text: text.slice(start), face: last });
  return runs;
};
