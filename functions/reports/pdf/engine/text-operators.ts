import type { AnyFont } from './font/typeface.ts';
import { rounded } from './ink.ts';
import type { Run } from './runs.ts';

/** The operators that draw a piece of text: one position, then what each font draws of it. */
export const textOperators = (
  piece: Run,
  x: number,
  y: number,
  select: (font: AnyFont, size: number) => string,
): string => {
  const shows = piece.shift === 0 ? showWhole(piece) : showShifted(piece);
  if (shows.length === 0) return '';
  let operators = `BT\n1 0 0 -1 ${rounded(x)} ${rounded(y)} Tm\n`;
  if (piece.characterSpacing) operators += `${rounded(piece.characterSpacing)} Tc\n`;
  for (const { font, operator } of shows) operators += `${select(font, piece.fontSize)}${operator}\n`;
  // Spacing outlives a text object.
  return piece.characterSpacing ? `${operators}0 Tc\nET` : `${operators}ET`;
};

interface Show {
  font: AnyFont;
  operator: string;
}

const showWhole = ({ font: typeface, text }: Run): Show[] => {
  const { constantFont, family } = typeface;
  const whole = constantFont === undefined || text === '' ? undefined : family.constantLiteral(text);
  if (constantFont !== undefined && whole !== undefined) return [{ font: constantFont, operator: `(${whole}) Tj` }];
  return typeface.stretches(text).map(({ font, codes }) => ({
    font,
    operator: `(${codes}) Tj`,
  }));
};

/** A justified line: every word but the first is moved, in thousandths of the font's size to the left. */
const showShifted = (piece: Run): Show[] => {
  const { starts, ends } = piece.words;
  const move = rounded((-piece.shift * 1000) / piece.fontSize);
  const whole = showShiftedWhole(piece, move);
  if (whole !== undefined) return whole;
  const shows: Show[] = [];
  for (let word = piece.from; word < piece.to; word++) {
    const stretches = piece.font.stretches(piece.whole, starts[word], ends[word]);
    for (const [i, { font, codes }] of stretches.entries()) {
      const moved = word > piece.from && i === 0 ? `${move}(${codes})` : `(${codes})`;
      const last = shows.at(-1);
      if (last?.font === font) last.operator += moved;
      else shows.push({ font, operator: `[${moved}` });
    }
  }
  for (const show of shows) show.operator += '] TJ';
  return shows;
};

/** The same where the constant font has all of it. */
const showShiftedWhole = ({ font, words, whole, from, to }: Run, move: number): Show[] | undefined => {
  const { constantFont, family } = font;
  if (constantFont === undefined) return undefined;
  let operator = '[';
  for (let word = from; word < to; word++) {
    const literal = family.constantLiteral(whole.slice(words.starts[word], words.ends[word]));
    if (literal === undefined) return undefined;
    if (literal !== '') operator += word > from ? `${move}(${literal})` : `(${literal})`;
  }
  return operator === '[' ? undefined : [{ font: constantFont, operator: `${operator}] TJ` }];
};
