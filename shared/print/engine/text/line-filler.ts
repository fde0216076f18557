import { type Line, type Piece, pieceOf } from './line.ts';
import { leadingCut, type Run, restOf, trailingCut, wordText, wordWidth } from './runs.ts';
import type { Style } from './style.ts';

/** Words of one run that stand on the line. */
interface Part {
  run: Run;
  from: number;
  to: number;
  x: number;
}

/**
 * Fills one line as pdfmake's buildNextLine does, with the same sums in the same order, so that a text that just fits there
 * fits here too. What the line took is gone from `rest`.
 */
export class LineFiller {
  private readonly parts: Part[] = [];
  private width = 0;
  private leading = 0;
  private trailing = 0;
  private mustEnd = false;

  constructor(
    private readonly rest: Run[],
    private readonly maxWidth: number,
  ) {}

  line(): Line {
    this.fill();
    const pieces = this.parts.map(({ run, from, to, x }) =>
      pieceOf(run.text.slice(run.words.starts[from], run.words.ends[to - 1]), run.style, x),
    );
    this.align(pieces);
    const styles = this.parts.map(({ run }) => run.style);
    const height = styles.reduce((most, style) => Math.max(most, style.height), 0);
    return { pieces, height, ascender: styles.reduce((most, { ascender }) => Math.max(most, ascender), 0) };
  }

  private fill(): void {
    let mustGoOn = false;
    for (let run = this.rest[0]; run !== undefined; run = this.rest[0]) {
      this.takePlain(run);
      const word = run.next;
      const width = wordWidth(run, word);
      if (!mustGoOn && !this.hasRoomFor(run, word, width)) break;
      const available = this.maxWidth - (this.width - this.leading - this.trailing);
      const isBroken = width > available && !run.style.noWrap && this.breakWord(run, word, available);
      if (!isBroken) this.take(run, word, width);
      mustGoOn = !isBroken && run.isJoined && isLastWord(run, word);
    }
  }

  /** Most words are one after the other of a run without spaces: as below, without asking all of it of each. Not the last one. */
  private takePlain(run: Run): void {
    const { words, style } = run;
    const last = this.parts.at(-1);
    if (last?.run !== run || last.to !== run.next || this.mustEnd || style.characterSpacing !== 0) return;
    if (words.leading !== undefined || words.trailing !== undefined || words.lineEnds !== undefined) return;
    for (const beforeLast = words.widths.length - 1; run.next < beforeLast; run.next++) {
      const width = this.width + (words.widths[run.next] as number) * style.scale;
      if (width - this.leading > this.maxWidth) break;
      this.width = width;
    }
    last.to = run.next;
    this.trailing = 0;
  }

  private hasRoomFor(run: Run, word: number, ownWidth: number): boolean {
    if (this.parts.length === 0) return true;
    if (this.mustEnd) return false;
    let width = ownWidth;
    let trailing = trailingCut(run, word);
    if (run.isJoined && isLastWord(run, word)) {
      const tail = this.joinedTo();
      width += tail.width;
      trailing += tail.trailing;
    }
    return this.width + width - this.leading - trailing <= this.maxWidth;
  }

  /** The words that must stand on the line of the first word in `rest`. */
  private joinedTo(): { width: number; trailing: number } {
    const tail = { width: 0, trailing: 0 };
    for (let i = 1; i < this.rest.length; i++) {
      const next = this.rest[i] as Run;
      tail.width += wordWidth(next, next.next);
      tail.trailing += trailingCut(next, next.next);
      if (!next.isJoined || !isLastWord(next, next.next)) break;
    }
    return tail;
  }

  private take(run: Run, word: number, width: number): void {
    const last = this.parts.at(-1);
    if (last?.run === run && last.to === word && run.style.characterSpacing === 0) last.to++;
    else this.begin({ run, from: word, to: word + 1, x: 0 });
    this.width += width;
    this.trailing = trailingCut(run, word);
    if (run.words.lineEnds?.has(word)) this.mustEnd = true;
    run.next++;
    if (run.next === run.words.widths.length) this.rest.shift();
  }

  private begin(part: Part): void {
    if (this.parts.length === 0) this.leading = leadingCut(part.run, part.from);
    part.x = this.width - this.leading;
    this.parts.push(part);
  }

  /** Puts what fits of a word that does not on the line; false where all of it must go there. */
  private breakWord(run: Run, word: number, available: number): boolean {
    const whole = wordText(run, word);
    const fitting = fittingLength(run.style, whole, available);
    if (whole.length < 2 || fitting >= whole.length) return false;
    run.next++;
    if (run.next === run.words.widths.length) this.rest.shift();
    const fits = restOf(run, word, whole.slice(0, fitting));
    this.begin({ run: fits, from: 0, to: 1, x: 0 });
    this.width += wordWidth(fits, 0);
    this.trailing = trailingCut(fits, 0);
    // A line that must end there does so once: where it did at pdfmake.
    if (fits.words.lineEnds !== undefined) this.mustEnd = true;
    this.rest.unshift(restOf(run, word, whole.slice(fitting)));
    return true;
  }

  private align(pieces: readonly Piece[]): void {
    const room = this.maxWidth - (this.width - this.leading - this.trailing);
    const alignment = pieces[0]?.style.alignment;
    if (alignment === 'justify') {
      if (!this.mustEnd && this.rest.length > 0) this.justify(pieces, room);
      return;
    }
    const offset = alignment === 'right' ? room : alignment === 'center' ? room / 2 : 0;
    for (const piece of pieces) piece.x += offset;
  }

  /** pdfmake spreads the words of a line; here several of them are one piece. */
  private justify(pieces: readonly Piece[], room: number): void {
    const words = this.parts.reduce((sum, { from, to }) => sum + to - from, 0);
    if (words < 2) return;
    const shift = room / (words - 1);
    let before = 0;
    for (const [i, { run, from, to }] of this.parts.entries()) {
      const piece = pieces[i] as Piece;
      piece.x += before * shift;
      piece.shift = shift;
      const start = run.words.starts[from] as number;
      piece.wordEnds = run.words.ends.slice(from, to).map((end) => end - start);
      before += to - from;
    }
  }
}

const isLastWord = ({ words }: Run, word: number): boolean => word === words.widths.length - 1;

/** How many UTF-16 units fit, by the search pdfmake makes; at least one. */
const fittingLength = ({ family, scale, characterSpacing }: Style, text: string, available: number): number => {
  const widthOf = (part: string) => family.measureText(part) * scale + characterSpacing * (part.length - 1);
  let [low, high, fitting] = [1, text.length, 1];
  while (low <= high) {
    const middle = (low + high) >> 1;
    if (widthOf(text.slice(0, middle)) <= available) {
      fitting = middle;
      low = middle + 1;
    } else {
      high = middle - 1;
    }
  }
  return fitting;
};
