import { deflateSync } from 'node:zlib';
import type { PdfReference } from '../pdfkit-document.ts';
import type { Face } from './face.ts';
import type { ConstantSubset } from './family.ts';
import { fontFileOf } from './font-file.ts';
import { toUnicodeOf } from './to-unicode.ts';
import { DEFAULT_WIDTH, widthsOf } from './widths.ts';

/** What a font needs of the document it is written into. */
export interface FontDocument {
  ref(data?: Record<string, unknown>): PdfReference;
}

/** PDF source that pdfkit writes as it is: anything that does not call itself an object is turned into a string by it. */
class Source {
  readonly [Symbol.toStringTag] = 'Source';
  constructor(private readonly source: string) {}
  toString(): string {
    return this.source;
  }
}

interface FontParts {
  fontFile: Buffer;
  fontLength: number;
  toUnicode: Buffer;
  widths: unknown;
}

/** One font of one document. */
abstract class PrintedFont {
  private dictionary: PdfReference | undefined;

  constructor(
    private readonly document: FontDocument,
    readonly id: string,
    protected readonly face: Face,
  ) {}

  protected abstract parts(): FontParts;

  ref(): PdfReference {
    this.dictionary ??= this.document.ref();
    return this.dictionary;
  }

  /** Called by pdfkit when the document ends. */
  finalize(): void {
    if (this.dictionary === undefined) return;
    const { fontFile, fontLength, toUnicode, widths } = this.parts();
    const BaseFont = `${tagOf(this.id)}+${this.face.name}`;
    const descendant = this.add({
      Type: 'Font',
      Subtype: 'CIDFontType2',
      BaseFont,
      CIDSystemInfo: { Registry: new String('Adobe'), Ordering: new String('Identity'), Supplement: 0 },
      FontDescriptor: this.add(this.descriptor(BaseFont, this.add({ Length1: fontLength }, fontFile))),
      DW: DEFAULT_WIDTH,
      W: widths,
      CIDToGIDMap: 'Identity',
    });
    this.dictionary.data = {
      Type: 'Font',
      Subtype: 'Type0',
      BaseFont,
      Encoding: 'Identity-H',
      DescendantFonts: [descendant],
      ToUnicode: this.add({}, toUnicode),
    };
    this.dictionary.end();
  }

  private add(data: Record<string, unknown>, deflated?: Buffer): PdfReference {
    const reference = this.document.ref(deflated === undefined ? data : { ...data, Filter: 'FlateDecode' });
    reference.end(deflated);
    return reference;
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
    document: FontDocument,
    id: string,
    face: Face,
    private readonly constant: ConstantSubset,
  ) {
    super(document, id, face);
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
