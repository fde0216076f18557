import { MAX_RECORD_CHARACTERS } from './table-row.ts';

/** Why a text is not CSV. */
export type CsvFault = 'quote-not-closed' | 'text-after-quote' | 'quote-in-cell' | 'record-too-long';

export class BrokenCsv extends Error {
  constructor(readonly fault: CsvFault) {
    super(fault);
    this.name = 'BrokenCsv';
  }
}

const QUOTE = '"';
const LF = 0x0a;
const CR = 0x0d;
/** White space of ECMAScript but for line ends and the ideographic space, which is no padding that a program wrote. */
const isPadding = (code: number): boolean =>
  code === 0x20 || code === 0x09 || code === 0x0b || code === 0x0c || (code >= 0xa0 && WIDE_PADDING.has(code));
const WIDE_PADDING: ReadonlySet<number> = new Set([
  ...[0xa0, 0x1680, 0x2028, 0x2029, 0x202f, 0x205f, 0xfeff],
  ...Array.from({ length: 11 }, (_, i) => 0x2000 + i),
]);

/** The next place of a character at or after another place; looked for once, however often it is asked for. */
class Next {
  #found = -1;
  constructor(readonly character: string) {}
  from(text: string, at: number): number {
    if (this.#found >= at) return this.#found;
    const found = text.indexOf(this.character, at);
    this.#found = found < 0 ? Number.POSITIVE_INFINITY : found;
    return this.#found;
  }
  forget(): void {
    this.#found = -1;
  }
}

/**
 * Records of CSV (RFC 4180), as its text comes. Lines end in any way; a cell with a quote in it is quoted as a whole, its
 * own quotes doubled. By searching rather than character by character: a tenth of what csv-parse takes, which the tests
 * hold it against.
 */
export class CsvRecords {
  #text = '';
  #at = 0;
  #isWhole = false;
  readonly #lf = new Next('\n');
  readonly #cr = new Next('\r');
  readonly #quote = new Next(QUOTE);
  readonly #separator: Next;

  /** `trims`: padding around cells is none of their content. */
  constructor(
    separator: string,
    readonly trims: boolean,
  ) {
    this.#separator = new Next(separator);
  }

  /** More of the text. */
  add(text: string): void {
    this.#text = this.#text.slice(this.#at) + text;
    this.#at = 0;
    this.#lookAgain();
  }

  /** There is no more text. */
  end(): void {
    this.#isWhole = true;
    this.#lookAgain();
  }

  /** The cells of the next record; undefined where the text has no whole one. Throws `BrokenCsv`. */
  next(): string[] | undefined {
    const start = this.#at;
    const cells = start < this.#text.length ? this.#record(start) : undefined;
    if ((cells === undefined ? this.#text.length : this.#at) - start > MAX_RECORD_CHARACTERS)
      throw new BrokenCsv('record-too-long');
    return cells;
  }

  /** A record that was not whole is read once more from its start. */
  #lookAgain(): void {
    for (const next of [this.#lf, this.#cr, this.#quote, this.#separator]) next.forget();
  }

  #record(start: number): string[] | undefined {
    const cells: string[] = [];
    for (let at = start; ; ) {
      const first = this.#pastPadding(at);
      const end =
        this.#quote.from(this.#text, first) === first ? this.#quoted(first, cells) : this.#plain(first, cells);
      if (end === undefined) return undefined;
      if (end === this.#separator.from(this.#text, end)) {
        at = end + 1;
        continue;
      }
      const after = this.#pastLineEnd(end);
      if (after === undefined) return undefined;
      this.#at = after;
      return cells;
    }
  }

  /** Takes a cell without quotes; answers where it ends, undefined where that is not known yet. */
  #plain(first: number, cells: string[]): number | undefined {
    const text = this.#text;
    const lineEnd = Math.min(this.#lf.from(text, first), this.#cr.from(text, first));
    const end = Math.min(lineEnd, this.#separator.from(text, first), text.length);
    if (end === text.length && !this.#isWhole) return undefined;
    if (this.#quote.from(text, first) < end) throw new BrokenCsv('quote-in-cell');
    let last = end;
    if (this.trims) while (last > first && isPadding(text.charCodeAt(last - 1))) last--;
    cells.push(text.slice(first, last));
    return end;
  }

  #quoted(first: number, cells: string[]): number | undefined {
    const text = this.#text;
    let close = text.indexOf(QUOTE, first + 1);
    while (close >= 0 && text.startsWith(QUOTE, close + 1)) close = text.indexOf(QUOTE, close + 2);
    if (close < 0 && this.#isWhole) throw new BrokenCsv('quote-not-closed');
    if (close < 0) return undefined;
    const end = this.#pastPadding(close + 1);
    if (end === text.length && !this.#isWhole) return undefined;
    if (end < text.length && end !== this.#separator.from(text, end) && !isLineEnd(text.charCodeAt(end)))
      throw new BrokenCsv('text-after-quote');
    cells.push(text.slice(first + 1, close).replaceAll('""', QUOTE));
    return end;
  }

  #pastPadding(at: number): number {
    let past = at;
    if (this.trims) while (isPadding(this.#text.charCodeAt(past))) past++;
    return past;
  }

  /** Undefined where a line feed may yet follow the carriage return. */
  #pastLineEnd(end: number): number | undefined {
    if (this.#text.charCodeAt(end) !== CR) return end + 1;
    if (end + 1 === this.#text.length) return this.#isWhole ? end + 1 : undefined;
    return this.#text.charCodeAt(end + 1) === LF ? end + 2 : end + 1;
  }
}

const isLineEnd = (code: number): boolean => code === LF || code === CR;
