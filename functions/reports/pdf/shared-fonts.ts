import * as documentModule from 'pdfmake/js/PDFDocument.js';

/**
 * pdfmake 0.3.11 parses every font again for every document: a sixth of the time of a short report. A core face is parsed
 * once here and given to each document that follows.
 *
 * Why this is safe for core faces alone: fontkit remembers with a glyph the first character it stood for, and a later
 * document would then name that character in its text layer. `fonts/build.ts` gives each glyph of a core one character.
 */
interface EmbeddedFont {
  name: string;
  font: unknown;
}
type EmbeddedFontClass = new (document: PdfDocument, parsed: unknown, id: string) => EmbeddedFont;
interface PdfDocument {
  fontCache: Record<string, { normal?: EmbeddedFont } | undefined>;
  _fontCount: number;
  _fontFamilies: Record<string, EmbeddedFont>;
  provideFont(face: string, bold?: boolean, italics?: boolean): EmbeddedFont;
}

/** CommonJS seen from an ES module has its class one level further down than the other way round. */
const classIn = (module: unknown): { prototype: PdfDocument } => {
  const { default: inner } = module as { default: unknown };
  return (typeof inner === 'function' ? inner : (inner as { default: unknown }).default) as { prototype: PdfDocument };
};

const parsed = new Map<string, { by: EmbeddedFontClass; font: unknown }>();

const sharedFont = (document: PdfDocument, face: string): EmbeddedFont | undefined => {
  const known = parsed.get(face);
  if (known === undefined) return undefined;
  const font = new known.by(document, known.font, `F${++document._fontCount}`);
  document._fontFamilies[face] = font;
  document.fontCache[face] = { normal: font };
  return font;
};

/** From now on documents share the parsed core faces. Calling it again changes nothing. */
export const shareCoreFonts = (isCore: (face: string) => boolean): void => {
  const { prototype } = classIn(documentModule);
  if (Object.hasOwn(prototype, 'sharesCoreFonts')) return;
  Object.defineProperty(prototype, 'sharesCoreFonts', { value: true });
  const provideFont = prototype.provideFont;
  prototype.provideFont = function (face, bold, italics) {
    if (!isCore(face)) return provideFont.call(this, face, bold, italics);
    const own = this.fontCache[face]?.normal ?? sharedFont(this, face);
    if (own !== undefined) return own;
    const first = provideFont.call(this, face, bold, italics);
    parsed.set(face, { by: first.constructor as EmbeddedFontClass, font: first.font });
    return first;
  };
};
