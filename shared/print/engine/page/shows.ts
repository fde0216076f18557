import type { DocumentFonts } from '../font/document-fonts.ts';
import type { Piece } from '../text/line.ts';
import { points } from './numbers.ts';

/** The operators that show a piece of text, from where it begins. */

/** With the ready-made font of its family, which is the same in all documents; null where that lacks a character. */
export const constantShows = (piece: Piece): string | null => {
  const { family } = piece.style;
  if (piece.text === '') return '';
  if (piece.shift === 0) {
    const literal = family.constantLiteral(piece.text);
    return literal === undefined ? null : `(${literal}) Tj\n`;
  }
  const literals = wordsOf(piece).map((word) => family.constantLiteral(word));
  return literals.includes(undefined) ? null : shifted(literals as string[], moveOf(piece));
};

/** Each stretch with the font that has its characters. */
export const showsOf = (piece: Piece, fonts: DocumentFonts): string => {
  const { family, fontSize } = piece.style;
  const size = points(fontSize);
  if (piece.shift === 0)
    return fonts
      .stretches(piece.text, family)
      .map(({ font, codes }) => `/${font} ${size} Tf\n(${codes}) Tj\n`)
      .join('');
  const move = moveOf(piece);
  const runs: { font: string; strings: string }[] = [];
  for (const [i, word] of wordsOf(piece).entries())
    for (const [j, { font, codes }] of fonts.stretches(word, family).entries()) {
      const string = i > 0 && j === 0 ? `${move}(${codes})` : `(${codes})`;
      const last = runs.at(-1);
      if (last?.font === font) last.strings += string;
      else runs.push({ font, strings: string });
    }
  return runs.map(({ font, strings }) => `/${font} ${size} Tf\n[${strings}] TJ\n`).join('');
};

const wordsOf = ({ text, wordEnds }: Piece): string[] =>
  wordEnds.map((end, i) => text.slice(wordEnds[i - 1] ?? 0, end));

/** A justified line: every word but the first is moved, in thousandths of the font's size to the left. */
const moveOf = ({ shift, style }: Piece): string => points((-shift * 1000) / style.fontSize);

const shifted = (literals: readonly string[], move: string): string =>
  `[${literals.map((literal, i) => (i === 0 ? `(${literal})` : `${move}(${literal})`)).join('')}] TJ\n`;
