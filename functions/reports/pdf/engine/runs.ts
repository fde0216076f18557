import type { Typeface } from './font/typeface.ts';
import type { InlineType } from './pdfmake-types.ts';
import type { TextStyle } from './styles.ts';
import { type Words, words } from './words.ts';

/**
 * A text of one style, or some words of it on a line: one object where pdfmake has one a word, and in Chinese every
 * character is a word. It is itself what pdfmake calls an inline, so that code which expects inlines (list marks) works.
 */
export interface Run extends InlineType {
  font: Typeface;
  fontSize: number;
  characterSpacing: number;
  /** The text before any of it was taken. */
  whole: string;
  words: Words;
  /** The next word that no line has yet; of a piece on a line, where its words begin and end. */
  next: number;
  from: number;
  to: number;
  /** By how much each word of a justified line stands further than the one before it would have it. */
  shift: number;
  /** Nothing but text in a colour: its words may be drawn at once, and without pdfkit. */
  plain: boolean;
  style: TextStyle;
  indent: number;
}

export const isRun = (inline: InlineType): inline is Run => inline.words !== undefined;

/** What pdfmake makes of superscripts and subscripts. */
const SMALL = 0.58;

/** Properties of a part of a text by which pdfmake finds it again, such as a reference to a page, besides its style. */
type Part = Record<string, unknown>;

export const runOf = (text: string, style: TextStyle, font: Typeface, part: Part | undefined): Run => {
  const isRaised = Boolean(style.sup || style.sub);
  const fontSize = (style.fontSize as number) * (isRaised ? SMALL : 1);
  const cut = words(text, font.family, Boolean(style.noWrap));
  const characterSpacing = style.characterSpacing as number;
  const run = bare(text, cut, font, fontSize, style);
  run.width = cut.width * (fontSize / 1000) + characterSpacing * (text.length - 1);
  run.to = cut.widths.length;
  run.trailingCut = trailingCut(run, run.to - 1);
  run.leadingCut = leadingCut(run, 0);
  run.lineEnd = cut.lineEnds?.has(run.to - 1) ?? false;
  if (part === undefined && !isRaised && isPlain(style)) return run;
  return Object.assign({}, style, run, part, { plain: false });
};

/** Few fields, always the same: most of the time a report takes goes into making these. */
const bare = (text: string, cut: Words, font: Typeface, fontSize: number, style: TextStyle): Run => ({
  text,
  whole: text,
  words: cut,
  next: 0,
  from: 0,
  to: 0,
  x: 0,
  width: 0,
  height: font.lineHeight(fontSize) * (style.lineHeight as number),
  font,
  fontSize,
  characterSpacing: style.characterSpacing as number,
  color: style.color,
  alignment: style.alignment,
  noWrap: style.noWrap,
  leadingCut: 0,
  trailingCut: 0,
  lineEnd: false,
  noNewLine: false,
  shift: 0,
  indent: 0,
  plain: true,
  style,
});

const isPlain = (style: TextStyle): boolean =>
  style.opacity === 1 &&
  !(style.decoration || style.background || style.link || style.linkToPage || style.linkToDestination);

/** Some words of a run as a piece of their own. */
export const pieceOf = (run: Run, from: number, width: number): Run => {
  const piece = run.plain ? bare(run.whole, run.words, run.font, run.fontSize, run.style) : { ...run };
  piece.from = from;
  piece.to = from + 1;
  piece.width = width;
  piece.leadingCut = leadingCut(run, from);
  piece.trailingCut = trailingCut(run, from);
  return piece;
};

export const wordWidth = (run: Run, word: number): number => {
  const { starts, ends, widths } = run.words;
  const width = (widths[word] as number) * (run.fontSize / 1000);
  if (!run.characterSpacing) return width;
  return width + run.characterSpacing * ((ends[word] as number) - (starts[word] as number) - 1);
};

/** The width of the spaces at one end of a word; pdfmake counts the spacing between them too. */
const spaceWidth = (run: Run, word: number, spaces: readonly number[] | undefined, pattern: RegExp): number => {
  const width = spaces === undefined ? 0 : (spaces[word] as number);
  if (width === 0) return 0;
  if (!run.characterSpacing) return width * (run.fontSize / 1000);
  const found = pattern.exec(wordText(run, word))?.[0].length ?? 1;
  return width * (run.fontSize / 1000) + run.characterSpacing * (found - 1);
};

export const leadingCut = (run: Run, word: number): number => {
  const indent = word === 0 ? -run.indent : 0;
  if (run.words.leading === undefined || run.style.preserveLeadingSpaces) return indent;
  return indent + spaceWidth(run, word, run.words.leading, /^\s+/);
};

export const trailingCut = (run: Run, word: number): number =>
  run.words.trailing === undefined || run.style.preserveTrailingSpaces
    ? 0
    : spaceWidth(run, word, run.words.trailing, /\s+$/);

export const wordText = (run: Run, word: number): string =>
  run.whole.slice(run.words.starts[word], run.words.ends[word]);
