import { deflateSync } from 'node:zlib';
import type { Face } from './font/face.ts';
import type { Family } from './font/family.ts';
import { ConstantFont, SubsetFont } from './font/printed-font.ts';
import { type AnyFont, type FontSource, Typeface } from './font/typeface.ts';
import { Ink } from './ink.ts';
import { kept } from './kept.ts';
import { Output } from './output.ts';
import type { PdfReference } from './pdfkit-document.ts';
import { PdfDocument } from './pdfmake.ts';
import type { SharedDrawing } from './shared-drawing.ts';

/** A third quicker than the usual 6, and a two-hundredth larger. */
const PAGE_LEVEL = 5;

export type Families = ReadonlyMap<string, Family>;

/**
 * pdfmake's document, pdfkit's in turn, with the fonts of the engine, and with page and file gathered as text.
 * What each override replaces and what that gains: README.md.
 */
export class FastDocument extends PdfDocument implements FontSource {
  readonly ink = new Ink();
  private readonly typefaces = new Map<string, Typeface>();
  private readonly constantFonts = new Map<Family, ConstantFont>();
  private readonly subsetFonts = new Map<Face, SubsetFont>();
  /** Called before anything is drawn in a way the renderer does not know of. */
  beforeForeign: () => void = () => undefined;
  private readonly drawings = new Map<unknown, { name: string; reference: PdfReference }>();
  /** Written to while pdfkit's constructor still runs, so it is made at the first write and not by an initialiser. */
  declare private output: Output | undefined;

  constructor(
    private readonly families: Families,
    options: object,
    given: { images?: object; patterns?: object; attachments?: object },
  ) {
    super({}, given.images ?? {}, given.patterns ?? {}, given.attachments ?? {}, options, null, () => false);
  }

  override provideFont(name: string): Typeface {
    const known = this.typefaces.get(name);
    if (known !== undefined) return known;
    const family = this.families.get(name);
    if (family === undefined) throw new Error(`the engine has no font family ${name}`);
    const typeface = new Typeface(family, this);
    this.typefaces.set(name, typeface);
    return typeface;
  }

  /** A drawing in SVG names its font by what this returns. */
  override getFontFile(name: string): string | null {
    return this.families.has(name) ? name : null;
  }

  override font(source: unknown, family?: unknown, size?: number): this {
    if (typeof source !== 'string' || !this.families.has(source)) return super.font(source, family, size);
    this._font = this.provideFont(source);
    if (size !== undefined) this._fontSize = size;
    return this;
  }

  constantFont(family: Family): ConstantFont | undefined {
    const { constant } = family;
    if (constant === undefined) return undefined;
    return kept(this.constantFonts, family, () =>
      this.registered((id) => new ConstantFont(this, id, family.primary, constant)),
    );
  }

  subsetFont(family: Family, codePoint: number): SubsetFont {
    const face = family.faceOf(codePoint);
    return kept(this.subsetFonts, face, () => this.registered((id) => new SubsetFont(this, id, face)));
  }

  /** Text that is not drawn directly: pdfkit writes it with one font, so it gets what each font draws of it. */
  override _fragment(text: string, x: number, y: number, given: Record<string, unknown>): void {
    const typeface = this._font;
    if (!(typeface instanceof Typeface)) {
      super._fragment(text, x, y, given);
      return;
    }
    let left = x;
    let options = given;
    for (const { font, text: part } of typeface.pdfKitParts(text)) {
      this._font = font;
      super._fragment(part, left, y, options);
      left += typeface.widthOfString(part, this._fontSize) + Number(given.characterSpacing ?? 0) * part.length;
      // A link covers the whole text, and is made once.
      options = { ...given, link: undefined, goTo: undefined, destination: undefined };
    }
    this._font = typeface;
  }

  /** pdfkit finalizes all fonts it finds there when the document ends. */
  private registered<T extends AnyFont>(create: (id: string) => T): T {
    const font = create(`F${++this._fontCount}`);
    this._fontFamilies[font.id] = font;
    return font;
  }

  /** A page names the fonts it uses. */
  use(font: AnyFont): string {
    this.page.fonts[font.id] ??= font.ref();
    return font.id;
  }

  /** The name on this page of a drawing that is in the file once, however many pages show it. */
  drawing(operators: string | SharedDrawing): string {
    const { name, reference } = kept(this.drawings, operators, () => {
      const isDeflated = typeof operators !== 'string';
      const form = this.ref({
        Type: 'XObject',
        Subtype: 'Form',
        BBox: [0, 0, this.page.width, this.page.height],
        ...(isDeflated ? { Filter: 'FlateDecode' } : {}),
      });
      form.end(isDeflated ? operators.stream : Buffer.from(operators, 'latin1'));
      return { name: `X${this.drawings.size + 1}`, reference: form };
    });
    this.page.xobjects[name] = reference;
    return name;
  }

  override addContent(operators: string): this {
    this.beforeForeign();
    this.ink.foreign(operators);
    return this;
  }

  override save(): this {
    this.beforeForeign();
    this._ctmStack.push(this._ctm.slice());
    this.ink.save();
    return this;
  }

  override restore(): this {
    this._ctm = this._ctmStack.pop() ?? [1, 0, 0, 1, 0, 0];
    this.ink.restore();
    return this;
  }

  override transform(...matrix: number[]): this {
    this.ink.keeping(() => super.transform(...matrix));
    return this;
  }

  override flushPages(): void {
    if (this._pageBuffer.length > 0) {
      this.beforeForeign();
      this.writePage(this.ink.take());
    }
    super.flushPages();
  }

  private writePage(operators: string): void {
    const { content } = this.page;
    if (!this.compress) {
      content.write(operators);
      return;
    }
    content.compress = false;
    content.data.Filter = 'FlateDecode';
    content.write(deflateSync(Buffer.from(operators, 'latin1'), { level: PAGE_LEVEL }));
  }

  override _write(data: string | Uint8Array): void {
    this.output ??= new Output();
    this.output.write(data);
    this._offset = this.output.length;
  }

  /** pdfkit's document is a stream; nobody reads this one, and a stream that ended would keep it until the next tick. */
  override push(): boolean {
    return true;
  }

  /** The whole file; only after `end`. */
  bytes(): Uint8Array {
    if (this.output === undefined) throw new Error('nothing was written');
    return this.output.bytes();
  }
}
