import type { DefinedNode } from '../definition.ts';
import { kept } from '../kept.ts';
import { type Line, pieceOf } from './line.ts';
import { LineFiller } from './line-filler.ts';
import { Remembered } from './remembered.ts';
import { type Run, runOf } from './runs.ts';
import type { Style } from './style.ts';
import { joined } from './words.ts';

/** A text laid out in a width: its lines. */
export interface TextBlock {
  lines: readonly Line[];
  height: number;
}

/** Of widths there are few; should a document have ever other ones, they are forgotten. */
const MOST_WIDTHS = 200;
const blocks = new WeakMap<Style, Map<number, Remembered<TextBlock>>>();

const blocksOf = (style: Style, width: number): Remembered<TextBlock> => {
  const byWidth = kept(blocks, style, () => new Map<number, Remembered<TextBlock>>());
  if (byWidth.size > MOST_WIDTHS) byWidth.clear();
  return kept(byWidth, width, () => new Remembered<TextBlock>());
};

/** Longer texts seldom come again, and would fill the memory. */
const REMEMBERED_LENGTH = 400;

/** Lays out a text; a short one of a single style once for all documents. */
export const textBlock = (text: unknown, style: Style, width: number): TextBlock => {
  const whole = typeof text === 'string' ? text : undefined;
  if (whole === undefined || whole.length > REMEMBERED_LENGTH) return blockOf(runsOf(text, style), width);
  const remembered = blocksOf(style, width);
  const known = remembered.get(whole);
  if (known !== undefined) return known;
  const block = onOneLine(whole, style, width) ?? blockOf(runsOf(text, style), width);
  remembered.set(whole, block);
  return block;
};

/** Less than any length that matters, more than sums of lengths differ by when added in another order. */
const TOLERANCE = 0.001;
const HAS_LINE_END = /[\r\n]/;
const HAS_SPACE_AROUND = /^\s|\s$/;

/** Most texts fit on one line whole: no need then to look where they may be broken. */
const onOneLine = (text: string, style: Style, width: number): TextBlock | undefined => {
  if (style.characterSpacing !== 0 || HAS_SPACE_AROUND.test(text) || (!style.noWrap && HAS_LINE_END.test(text)))
    return undefined;
  const { family, scale, leadingIndent, alignment, height, ascender } = style;
  const own = family.measureText(text) * scale + leadingIndent;
  if (own > width - TOLERANCE && !style.noWrap) return undefined;
  const offset = alignment === 'right' ? width - own : alignment === 'center' ? (width - own) / 2 : 0;
  return { lines: [{ pieces: [pieceOf(text, style, leadingIndent + offset)], height, ascender }], height };
};

const blockOf = (runs: Run[], width: number): TextBlock => {
  const lines: Line[] = [];
  let height = 0;
  while (runs.length > 0) {
    const line = new LineFiller(runs, width).line();
    lines.push(line);
    height += line.height;
  }
  return { lines, height };
};

const runsOf = (text: unknown, style: Style): Run[] => {
  const parts = flatten(text, style);
  const runs = parts.map((part, i) => runOf(part.text, part.style, i === 0 ? part.style.leadingIndent : 0));
  for (const [i, run] of runs.entries()) {
    const next = runs[i + 1];
    const mayBreak = next === undefined || run.text === '' || run.words.lineEnds?.has(run.words.widths.length - 1);
    run.isJoined = !mayBreak && joined(run.text, next.text);
  }
  return runs;
};

/** As pdfmake does it: a part that is a list gives its parts, and its own style is lost. */
const flatten = (text: unknown, style: Style): { text: string; style: Style }[] => {
  if (Array.isArray(text)) return text.flatMap((part) => flatten(part, style));
  if (typeof text !== 'object' || text === null) return [{ text: String(text ?? ''), style }];
  const part = text as DefinedNode;
  return Array.isArray(part.text)
    ? flatten(part.text, style)
    : [{ text: String(part.text ?? ''), style: style.of(part) }];
};
