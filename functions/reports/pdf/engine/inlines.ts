import type { Typeface } from './font/typeface.ts';
import { kept } from './kept.ts';
import { TextInlines } from './pdfmake.ts';
import type { Measured, StyleStackType } from './pdfmake-types.ts';
import { leadingCut, type Run, runOf, trailingCut, wordWidth } from './runs.ts';
import { FastStyleStack } from './styles.ts';
import { joined, type Words } from './words.ts';

type Part = Record<string, unknown>;
type Widths = Pick<Measured, 'minWidth' | 'maxWidth'>;

/** Replaces pdfmake's measuring of text: a run for each text instead of an object for each character. */
export class FastTextInlines extends TextInlines {
  override buildInlines(text: unknown, styles: StyleStackType): Measured {
    const parts = flatten(text);
    if (!(styles instanceof FastStyleStack) || parts.some((part) => isUnusual(part, styles)))
      return super.buildInlines(text, styles);
    const runs = parts.map((part) => this.runOf(part, styles));
    if (runs.length === 1 && isSimple(runs[0] as Run)) return simpleMeasured(runs as [Run]);
    const [first] = runs;
    if (first !== undefined) indent(first);
    for (const [i, run] of runs.entries()) joinWithNext(run, runs[i + 1]);
    const { minWidth, maxWidth } = widthsOf(runs);
    return { items: runs, minWidth: styles.textStyle().noWrap ? maxWidth : minWidth, maxWidth };
  }

  private runOf(part: unknown, styles: FastStyleStack): Run {
    if (!isObject(part)) {
      const style = styles.textStyle();
      return runOf(textOf(part), style, this.fontOf(style), undefined);
    }
    const style = styles.textStyle(part);
    return runOf(textOf(part.text), style, this.fontOf(style), referenceOf(part));
  }

  private fontOf(style: { font: unknown; bold: unknown; italics: unknown }): Typeface {
    return this.pdfDocument.provideFont(style.font as string, Boolean(style.bold), Boolean(style.italics)) as Typeface;
  }
}

const isObject = (part: unknown): part is Part => typeof part === 'object' && part !== null;
const textOf = (text: unknown): string => (text === undefined || text === null ? '' : String(text));

/** As pdfmake does it: a part that is a list gives its parts, and its own style is lost. */
const flatten = (text: unknown): unknown[] => {
  if (Array.isArray(text)) return text.flatMap(flatten);
  return isObject(text) && Array.isArray(text.text) ? flatten(text.text) : [text];
};

/** Left to pdfmake: words broken anywhere, and text taken from elsewhere in the document. */
const isUnusual = (part: unknown, styles: FastStyleStack): boolean => {
  if (isObject(part) && (part._textRef !== undefined || part.style !== undefined || part.wordBreak !== undefined))
    return part._textRef !== undefined || styles.textStyle(part).wordBreak === 'break-all';
  return styles.textStyle().wordBreak === 'break-all';
};

/** What pdfmake copies from a part besides its style: how it finds the part again when pages are known. */
const referenceOf = (part: Part): Part | undefined => {
  const { _tocItemRef, _pageRef } = part;
  return _tocItemRef === undefined && _pageRef === undefined ? undefined : { _tocItemRef, _pageRef };
};

const indent = (first: Run): void => {
  first.indent = first.style.leadingIndent as number;
  first.leadingCut = leadingCut(first, 0);
};

const joinWithNext = (run: Run, next: Run | undefined): void => {
  if (next === undefined || run.lineEnd || run.text === '') return;
  if (joined(run.text, next.text)) run.noNewLine = true;
};

/** A text whose widths follow from its words and its size alone. */
const isSimple = ({ plain, style, characterSpacing }: Run): boolean =>
  plain && !characterSpacing && !style.leadingIndent && !style.preserveLeadingSpaces && !style.preserveTrailingSpaces;

/** By the words, which are remembered for short texts, and the size. */
const known = new WeakMap<Words, Map<number, Widths>>();
const newWidths = () => new Map<number, Widths>();

const simpleMeasured = (runs: [Run]): Measured => {
  const [{ words, fontSize, noWrap }] = runs;
  const widths = known.get(words)?.get(fontSize) ?? widthsOf(runs);
  kept(known, words, newWidths).set(fontSize, widths);
  const { minWidth, maxWidth } = widths;
  return { items: runs, minWidth: noWrap ? maxWidth : minWidth, maxWidth };
};

/** The narrowest and the widest that the runs can be, as pdfmake adds them up. */
const widthsOf = (runs: readonly Run[]): Widths => {
  const sums = { minWidth: 0, maxWidth: 0, line: 0, leading: 0, inLine: false };
  for (const run of runs) {
    const { widths, lineEnds } = run.words;
    for (let word = 0; word < widths.length; word++) {
      const width = wordWidth(run, word);
      const leading = leadingCut(run, word);
      const trailing = trailingCut(run, word);
      sums.minWidth = Math.max(sums.minWidth, width - leading - trailing);
      if (!sums.inLine) sums.leading = leading;
      sums.line = sums.inLine ? sums.line + width : width;
      sums.maxWidth = Math.max(sums.maxWidth, sums.line - sums.leading - trailing);
      sums.inLine = lineEnds?.has(word) !== true;
    }
  }
  return sums;
};
