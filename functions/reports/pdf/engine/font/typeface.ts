import type { PdfReference } from '../pdfkit-document.ts';
import { hex16, literal16 } from './codes.ts';
import type { Family } from './family.ts';
import type { ConstantFont, SubsetFont } from './printed-font.ts';

export type AnyFont = ConstantFont | SubsetFont;

/** Gives a document's fonts: one for a family's constant subset, one for each further face. */
export interface FontSource {
  constantFont(family: Family): ConstantFont | undefined;
  subsetFont(family: Family, codePoint: number): SubsetFont;
}

/** What of a text one font draws. */
export interface Stretch {
  font: AnyFont;
  /** What stands between round brackets. */
  codes: string;
}

/** A family within one document, with what pdfmake and pdfkit read of a font. */
export class Typeface {
  readonly ascender: number;
  readonly descender: number;
  private readonly lineGap: number;
  readonly xHeight: number;
  /** Draws most texts alone. */
  readonly constantFont: ConstantFont | undefined;

  constructor(
    readonly family: Family,
    private readonly fonts: FontSource,
  ) {
    const scale = 1000 / family.primary.unitsPerEm;
    this.ascender = family.primary.ascent * scale;
    this.descender = family.primary.descent * scale;
    this.lineGap = family.primary.lineGap * scale;
    this.xHeight = family.primary.xHeight * scale;
    this.constantFont = fonts.constantFont(family);
  }

  lineHeight(size: number, includeGap = false): number {
    return ((this.ascender + (includeGap ? this.lineGap : 0) - this.descender) / 1000) * size;
  }

  widthOfString(text: string, size: number): number {
    return this.family.measureText(text) * (size / 1000);
  }

  /** Cuts a text by the fonts that draw it; line ends are not drawn. */
  stretches(text: string, from = 0, to = text.length): Stretch[] {
    const stretches: Stretch[] = [];
    let last: Stretch | undefined;
    for (let at = from; at < to; at++) {
      let codePoint = text.charCodeAt(at);
      if (codePoint >= 0xd800 && codePoint < 0xdc00) codePoint = text.codePointAt(at++) as number;
      if (codePoint === 0x0a || codePoint === 0x0d) continue;
      const constant = this.family.constantCodeOf(codePoint);
      const font = constant === 0 ? this.fonts.subsetFont(this.family, codePoint) : (this.constantFont as ConstantFont);
      const code = literal16(constant === 0 ? (font as SubsetFont).codeOf(codePoint) : constant);
      if (last?.font === font) {
        last.codes += code;
      } else {
        last = { font, codes: code };
        stretches.push(last);
      }
    }
    return stretches;
  }

  /** A text cut by the fonts that draw it, each as pdfkit wants a font. */
  pdfKitParts(text: string): { text: string; font: PdfKitFont }[] {
    const parts: { text: string; font: PdfKitFont }[] = [];
    for (const character of text) {
      const [stretch] = this.stretches(character);
      const last = parts.at(-1);
      if (stretch === undefined || last?.font.id === stretch.font.id) {
        if (last !== undefined) last.text += character;
      } else {
        parts.push({ text: character, font: this.asPdfKitFont(stretch.font) });
      }
    }
    return parts;
  }

  private codeOf(codePoint: number): number {
    return this.family.constantCodeOf(codePoint) || this.fonts.subsetFont(this.family, codePoint).codeOf(codePoint);
  }

  private asPdfKitFont(font: AnyFont): PdfKitFont {
    return {
      ascender: this.ascender,
      descender: this.descender,
      xHeight: this.xHeight,
      id: font.id,
      ref: () => font.ref(),
      lineHeight: (size, includeGap) => this.lineHeight(size, includeGap),
      encode: (text) => [
        codePointsOf(text).map((codePoint) => hex16(this.codeOf(codePoint))),
        codePointsOf(text).map((codePoint) => positionOf(this.family.advanceOf(codePoint))),
      ],
    };
  }
}

const codePointsOf = (text: string): number[] => Array.from(text, (character) => character.codePointAt(0) as number);
const positionOf = (advance: number) => ({ xAdvance: advance, advanceWidth: advance });

/** What pdfkit writes text with. */
interface PdfKitFont {
  id: string;
  ascender: number;
  descender: number;
  xHeight: number;
  ref(): PdfReference;
  lineHeight(size: number, includeGap?: boolean): number;
  encode(text: string): [codes: string[], positions: { xAdvance: number; advanceWidth: number }[]];
}
