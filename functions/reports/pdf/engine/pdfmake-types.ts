import type { CanvasNode, MeasuredNode, QrNode, TextNode } from './node-types.ts';
import type { PdfKitDocument, PdfPage, PdfReference } from './pdfkit-document.ts';
import type { PageBreak, ProcessedRow, Row } from './row.ts';

/** The parts of pdfmake's and pdfkit's classes that the engine calls or replaces. */

/** What pdfmake draws a piece of text from. */
export interface InlineType {
  text: string;
  width: number;
  height: number;
  x: number;
  leadingCut: number;
  trailingCut: number;
  lineEnd?: boolean;
  noNewLine?: boolean;
  [property: string]: unknown;
}

export interface LineType {
  maxWidth: number;
  leadingCut: number;
  trailingCut: number;
  inlineWidths: number;
  inlines: InlineType[];
  x: number;
  y: number;
  newLineForced?: boolean;
  lastLineInParagraph?: boolean;
  /** What only pdfmake can draw: bookmarks, page numbers known late, destinations of links. */
  _outline?: unknown;
  _pageNodeRef?: unknown;
  id?: unknown;
  addInline(inline: InlineType): void;
  clone(): LineType;
  getHeight(): number;
  getAscenderHeight(): number;
  getWidth(): number;
}

/** A layer of style: the name of one, or an object with properties of its own. */
export type Layer = string | Record<string, unknown>;

export interface StyleStackType {
  styleDictionary: object;
  defaultStyle: object;
  styleOverrides: Layer[];
  push(layer: Layer): void;
  pop(howMany?: number): void;
  clone(): StyleStackType;
  getProperty(property: string): unknown;
}

export interface Measured {
  items: InlineType[];
  minWidth: number;
  maxWidth: number;
}
export interface TextInlinesType {
  pdfDocument: PdfDocumentType;
  buildInlines(text: unknown, styles: StyleStackType): Measured;
}

export interface DocMeasureType {
  pdfDocument: PdfDocumentType;
  textInlines: TextInlinesType;
  styleStack: StyleStackType;
  measureDocument(content: unknown): unknown;
  measureQr(node: QrNode): QrNode;
  measureCanvas(node: CanvasNode): CanvasNode;
  measureNode(node: MeasuredNode): MeasuredNode;
  measureLeaf(node: MeasuredNode): MeasuredNode;
}

/** Something placed on a page, and where. */
export interface PageItem {
  type: string;
  item: VectorType;
}

export interface Fragment {
  items: PageItem[];
  height?: number;
  xOffset?: number;
  yOffset?: number;
}

export interface WriterType {
  transactionLevel: number;
  context(): {
    x: number;
    y: number;
    availableWidth: number;
    availableHeight: number;
    page: number;
    pages: PageType[];
    /** How many items of each page stand behind the rest. */
    backgroundLength: number[];
    getCurrentPage(): PageType;
    height: number;
    beginColumnGroup(margins: readonly number[] | null, bottomByPage: object | null): void;
    beginColumn(width: number, offset: number, endingCell: null): void;
    updateBottomByPage(): void;
    completeColumnGroup(height: undefined, endingCell: null): object;
    inSnakingColumns(): boolean;
    addMargin(left: number, right: number): void;
    moveDown(height: number): void;
    addListener(event: string, listener: (page: PageType) => void): void;
  };
  // biome-ignore lint/suspicious/noExplicitAny: what is told differs by event.
  addListener(event: string, listener: (data: any) => void): void;
  // biome-ignore lint/suspicious/noExplicitAny: as above.
  removeListener(event: string, listener: (data: any) => void): void;
  beginUnbreakableBlock(): void;
  commitUnbreakableBlock(x?: number, y?: number): void;
  beginVerticalAlignment(alignment: string): PageItem;
  endVerticalAlignment(alignment: string): PageItem;
  moveToNextPage(orientation?: unknown): void;
  addVector(vector: VectorType, ignoreX?: boolean, ignoreY?: boolean, index?: number | null, page?: number): unknown;
  addCanvas(node: CanvasNode, index?: number): unknown;
  currentBlockToRepeatable(): Fragment;
  addFragment(fragment: Fragment, keepX?: boolean, keepY?: boolean, keepPosition?: boolean): boolean;
  _fitOnPage(add: () => boolean): boolean;
  addPage(size: unknown, orientation: unknown, margins: unknown): void;
  alignLine(line: LineType): void;
}

