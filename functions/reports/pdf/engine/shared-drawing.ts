import { deflateSync } from 'node:zlib';
import { rounded } from './ink.ts';
import type { CanvasNode } from './node-types.ts';
import type { VectorType } from './pdfmake-types.ts';

/**
 * A canvas whose list is frozen is the same drawing in every document (a seal): what draws it is worked out and deflated
 * once a process, and a document has it as one object. Only rings and filled polygons; anything else is left to pdfmake.
 */
export interface SharedDrawing {
  width: number;
  height: number;
  /** The operators, deflated. */
  stream: Buffer;
}

/** What stands for the drawing among the vectors of a page. */
export interface DrawingVector extends VectorType {
  drawing: SharedDrawing;
}
export const isDrawingVector = (vector: VectorType): vector is DrawingVector => vector.drawing !== undefined;

type Point = { x: number; y: number };
type RgbOf = (colour: unknown) => string | undefined;

const known = new WeakMap<readonly VectorType[], SharedDrawing | undefined>();

/** Undefined where the canvas is of this document alone, or has to be drawn by pdfmake. */
export const sharedDrawing = (
  node: CanvasNode,
  measure: (node: CanvasNode) => CanvasNode,
  rgbOf: RgbOf,
): SharedDrawing | undefined => {
  const { canvas } = node;
  if (!Object.isFrozen(canvas)) return undefined;
  if (known.has(canvas)) return known.get(canvas);
  const operators = canvas.map((vector, i) => operatorsOf(vector, canvas[i - 1]?.color, rgbOf));
  const { _minWidth: width, _minHeight: height } = measure(node);
  const stream = () => deflateSync(Buffer.from(operators.join('\n'), 'latin1'), { level: 9 });
  const drawing = operators.includes(undefined) ? undefined : { width, height, stream: stream() };
  known.set(canvas, drawing);
  return drawing;
};

const at = ({ x, y }: Point): string => `${rounded(x)} ${rounded(y)}`;

const operatorsOf = (vector: VectorType, colourBefore: unknown, rgbOf: RgbOf): string | undefined => {
  const { type, color, lineColor } = vector;
  if (type === 'polyline' && color && !lineColor)
    return polygon(vector.points as Point[], rgbOf(color), color === colourBefore);
  if (type === 'ellipse' && lineColor && !color && vector.r1 === vector.r2) return ring(vector, rgbOf(lineColor));
  return undefined;
};

const polygon = ([first, ...others]: Point[], rgb: string | undefined, isSet: boolean): string | undefined => {
  if (rgb === undefined || first === undefined) return undefined;
  return `${isSet ? '' : `${rgb} rg\n`}${at(first)} m\n${others.map((point) => `${at(point)} l`).join('\n')}\nf`;
};

/** How far the control points of a quarter of a circle lie from its ends, in radii. */
const KAPPA = (4 * (Math.SQRT2 - 1)) / 3;
const QUARTERS = [
  [1, 0, 0, 1],
  [0, 1, -1, 0],
  [-1, 0, 0, -1],
  [0, -1, 1, 0],
] as const;

const ring = ({ x, y, r1, lineWidth }: VectorType, rgb: string | undefined): string | undefined => {
  if (rgb === undefined) return undefined;
  const radius = Number(r1);
  const point = (across: number, down: number): string => at({ x: x + across * radius, y: y + down * radius });
  const curves = QUARTERS.map(
    ([fromX, fromY, toX, toY]) =>
      `${point(fromX + KAPPA * toX, fromY + KAPPA * toY)} ${point(toX + KAPPA * fromX, toY + KAPPA * fromY)} ${point(toX, toY)} c`,
  );
  return `${rgb} RG\n${rounded(lineWidth || 1)} w\n${point(1, 0)} m\n${curves.join('\n')}\nh\nS`;
};
