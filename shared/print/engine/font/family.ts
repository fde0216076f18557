import { kept } from '../kept.ts';
import { writeLiteral } from './codes.ts';
import type { Face } from './face.ts';
import { advancesIn } from './widths.ts';

/** A face that is opened when a document first needs it. */
export interface LazyFace {
  covers(codePoint: number): boolean;
  open(): Face;
}

/** A subset made once, deflated, and put into every document unchanged: `../../fonts/build.ts` says of which characters. */
export interface ConstantSubset {
  /** The character at index `i` has the code `i + 1`. */
  characters: string;
  /** The font file, deflated, and its length before that. */
  fontFile: Buffer;
  fontLength: number;
  /** The map of characters, deflated. */
  toUnicode: Buffer;
  /** The array W, as written into a file. */
  widths: string;
}

class UnprintableCharacter extends Error {
  constructor(readonly codePoint: number) {
    super(`no font has the character U+${codePoint.toString(16).toUpperCase().padStart(4, '0')}`);
  }
}

const NOTDEF = 0;
const isLineEnd = (codePoint: number): boolean => codePoint === 0x0a || codePoint === 0x0d;

/** A character is at most four bytes. */
const LONGEST_LITERAL = 1000;
const buffer = Buffer.alloc(4 * LONGEST_LITERAL);

/** Fonts that stand in for one another, in the order they are asked. Shared by all documents. */
export class Family {
  /** The face that lines are measured by, so that a character from another face does not move its line. */
  readonly primary: Face;
  /** In thousandths of an em: lines are as high as the primary face wants them. */
  readonly ascender: number;
  readonly descender: number;
  /** Codes in the constant subset; 0 where it has none. */
  private readonly constantCodes = new Uint16Array(0x10000);
  private readonly constantCodesBeyond = new Map<number, number>();
  private readonly facesOf = new Map<number, Face>();
  /** 0 is not known yet. */
  private readonly advances = new Float64Array(0x10000);

  constructor(
    readonly name: string,
    private readonly faces: readonly [LazyFace, ...LazyFace[]],
    readonly constant: ConstantSubset | undefined,
  ) {
    this.primary = faces[0].open();
    this.ascender = (this.primary.ascent * 1000) / this.primary.unitsPerEm;
    this.descender = (this.primary.descent * 1000) / this.primary.unitsPerEm;
    if (constant !== undefined) this.learnConstant(constant);
  }

  /** Most texts are of these characters: no map of a font has to be read for them. */
  private learnConstant({ characters, widths }: ConstantSubset): void {
    const codePoints = Array.from(characters, (character) => character.codePointAt(0) as number);
    const advances = advancesIn(widths, codePoints.length + 1);
    for (const [i, codePoint] of codePoints.entries())
      if (codePoint > 0xffff) {
        this.constantCodesBeyond.set(codePoint, i + 1);
      } else {
        this.constantCodes[codePoint] = i + 1;
        this.advances[codePoint] = advances[i + 1] as number;
      }
  }

  /**
   * A text as a string in round brackets has it, made at once and not by adding to a string character by character;
   * undefined where the constant subset lacks one of its characters, and for texts too long for the buffer.
   */
  constantLiteral(text: string): string | undefined {
    if (text.length > LONGEST_LITERAL) return undefined;
    let end = 0;
    for (let at = 0; at < text.length; at++) {
      const code = this.constantCodes[text.charCodeAt(at)] as number;
      if (code === 0) return undefined;
      end = writeLiteral(buffer, writeLiteral(buffer, end, code >> 8), code & 0xff);
    }
    return buffer.toString('latin1', 0, end);
  }

  constantCodeOf(codePoint: number): number {
    return (codePoint > 0xffff ? this.constantCodesBeyond.get(codePoint) : this.constantCodes[codePoint]) ?? 0;
  }

  prints(codePoint: number): boolean {
    return this.faces.some((face) => face.covers(codePoint));
  }

  /** The first face that prints a character. Throws `UnprintableCharacter`. */
  faceOf(codePoint: number): Face {
    return kept(this.facesOf, codePoint, () => {
      const face = this.faces.find((one) => one.covers(codePoint));
      if (face === undefined) throw new UnprintableCharacter(codePoint);
      return face.open();
    });
  }

  /** In thousandths of an em. Throws `UnprintableCharacter`. */
  advanceOf(codePoint: number): number {
    return codePoint > 0xffff ? this.measure(codePoint) : this.advances[codePoint] || this.learn(codePoint);
  }

  private learn(codePoint: number): number {
    const advance = this.measure(codePoint);
    this.advances[codePoint] = advance;
    return advance;
  }

  private measure(codePoint: number): number {
    // pdfmake measures a line end inside a text that must not wrap as a missing glyph, and does not draw it.
    if (isLineEnd(codePoint)) return this.primary.advanceOf(NOTDEF);
    const glyph = this.primary.glyphOf(codePoint);
    if (glyph !== NOTDEF) return this.primary.advanceOf(glyph);
    const face = this.faceOf(codePoint);
    return face.advanceOf(face.glyphOf(codePoint));
  }

  /** Thousandths of an em from one index of a text to another. */
  measureText(text: string, from = 0, to = text.length): number {
    let sum = 0;
    for (let at = from; at < to; at++) {
      let code = text.charCodeAt(at);
      if (code >= 0xd800 && code < 0xdc00) code = text.codePointAt(at++) as number;
      sum += this.advanceOf(code);
    }
    return sum;
  }
}
