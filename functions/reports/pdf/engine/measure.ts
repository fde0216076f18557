import { rgbOf } from './colours.ts';
import { FastTextInlines } from './inlines.ts';
import type { CanvasNode, MeasuredNode, QrNode } from './node-types.ts';
import { DocMeasure } from './pdfmake.ts';
import type { PdfDocumentType } from './pdfmake-types.ts';
import { QrCodes } from './qr.ts';
import { sharedDrawing } from './shared-drawing.ts';
import { FastStyleStack } from './styles.ts';

export class FastDocMeasure extends DocMeasure {
  private readonly qrCodes = new QrCodes((node) => super.measureQr(node));

  constructor(document: PdfDocumentType, styles: object, defaultStyle: object, svg: unknown, layouts: object) {
    super(document, styles, defaultStyle, svg, layouts);
    this.textInlines = new FastTextInlines(document);
    this.styleStack = new FastStyleStack(styles, defaultStyle);
  }

  override measureCanvas(node: CanvasNode): CanvasNode {
    const stock = (given: CanvasNode) => super.measureCanvas(given);
    const drawing = sharedDrawing(node, stock, (colour) => rgbOf(this.pdfDocument, colour));
    if (drawing === undefined) return stock(Object.isFrozen(node.canvas) ? withOwnCanvas(node) : node);
    const { width, height } = drawing;
    return Object.assign(node, {
      // pdfmake moves an ellipse by its x and y alone.
      canvas: [{ type: 'ellipse', x: 0, y: 0, drawing }],
      ...{ _minWidth: width, _maxWidth: width, _minHeight: height, _maxHeight: height },
      _alignment: this.styleStack.getProperty('alignment'),
    });
  }

  /** As pdfmake's for a text without a named style, which most nodes are; it copies the stack of styles for each. */
  override measureNode(node: MeasuredNode): MeasuredNode {
    if (!isBareText(node)) return super.measureNode(node);
    this.styleStack.push(node);
    const { items, minWidth, maxWidth } = this.textInlines.buildInlines(node.text, this.styleStack);
    this.styleStack.pop();
    const margin = marginOf(node);
    const across = margin === null ? 0 : margin[0] + margin[2];
    node._margin = margin;
    node._inlines = items;
    node._minWidth = minWidth + across;
    node._maxWidth = maxWidth + across;
    return node;
  }

  override measureQr(node: QrNode): QrNode {
    return this.qrCodes.measure(node, this.styleStack.getProperty('alignment'));
  }
}

/** pdfmake moves the vectors of a canvas where they stand: a drawing that others share is copied for it. */
const withOwnCanvas = (node: CanvasNode): CanvasNode => Object.assign(node, { canvas: structuredClone(node.canvas) });

/** Nodes that pdfmake knows by another property before it looks for a text. */
const isBareText = (node: MeasuredNode): boolean =>
  node.text !== undefined &&
  node.style === undefined &&
  node._textRef === undefined &&
  (node.margin === undefined || (Array.isArray(node.margin) && node.margin.length === 4)) &&
  !OTHER_KINDS.some((property) => node[property] !== undefined);
const OTHER_KINDS = [
  'section',
  'columns',
  'stack',
  'ul',
  'ol',
  'table',
  'marginLeft',
  'marginTop',
  'marginRight',
  'marginBottom',
];
const marginOf = ({ margin }: MeasuredNode) =>
  margin === undefined ? null : (margin as [number, number, number, number]);