export interface PageType {
  items: PageItem[];
  pageSize: { width: number; height: number };
  customProperties: Record<string, unknown>;
}

export interface LayoutBuilderType {
  pageSize: unknown;
  pageMargins: unknown;
  svgMeasure: unknown;
  tableLayouts: object;
  linearNodeList: unknown[];
  docPreprocessor: { preprocessDocument(content: unknown): { stack?: unknown[]; section?: unknown } };
  docMeasure: DocMeasureType;
  writer: WriterType;
  registerTableLayouts(layouts: object): void;
  layoutDocument(...definition: unknown[]): PageType[];
  tryLayoutDocument(...definition: unknown[]): { pages: PageType[]; linearNodeList: unknown[] };
  verticalAlignmentItemStack: { begin: PageItem; end: PageItem }[];
  processNode(node: MeasuredNode, inCell?: boolean): void;
  processVerticalContainer(node: MeasuredNode): void;
  processColumns(node: MeasuredNode): void;
  processTable(node: MeasuredNode): void;
  processLeaf(node: MeasuredNode): void;
  nestedLevel: number;
  processRow(row: Row): ProcessedRow;
  _storePageBreakData(data: PageBreak, startsRowSpan: boolean, pageBreaks: PageBreak[], table: unknown): void;
  _updatePageBreaksData(pageBreaks: PageBreak[], table: unknown, rowIndex: number | undefined): void;
  addBackground(background: unknown): void;
  addHeadersAndFooters(header: unknown, footer: unknown): void;
  addWatermark(watermark: unknown, document: unknown, defaultStyle: unknown): void;
  buildNextLine(node: TextNode): LineType | null;
}

export interface VectorType {
  type: string;
  x: number;
  y: number;
  w: number;
  h: number;
  x1: number;
  y1: number;
  x2: number;
  y2: number;
  r?: number;
  color?: unknown;
  lineColor?: unknown;
  lineWidth?: number;
  [property: string]: unknown;
}

export interface VerticalAlignment {
  verticalAlignment: string;
  isCellContentMultiPage: boolean;
  getNodeHeight(): number;
  getViewHeight(): number;
}

export interface RendererType {
  beginVerticalAlignment(item: VerticalAlignment): void;
  endVerticalAlignment(item: VerticalAlignment): void;
  pdfDocument: PdfDocumentType;
  renderPages(pages: PageType[]): void;
  renderLine(line: LineType, x: number, y: number): void;
  renderVector(vector: VectorType): void;
  renderSVG(svg: Record<string, unknown>): void;
}

export interface PdfDocumentType extends PdfKitDocument {
  fonts: Record<string, unknown>;
  page: PdfPage;
  options: { bufferPages?: boolean };
  compress: boolean;
  _offset: number;
  _ctmStack: number[][];
  _ctm: number[];
  _font: unknown;
  _fontSize: number;
  _fontFamilies: Record<string, unknown>;
  _fontCount: number;
  _pageBuffer: PdfPage[];
  provideFont(family: string, bold?: boolean, italics?: boolean): unknown;
  getFontFile(family: string, bold?: boolean, italics?: boolean): unknown;
  font(source: unknown, family?: unknown, size?: number): this;
  file(source: unknown, options: object): void;
  addPage(options?: object): this;
  addContent(operators: string): this;
  flushPages(): void;
  save(): this;
  restore(): this;
  transform(...matrix: number[]): this;
  opacity(opacity: number): this;
  _normalizeColor(color: unknown): unknown;
  _fragment(text: string, x: number, y: number, options: Record<string, unknown>): void;
  _write(data: string | Uint8Array): void;
  push(chunk: Uint8Array | null): boolean;
  ref(data?: Record<string, unknown>): PdfReference;
}
