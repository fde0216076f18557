import { Line } from './pdfmake.ts';
import type { InlineType, LineType } from './pdfmake-types.ts';
import { isRun, leadingCut, pieceOf, type Run, trailingCut, wordText, wordWidth } from './runs.ts';

/** Runs, and inlines of pdfmake's own: such as what is left of a word that was too long for a line. */
type Rest = InlineType[];

/**
 * Fills a line as pdfmake's buildNextLine does, with the same sums in the same order, so that a text that just fits there
 * fits here too. What the line took is gone from `rest`.
 */
export const nextLine = (rest: Rest, maxWidth: number): LineType => {
  const filler = new LineFiller(rest, maxWidth);
  if (!filler.takeAll()) filler.fill();
  filler.line.lastLineInParagraph = rest.length === 0;
  return filler.line;
};

/** Less than any length that matters, more than sums of lengths differ by when added in another order. */
const TOLERANCE = 0.001;

class LineFiller {
  readonly line: LineType;
  /** The piece that the next word of its run is added to. */
  private open: Run | undefined;
  private openOf: InlineType | undefined;

  constructor(
    private readonly rest: Rest,
    maxWidth: number,
  ) {
    this.line = new Line(maxWidth);
  }

  /** Most texts fit on one line whole: no need then to add up their words. */
  takeAll(): boolean {
    const [run] = this.rest;
    if (run === undefined || this.rest.length > 1 || !isRun(run) || !run.plain || run.characterSpacing) return false;
    if (run.next > 0 || run.words.lineEnds !== undefined) return false;
    if (run.width - run.leadingCut - run.trailingCut > this.line.maxWidth - TOLERANCE) return false;
    this.rest.shift();
    this.line.addInline(run);
    return true;
  }

  fill(): void {
    let mustGoOn = false;
    for (let inline = this.rest[0]; inline !== undefined; inline = this.rest[0]) {
      const word = isRun(inline) ? inline.next : 0;
      const width = isRun(inline) ? wordWidth(inline, word) : inline.width;
      if (!mustGoOn && !this.hasRoomFor(inline, word, width)) break;
      const available = this.line.maxWidth - (this.line.inlineWidths - this.line.leadingCut - this.line.trailingCut);
      const isBroken = width > available && !inline.noWrap && this.breakWord(inline, word, width, available);
      if (!isBroken) this.take(inline, word, width);
      mustGoOn = !isBroken && inline.noNewLine === true && isLastWord(inline, word);
    }
    this.close();
  }

  private hasRoomFor(inline: InlineType, word: number, ownWidth: number): boolean {
    const { line } = this;
    if (line.inlines.length === 0) return true;
    if (line.newLineForced) return false;
    let width = ownWidth;
    let trailing = isRun(inline) ? trailingCut(inline, word) : inline.trailingCut;
    if (inline.noNewLine && isLastWord(inline, word)) {
      const tail = this.joinedTo();
      width += tail.width;
      trailing += tail.trailing;
    }
    return line.inlineWidths + width - line.leadingCut - trailing <= line.maxWidth;
  }

  /** The words that must stand on the line of the first word in `rest`. */
  private joinedTo(): { width: number; trailing: number } {
    const tail = { width: 0, trailing: 0 };
    for (let i = 1; i < this.rest.length; i++) {
      const next = this.rest[i] as InlineType;
      tail.width += isRun(next) ? wordWidth(next, next.next) : next.width;
      tail.trailing += isRun(next) ? trailingCut(next, next.next) : next.trailingCut;
      if (!next.noNewLine || !isLastWord(next, isRun(next) ? next.next : 0)) break;
    }
    return tail;
  }

  private take(inline: InlineType, word: number, width: number): void {
    if (!isRun(inline)) {
      this.close();
      this.rest.shift();
      this.line.addInline(inline);
      return;
    }
    if (this.open !== undefined && this.openOf === inline && inline.plain && !inline.characterSpacing)
      this.extend(this.open, inline, word, width);
    else this.begin(inline, word, width);
    if (inline.words.lineEnds?.has(word)) this.line.newLineForced = true;
    this.passWord(inline);
  }

  private begin(run: Run, word: number, width: number): void {
    this.close();
    this.open = pieceOf(run, word, width);
    this.openOf = run;
    this.line.addInline(this.open);
  }

  private extend(piece: Run, run: Run, word: number, width: number): void {
    piece.to = word + 1;
    piece.width += width;
    this.line.inlineWidths += width;
    piece.trailingCut = this.line.trailingCut = trailingCut(run, word);
  }

  private close(): void {
    const { open } = this;
    if (open !== undefined) open.text = open.whole.slice(open.words.starts[open.from], open.words.ends[open.to - 1]);
    this.open = undefined;
  }

  private passWord(run: Run): void {
    run.next++;
    if (run.next === run.words.widths.length) this.rest.shift();
  }

  /** Puts what fits of a word that does not on the line; false where all of it must go there. */
  private breakWord(inline: InlineType, word: number, width: number, available: number): boolean {
    const whole = isRun(inline) ? wordText(inline, word) : inline.text;
    const fitting = fittingLength(inline, whole, available);
    if (whole.length < 2 || fitting >= whole.length) return false;
    this.close();
    const part = isRun(inline) ? inlineOf(inline, word, width) : inline;
    if (isRun(inline)) this.passWord(inline);
    else this.rest.shift();
    this.rest.unshift(withText(part, whole.slice(fitting)));
    this.line.addInline(withText(part, whole.slice(0, fitting)));
    return true;
  }
}

const isLastWord = (inline: InlineType, word: number): boolean =>
  !isRun(inline) || word === inline.words.widths.length - 1;

/** A word as pdfmake has it. */
export const inlineOf = (run: Run, word: number, width: number): InlineType => {
  const { words, ...inline } = run;
  return {
    ...inline.style,
    ...inline,
    text: wordText(run, word),
    width,
    leadingCut: leadingCut(run, word),
    trailingCut: trailingCut(run, word),
    lineEnd: words.lineEnds?.has(word) ?? false,
    noNewLine: isLastWord(run, word) && run.noNewLine,
  };
};

const widthOf = (inline: InlineType, text: string): number => {
  const { font, fontSize, characterSpacing } = inline as Run;
  return font.widthOfString(text, fontSize) + (characterSpacing || 0) * (text.length - 1);
};

const withText = (inline: InlineType, text: string): InlineType => ({ ...inline, text, width: widthOf(inline, text) });

/** How many UTF-16 units fit, by the search pdfmake makes; at least one. */
const fittingLength = (inline: InlineType, text: string, available: number): number => {
  let [low, high, fitting] = [1, text.length, 1];
  while (low <= high) {
    const middle = (low + high) >> 1;
    if (widthOf(inline, text.slice(0, middle)) <= available) {
      fitting = middle;
      low = middle + 1;
    } else {
      high = middle - 1;
    }
  }
  return fitting;
};
