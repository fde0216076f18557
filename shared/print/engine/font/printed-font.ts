import { deflateSync } from 'node:zlib';
import { type PdfReference, Source } from '../file/source.ts';
import type { Face } from './face.ts';
import type { ConstantSubset } from './family.ts';
import { fontFileOf } from './font-file.ts';
import { toUnicodeOf } from './to-unicode.ts';
import { DEFAULT_WIDTH, widthsOf } from './widths.ts';

/** What a font needs of the document it is written into. */
export interface FontDocument {
  ref(data?: Record<string, unknown>): PdfReference;
}

interface FontParts {
  fontFile: Buffer;
  fontLength: number;
  toUnicode: Buffer;
  widths: unknown;
}

/** One font of one document. */
export abstract class PrintedFont {
  constructor(
    readonly id: string,
    protected readonly face: Face,
  ) {}

  protected abstract parts(): FontParts;

  /** Writes it down, when it is known which characters are drawn with it. */
  write(document: FontDocument): PdfReference {
    const { fontFile, fontLength, toUnicode, widths } = this.parts();
    const add = (data: Record<string, unknown>, deflated?: Buffer): PdfReference => {
      const reference = document.ref(deflated === undefined ? data : { ...data, Filter: 'FlateDecode' });
      reference.end(deflated);
      return reference;
    };
    const BaseFont = `${tagOf(this.id)}+${this.face.name}`;
    const descendant = add({
      Type: 'Font',
      Subtype: 'CIDFontType2',
      BaseFont,
      CIDSystemInfo: { Registry: new String('Adobe'), Ordering: new String('Identity'), Supplement: 0 },
      FontDescriptor: add(this.descriptor(BaseFont, add({ Length1: fontLength }, fontFile))),
      DW: DEFAULT_WIDTH,
      W: widths,
      CIDToGIDMap: 'Identity',
    });
    return add({
      Type: 'Font',
      Subtype: 'Type0',
      BaseFont,
      Encoding: 'Identity-H',
      DescendantFonts: [descendant],
      ToUnicode: add({}, toUnicode),
    });
  }

  private descriptor(FontName: string, FontFile2: PdfReference): Record<string, unknown> {
    const { face } = this;
    const scale = 1000 / face.unitsPerEm;
    return {
      Type: 'FontDescriptor',
      FontName,
      Flags: 4,
      FontBBox: face.bbox.map((edge) => edge * scale),
      ItalicAngle: 0,
      Ascent: face.ascent * scale,
      Descent: face.descent * scale,
      CapHeight: face.capHeight * scale,
      XHeight: face.xHeight * scale,
      StemV: 80,
      FontFile2,
    };
  }
}

/** Six letters before the name of a font of which not all is embedded (ISO 32000-1, 9.6.4), different within a document. */
const tagOf = (id: string): string =>
  Array.from(id.replace(/\D/g, '').padStart(6, '0'), (digit) => String.fromCharCode(65 + Number(digit))).join('');

/** The subset made beforehand. */
export class ConstantFont extends PrintedFont {
  constructor(
    id: string,
    face: Face,
    private readonly constant: ConstantSubset,
  ) {
    super(id, face);
  }

  protected override parts(): FontParts {
    return { ...this.constant, widths: new Source(this.constant.widths) };
  }
}

/** What a document needs beyond that: grows while the document is drawn. */
export class SubsetFont extends PrintedFont {
  private readonly codes = new Map<number, number>();
  private readonly codePoints = [0];

  codeOf(codePoint: number): number {
    const known = this.codes.get(codePoint);
    if (known !== undefined) return known;
    const code = this.codePoints.push(codePoint) - 1;
    this.codes.set(codePoint, code);
    return code;
  }

  protected override parts(): FontParts {
    return subsetOf(this.face, this.codePoints);
  }
}

/** The parts of a subset. Code 0 stands for no character. */
export const subsetOf = (face: Face, codePoints: readonly number[], level?: number): FontParts => {
  const glyphs = codePoints.map((codePoint, code) => (code === 0 ? 0 : face.glyphOf(codePoint)));
  const fontFile = fontFileOf(face, glyphs);
  return {
    fontFile: deflateSync(fontFile, { level }),
    fontLength: fontFile.length,
    toUnicode: deflateSync(toUnicodeOf(codePoints), { level }),
    widths: widthsOf(glyphs.map((glyph) => face.advanceOf(glyph))),
  };
};
