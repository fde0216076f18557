import { rgbOf } from './colours.ts';
import type { FastDocument } from './document.ts';
import { rounded } from './ink.ts';
import { inlineOf } from './lines.ts';
import { Renderer } from './pdfmake.ts';
import type { InlineType, LineType, VectorType, VerticalAlignment } from './pdfmake-types.ts';
import { isQrVector } from './qr.ts';
import { isRun, type Run, wordWidth } from './runs.ts';
import { isDrawingVector, type SharedDrawing } from './shared-drawing.ts';
import { Strokes } from './strokes.ts';
import { textOperators } from './text-operators.ts';

/** Draws plain text and plain lines without pdfkit; leaves everything else to pdfmake. */
export class FastRenderer extends Renderer {
  private readonly strokes = new Strokes((x1, y1, x2, y2, rgb, width) => {
    const { ink } = this.document;
    this.makePlain();
    ink.strokeWith(rgb, width);
    ink.draw(`${rounded(x1)} ${rounded(y1)} m\n${rounded(x2)} ${rounded(y2)} l\nS`);
  });
  private readonly makeOpaque = () => this.document.opacity(1);
  /** Whether the content of the cells around is moved, innermost last. */
  private readonly moved: boolean[] = [];

  constructor(private readonly document: FastDocument) {
    super(document);
    document.beforeForeign = () => this.strokes.flush();
  }

  /** pdfmake saves and moves the state for every cell, though most have nothing to be moved by. */
  override beginVerticalAlignment(item: VerticalAlignment): void {
    const isMoved = !item.isCellContentMultiPage && item.getNodeHeight() !== item.getViewHeight();
    this.moved.push(isMoved);
    if (!isMoved) return;
    this.strokes.flush();
    super.beginVerticalAlignment(item);
  }

  override endVerticalAlignment(item: VerticalAlignment): void {
    if (!this.moved.pop()) return;
    this.strokes.flush();
    super.endVerticalAlignment(item);
  }

  override renderLine(line: LineType, x = 0, y = 0): void {
    if (line._outline || line._pageNodeRef || line.id || !line.inlines.every(isDrawnDirectly)) {
      super.renderLine(asStock(line), x, y);
      return;
    }
    const baseline = y + line.getAscenderHeight();
    for (const inline of line.inlines as Run[]) this.drawText(inline, x + inline.x, baseline);
  }

  private drawText(piece: Run, x: number, y: number): void {
    const { document } = this;
    this.makePlain();
    document.ink.fillWith(rgbOf(document, piece.color) ?? '0 0 0');
    const operators = textOperators(piece, x, y, (font, size) => document.ink.select(document.use(font), size));
    if (operators !== '') document.ink.draw(operators);
  }

  override renderVector(vector: VectorType): void {
    if (isDrawingVector(vector)) this.drawShared(vector, vector.drawing);
    else if (isQrVector(vector)) this.drawQr(vector, vector.modules);
    else if (!this.drawPlainVector(vector)) super.renderVector(vector);
  }

  private drawQr(vector: VectorType, modules: string): void {
    const { document } = this;
    this.makePlain();
    document.ink.fillWith(rgbOf(document, vector.color) ?? '0 0 0');
    this.drawShared(vector, modules);
  }

  private drawShared({ x, y }: VectorType, drawing: string | SharedDrawing): void {
    this.strokes.flush();
    this.makePlain();
    const name = this.document.drawing(drawing);
    this.document.ink.draw(`q\n1 0 0 1 ${rounded(x)} ${rounded(y)} cm\n/${name} Do\nQ`);
  }

  /** The fills and borders of tables. */
  private drawPlainVector(vector: VectorType): boolean {
    const { document } = this;
    if (DECORATIONS.some((property) => vector[property])) return false;
    if (!isOpaque(vector.fillOpacity) || !isOpaque(vector.strokeOpacity)) return false;
    if (vector.type === 'rect' && vector.color && !vector.lineColor) {
      const rgb = rgbOf(document, vector.color);
      if (rgb === undefined) return false;
      this.strokes.beforeArea(vector);
      this.makePlain();
      document.ink.fillWith(rgb);
      document.ink.draw(`${rounded(vector.x)} ${rounded(vector.y)} ${rounded(vector.w)} ${rounded(vector.h)} re\nf`);
      return true;
    }
    if (vector.type === 'polyline' && vector.color && !vector.lineColor) return this.fillPolygon(vector);
    if (vector.type !== 'line' || vector.color) return false;
    const rgb = rgbOf(document, vector.lineColor ?? 'black');
    if (rgb === undefined) return false;
    this.strokes.add(vector, rgb, vector.lineWidth || 1);
    return true;
  }

  private fillPolygon(vector: VectorType): boolean {
    const rgb = rgbOf(this.document, vector.color);
    const [first, ...others] = vector.points as { x: number; y: number }[];
    if (rgb === undefined || first === undefined) return false;
    this.makePlain();
    this.document.ink.fillWith(rgb);
    const sides = others.map(({ x, y }) => `${rounded(x)} ${rounded(y)} l`).join('\n');
    this.document.ink.draw(`${rounded(first.x)} ${rounded(first.y)} m\n${sides}\nf`);
    return true;
  }

  private makePlain(): void {
    this.document.ink.plain(this.makeOpaque);
  }
}

const DECORATIONS = ['dash', 'linearGradient', 'r', 'lineJoin', 'lineCap'];
const isOpaque = (opacity: unknown): boolean => opacity === undefined || opacity === null || opacity === 1;

/** A colour pdfkit mixes from inks or patterns is left to it. */
const isDrawnDirectly = (inline: InlineType): boolean =>
  isRun(inline) && inline.plain && typeof inline.color === 'string';

/** The line with an inline a word, as pdfmake expects it; only justified lines need that. */
const asStock = (line: LineType): LineType => {
  if (!line.inlines.some(({ shift }) => shift)) return line;
  const inlines = line.inlines.flatMap((inline) => (isRun(inline) ? wordsOf(inline) : [inline]));
  return Object.assign(Object.create(line) as LineType, { inlines });
};

const wordsOf = (piece: Run): InlineType[] => {
  let x = piece.x;
  return Array.from({ length: piece.to - piece.from }, (_, i) => {
    const width = wordWidth(piece, piece.from + i);
    const inline = { ...inlineOf(piece, piece.from + i, width), x };
    x += width + piece.shift;
    return inline;
  });
};
