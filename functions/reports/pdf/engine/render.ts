import type { TDocumentDefinitions } from 'pdfmake/interfaces.js';
import { type Families, FastDocument } from './document.ts';
import { FastLayoutBuilder } from './layout.ts';
import type { BeforeEnd } from './pdfkit-document.ts';
import { normalizePageMargin, normalizePageSize, SvgMeasure, stockTableLayouts } from './pdfmake.ts';
import { FastRenderer } from './renderer.ts';

export interface RenderOptions {
  /** The fonts a document may name, by those names. */
  families: Families;
  tableLayouts?: object;
  /** Called with pdfkit's document when all pages are drawn and before the file is closed. */
  beforeEnd?: BeforeEnd;
}

/**
 * A document definition of pdfmake as the bytes of a PDF. As pdfmake's own printer, but for what is fetched from elsewhere:
 * images and files are given by their content (data: URLs), and nothing is read from disk or net.
 */
export const render = (definition: TDocumentDefinitions, options: RenderOptions): Uint8Array => {
  const { document, pages } = layOut(definition, options);
  new FastRenderer(document).renderPages(pages);
  options.beforeEnd?.(document);
  document.end();
  return document.bytes();
};

/** Where everything goes, before any of it is drawn. */
export const layOut = (definition: TDocumentDefinitions, { families, tableLayouts }: RenderOptions) => {
  const size = normalizePageSize(definition.pageSize, definition.pageOrientation);
  const document = new FastDocument(families, settingsOf(definition, size), definition as object);
  for (const [name, file] of Object.entries(definition.files ?? {})) document.file(file.src, { name, ...file });
  const builder = new FastLayoutBuilder(size, normalizePageMargin(definition.pageMargins ?? 40), new SvgMeasure());
  builder.registerTableLayouts(stockTableLayouts);
  builder.registerTableLayouts(tableLayouts ?? {});
  const pages = builder.layoutDocument(
    definition.content,
    document,
    definition.styles ?? {},
    definition.defaultStyle ?? {},
    definition.background,
    onEachPage(definition.header),
    onEachPage(definition.footer),
    definition.watermark,
    definition.pageBreakBefore,
  );
  return { document, pages };
};

const settingsOf = (definition: TDocumentDefinitions, size: { width: number; height: number }): object => ({
  size: [size.width, size.height],
  pdfVersion: definition.version ?? '1.3',
  subset: definition.subset,
  tagged: definition.tagged ?? false,
  displayTitle: definition.displayTitle ?? false,
  compress: definition.compress ?? true,
  userPassword: definition.userPassword,
  ownerPassword: definition.ownerPassword,
  permissions: definition.permissions,
  lang: definition.language,
  autoFirstPage: false,
  info: informationOf(definition.info ?? {}),
  font: null,
});

/** The names the standard has for what pdfmake writes in lower case (ISO 32000-1, table 317). */
const informationOf = (info: object): object => {
  const entries = Object.entries(info).filter(([, value]) => Boolean(value));
  const named = entries.map(([key, value]) => [
    STANDARD_NAMES.get(key.toLowerCase()) ?? key.replace(/\s+/g, ''),
    value,
  ]);
  return { Producer: 'pdfmake', Creator: 'pdfmake', ...Object.fromEntries(named) };
};
const STANDARD_NAMES = new Map(
  ['Title', 'Author', 'Subject', 'Keywords', 'Creator', 'Producer', 'CreationDate', 'ModDate', 'Trapped'].map(
    (name) => [name.toLowerCase(), name],
  ),
);

/** A header that is not a function is the same on each page, and is laid out anew there: pdfmake writes into its nodes. */
const onEachPage = (content: unknown): unknown => {
  if (content === undefined || content === null || typeof content === 'function') return content;
  return () => structuredClone(content);
};
