import { deflateSync } from 'node:zlib';
import type { Definition } from '../definition.ts';
import { DocumentFonts } from '../font/document-fonts.ts';
import { kept } from '../kept.ts';
import type { Ink, Resources } from '../page/ink.ts';
import type { SharedDrawing } from '../page/shared-drawing.ts';
import type { Families } from '../text/style.ts';
import { informationOf, xmpOf } from './metadata.ts';
import type { OpenDocument } from './open-document.ts';
import { PdfFile } from './pdf-file.ts';
import { type Png, pngOf } from './png.ts';
import type { PdfReference } from './source.ts';

/** Half the time of the usual 6, and a twelfth larger: a hundredth of the file. */
const PAGE_LEVEL = 3;

/** A colour profile as PDF/A wants one named: its name, and the profile deflated. */
export interface OutputIntent {
  name: string;
  profile: Buffer;
}

/** A document while it is drawn, and then written down. */
export class PdfDocument implements OpenDocument, Resources {
  readonly fonts: DocumentFonts;
  readonly catalogue: Record<string, unknown>;
  private readonly file: PdfFile;
  private readonly root: PdfReference;
  private readonly tree: PdfReference;
  private readonly resources: PdfReference;
  private readonly pages: PdfReference[] = [];
  private readonly pngs = new Map<string, Png>();
  private readonly images = new Map<string, { name: string; object: PdfReference }>();
  private readonly drawings = new Map<SharedDrawing, { name: string; object: PdfReference }>();
  readonly attached = new Map<string, PdfReference>();

  constructor(
    private readonly definition: Definition,
    families: Families,
    private readonly size: { width: number; height: number },
  ) {
    this.file = new PdfFile(definition.version ?? '1.7');
    this.root = this.file.ref({ Type: 'Catalog' });
    this.catalogue = this.root.data;
    this.tree = this.file.ref();
    this.resources = this.file.ref();
    this.fonts = new DocumentFonts(this.file, [...families.values()]);
  }

  ref(data: Record<string, unknown> = {}): PdfReference {
    return this.file.ref(data);
  }

  get page(): PdfReference {
    return this.pages.at(-1) as PdfReference;
  }

  image(name: string): Png {
    return kept(this.pngs, name, () => pngOf(this.definition.images?.[name] ?? name));
  }

  nameOfImage(name: string): string {
    return kept(this.images, name, () => {
      const { data, rows } = this.image(name);
      return this.object(`I${this.images.size + 1}`, data, rows);
    }).name;
  }

  nameOfDrawing(drawing: SharedDrawing): string {
    return kept(this.drawings, drawing, () => {
      const BBox = [0, 0, this.size.width, this.size.height];
      const data = { Type: 'XObject', Subtype: 'Form', BBox, Filter: 'FlateDecode' };
      return this.object(`X${this.drawings.size + 1}`, data, drawing.stream);
    }).name;
  }

  private object(name: string, data: Record<string, unknown>, stream: Buffer): { name: string; object: PdfReference } {
    const object = this.file.ref(data);
    object.end(stream);
    return { name, object };
  }

  /** Adds a page of some layers, drawn one above the other. */
  addPage(layers: readonly Ink[]): void {
    const content = this.file.ref({ Filter: 'FlateDecode' });
    const operators = layers.map((layer) => layer.operators()).join('');
    content.end(deflateSync(Buffer.from(operators, 'latin1'), { level: PAGE_LEVEL }));
    const page = this.file.ref({
      Type: 'Page',
      Parent: this.tree,
      MediaBox: [0, 0, this.size.width, this.size.height],
      Contents: content,
      Resources: this.resources,
    });
    this.pages.push(page);
  }

  /** The whole file. */
  close(outputIntent: OutputIntent | undefined): Uint8Array {
    for (const page of this.pages) page.end();
    const objects = [...this.images.values(), ...this.drawings.values()];
    this.resources.data = {
      Font: this.fonts.end(),
      XObject: Object.fromEntries(objects.map(({ name, object }) => [name, object])),
    };
    this.resources.end();
    this.tree.data = { Type: 'Pages', Count: this.pages.length, Kids: this.pages };
    this.tree.end();
    const info = this.file.ref(informationOf(this.definition.info ?? {}));
    info.end();
    this.describe(info.data, outputIntent);
    this.root.end();
    return this.file.close(this.root, info);
  }

  private describe(info: Record<string, unknown>, outputIntent: OutputIntent | undefined): void {
    const { language, displayTitle, subset } = this.definition;
    Object.assign(this.catalogue, {
      Pages: this.tree,
      Lang: language === undefined ? undefined : new String(language),
      ViewerPreferences: displayTitle === true ? { DisplayDocTitle: true } : undefined,
    });
    if (this.attached.size > 0) {
      // In the order of their names (7.9.6).
      const files = [...this.attached].sort(([one], [other]) => (one < other ? -1 : 1));
      const Names = files.flatMap(([name, file]) => [new String(name), file]);
      Object.assign(this.catalogue, { AF: [...this.attached.values()], Names: { EmbeddedFiles: { Names } } });
    }
    if (subset !== undefined) this.conform(subset, info, outputIntent);
  }

  private conform(subset: string, info: Record<string, unknown>, outputIntent: OutputIntent | undefined): void {
    const [, part, level] = /^PDF\/A-([23])([bu])$/.exec(subset) ?? [];
    if (part === undefined || level === undefined) throw new Error(`the engine writes no ${subset}`);
    if (outputIntent === undefined) throw new Error(`${subset} wants a colour profile`);
    const profile = this.file.ref({ N: 3, Filter: 'FlateDecode' });
    profile.end(outputIntent.profile);
    const name = new String(outputIntent.name);
    const intent = { Type: 'OutputIntent', S: 'GTS_PDFA1', Info: name, OutputConditionIdentifier: name };
    const metadata = this.file.ref({ Type: 'Metadata', Subtype: 'XML' });
    metadata.end(xmpOf(info, part, level.toUpperCase()));
    Object.assign(this.catalogue, { OutputIntents: [{ ...intent, DestOutputProfile: profile }], Metadata: metadata });
  }
}
