import { nextLine } from './lines.ts';
import { FastDocMeasure } from './measure.ts';
import type { MeasuredNode, TextNode } from './node-types.ts';
import { DocumentContext, LayoutBuilder } from './pdfmake.ts';
import type { LineType, PageType, PdfDocumentType } from './pdfmake-types.ts';
import { isPlainRow, type ProcessedRow, processPlainRow, type Row } from './row.ts';
import { FastWriter } from './writer.ts';

type Definition = [
  content: unknown,
  document: PdfDocumentType,
  styles: object,
  defaultStyle: object,
  background: unknown,
  header: unknown,
  footer: unknown,
  watermark: unknown,
];

export class FastLayoutBuilder extends LayoutBuilder {
  /** As pdfmake's, but with the classes above. */
  override tryLayoutDocument(...definition: Definition): { pages: PageType[]; linearNodeList: unknown[] } {
    const [content, document, styles, defaultStyle, background, header, footer, watermark] = definition;
    if (!(this.docMeasure instanceof FastDocMeasure))
      this.docMeasure = new FastDocMeasure(document, styles, defaultStyle, this.svgMeasure, this.tableLayouts);
    this.linearNodeList = [];
    const root = this.docPreprocessor.preprocessDocument(content);
    this.docMeasure.measureDocument(root);
    this.writer = new FastWriter(new DocumentContext());
    this.writer.context().addListener('pageAdded', ({ customProperties }) => {
      const own = customProperties.background;
      this.addBackground(own || own === null ? own : background);
    });
    const [first] = (root.stack ?? []) as { section?: unknown }[];
    if (!first?.section && !root.section) this.writer.addPage(this.pageSize, null, this.pageMargins);
    this.processNode(root);
    this.addHeadersAndFooters(header, footer);
    this.addWatermark(watermark, document, defaultStyle);
    return { pages: this.writer.context().pages, linearNodeList: this.linearNodeList };
  }

  override layoutDocument(...definition: unknown[]): PageType[] {
    this.mayLayOutAgain = typeof definition[8] === 'function';
    return super.layoutDocument(...definition);
  }
  private mayLayOutAgain = false;

  /**
   * As pdfmake's for the kinds of node that make up most documents, without the functions it makes for each of them: two to
   * lay it out again, which is done only for `pageBreakBefore`, and one for its margins.
   */
  override processNode(node: MeasuredNode, inCell = false): void {
    const { writer } = this;
    const context = writer.context();
    const process = this.mayLayOutAgain || context.inSnakingColumns() ? undefined : processOf(node);
    const margin = node._margin ?? undefined;
    if (process === undefined || (margin !== undefined && margin[1] > context.availableHeight)) {
      super.processNode(node, inCell);
      return;
    }
    const top = context.y;
    node.positions = [];
    if (margin !== undefined) {
      context.moveDown(margin[1]);
      context.addMargin(margin[0], margin[2]);
    }
    const alignment = inCell ? node.verticalAlignment : undefined;
    const begin = alignment ? writer.beginVerticalAlignment(alignment) : undefined;
    if (node.unbreakable) writer.beginUnbreakableBlock();
    this[process](node);
    if (node.unbreakable) writer.commitUnbreakableBlock();
    if (alignment && begin)
      this.verticalAlignmentItemStack.push({ begin, end: writer.endVerticalAlignment(alignment) });
    if (margin !== undefined) this.closeMargin(margin, node.pageOrientation);
    node.__height = writer.context().y - top;
  }

  private closeMargin(margin: readonly [number, number, number, number], orientation: unknown): void {
    const context = this.writer.context();
    const { availableHeight } = context;
    if (availableHeight < margin[3]) {
      context.moveDown(availableHeight);
      this.writer.moveToNextPage(orientation);
    } else {
      context.moveDown(margin[3]);
    }
    this.writer.context().addMargin(-margin[0], -margin[2]);
  }

  override processRow(row: Row): ProcessedRow {
    return isPlainRow(row) ? processPlainRow(this, row) : super.processRow(row);
  }

  override buildNextLine(node: TextNode): LineType | null {
    const rest = node._inlines;
    if (rest === undefined || rest.length === 0) return null;
    return nextLine(rest, this.writer.context().availableWidth);
  }
}

/** By which method a node is laid out; undefined for what is left to pdfmake. In the order it asks. */
const processOf = (node: MeasuredNode) => {
  if (node.pageBreak !== undefined || node.absolutePosition || node.relativePosition) return undefined;
  if (node.stack) return 'processVerticalContainer';
  if (node.section) return undefined;
  if (node.columns) return 'processColumns';
  if (node.ul || node.ol) return undefined;
  if (node.table) return 'processTable';
  return node.text === undefined ? undefined : 'processLeaf';
};
