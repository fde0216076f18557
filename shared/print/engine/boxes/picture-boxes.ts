import type { DefinedNode, Vector } from '../definition.ts';
import { type SharedDrawing, sharedDrawing } from '../page/shared-drawing.ts';
import type { Surface } from '../page/surface.ts';
import type { Style } from '../text/style.ts';
import type { Box } from './box.ts';

/** How far a picture stands in from the left of its place. */
const offsetOf = ({ alignment }: Style, own: number, width: number): number => {
  if (alignment === 'right') return width - own;
  return alignment === 'center' ? (width - own) / 2 : 0;
};

/** An image by its name among the images of the document, as wide as the node says. */
export class ImageBox implements Box {
  readonly height: number;
  private readonly name: string;
  private readonly width: number;
  private readonly offset: number;

  constructor(
    node: DefinedNode,
    style: Style,
    width: number,
    sizeOf: (name: string) => { width: number; height: number },
  ) {
    this.name = node.image as string;
    const size = sizeOf(this.name);
    this.width = typeof node.width === 'number' ? node.width : size.width;
    this.height = this.width / (size.width / size.height);
    this.offset = offsetOf(style, this.width, width);
  }

  place(surface: Surface, x: number, y: number): void {
    surface.image(this.name, x + this.offset, y, this.width, this.height);
  }
}

interface Point {
  x: number;
  y: number;
}

/** The corners that pdfmake measures a canvas by. */
const cornersOf = (vector: Vector): Point[] => {
  const { type, x, y, x1, y1, x2, y2, r1, r2 } = vector as unknown as Record<string, number> & { type: string };
  switch (type as string) {
    case 'ellipse':
      return [{ x: Number(x) + Number(r1), y: Number(y) + Number(r2) }];
    case 'line':
      return [
        { x: Number(x1), y: Number(y1) },
        { x: Number(x2), y: Number(y2) },
      ];
    default:
      return (vector.points as Point[] | undefined) ?? [];
  }
};

const sizes = new WeakMap<readonly Vector[], Point>();

const sizeOf = (canvas: readonly Vector[]): Point => {
  const known = sizes.get(canvas);
  if (known !== undefined) return known;
  const corners = canvas.flatMap(cornersOf);
  const size = {
    x: corners.reduce((most, { x }) => Math.max(most, x), 0),
    y: corners.reduce((most, { y }) => Math.max(most, y), 0),
  };
  if (Object.isFrozen(canvas)) sizes.set(canvas, size);
  return size;
};

/** Lines along an axis; or, where the list is frozen, a drawing that all documents share. */
export class CanvasBox implements Box {
  readonly height: number;
  private readonly canvas: readonly Vector[];
  private readonly drawing: SharedDrawing | undefined;
  private readonly offset: number;

  constructor(node: DefinedNode, style: Style, width: number) {
    this.canvas = node.canvas as readonly Vector[];
    const size = sizeOf(this.canvas);
    this.height = size.y;
    this.offset = offsetOf(style, size.x, width);
    this.drawing = Object.isFrozen(this.canvas) ? sharedDrawing(this.canvas) : undefined;
  }

  place(surface: Surface, left: number, y: number): void {
    const x = left + this.offset;
    if (this.drawing !== undefined) {
      surface.drawing(this.drawing, x, y);
      return;
    }
    for (const vector of this.canvas) {
      if (vector.type !== 'line') throw new Error(`the engine draws a ${vector.type} only in a frozen canvas`);
      const { x1, y1, x2, y2, lineWidth = 1, lineColor = 'black' } = vector;
      const ends = [x + Number(x1), y + Number(y1), x + Number(x2), y + Number(y2)] as const;
      surface.stroke(...ends, Number(lineWidth), String(lineColor));
    }
  }
}
