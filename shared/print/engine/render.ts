import type { TDocumentDefinitions } from 'pdfmake/interfaces.js';
import type { LayOut } from './boxes/box.ts';
import { type LayOutOptions, layOutWith } from './boxes/lay-out.ts';
import { checkedDefinition, type Definition, type Margin, marginOf, nodeOf, type TableLayout } from './definition.ts';
import { type OutputIntent, PdfDocument } from './file/document.ts';
import type { BeforeEnd } from './file/open-document.ts';
import { Cursor } from './flow/cursor.ts';
import { Flow } from './flow/flow.ts';
import { Ink } from './page/ink.ts';
import type { Surface } from './page/surface.ts';
import { type Families, type Style, unstyledIn } from './text/style.ts';

export interface RenderOptions {
  /** The fonts a document may name, by those names. */
  families: Families;
  tableLayouts?: Readonly<Record<string, Partial<TableLayout>>>;
  /** What PDF/A wants. */
  outputIntent?: OutputIntent | undefined;
  /** Called when all pages are drawn and before the file is closed. */
  beforeEnd?: BeforeEnd | undefined;
}

/**
 * A document definition of pdfmake as the bytes of a PDF; throws for what it does not know of one. Images are given by their
 * content (data: URLs), and nothing is read from disk or net.
 */
export const render = (given: TDocumentDefinitions, options: RenderOptions): Uint8Array => {
  const definition = checkedDefinition(given);
  const sheet = sheetOf(definition);
  const document = new PdfDocument(definition, options.families, sheet);
  const pages = layOut(definition, options, document, () => new Ink(sheet.height, document));
  for (const { body, furniture } of pages) document.addPage([body, furniture]);
  options.beforeEnd?.(document);
  return document.close(options.outputIntent);
};

interface Sheet {
  width: number;
  height: number;
}
const A4: Sheet = { width: 595.28, height: 841.89 };

const sheetOf = ({ pageSize, pageOrientation = 'portrait' }: Definition): Sheet => {
  if (pageSize !== 'A4') throw new Error('the engine prints on A4 only');
  if (pageOrientation === 'landscape') return { width: A4.height, height: A4.width };
  if (pageOrientation !== 'portrait') throw new Error(`the engine does not print ${String(pageOrientation)}`);
  return A4;
};

/** What stands on one page: of the content, and what every page has. */
export interface LaidOutPage<S> {
  body: S;
  furniture: S;
}

/** Puts a definition on surfaces, page by page. */
export const layOut = <S extends Surface>(
  definition: Definition,
  { families, tableLayouts = {} }: RenderOptions,
  images: { image(name: string): { width: number; height: number } },
  newSurface: () => S,
): LaidOutPage<S>[] => {
  const sheet = sheetOf(definition);
  const margins = marginOf({ margin: definition.pageMargins ?? 40 });
  const options: LayOutOptions = { tableLayouts, sizeOfImage: (name) => images.image(name) };
  const layOutNode = layOutWith(options);
  const style = unstyledIn(families).of(definition.defaultStyle ?? {});
  const pages: LaidOutPage<S>[] = [];
  const surface = (page: number): S => {
    while (pages.length <= page) pages.push({ body: newSurface(), furniture: newSurface() });
    return (pages[page] as LaidOutPage<S>).body;
  };
  const cursor = new Cursor({ top: margins[1], height: sheet.height - margins[1] - margins[3], surface });
  const width = sheet.width - margins[0] - margins[2];
  new Flow(layOutNode, options).put(nodeOf(definition.content), style, { cursor, x: margins[0], width });
  surface(cursor.page);
  furnish({ definition, sheet, margins }, pages, layOutNode, style);
  return pages;
};

interface Furnished {
  definition: Definition;
  sheet: Sheet;
  margins: Margin;
}

const furnish = (
  { definition: { header, footer }, sheet, margins }: Furnished,
  pages: readonly LaidOutPage<Surface>[],
  layOutNode: LayOut,
  style: Style,
): void => {
  for (const [i, { furniture }] of pages.entries()) {
    const [above, below] = [header?.(i + 1, pages.length), footer?.(i + 1, pages.length)];
    if (above !== undefined) layOutNode(nodeOf(above), style, sheet.width).place(furniture, 0, 0);
    if (below !== undefined)
      layOutNode(nodeOf(below), style, sheet.width).place(furniture, 0, sheet.height - margins[3]);
  }
};
