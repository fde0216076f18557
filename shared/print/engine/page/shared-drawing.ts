import { deflateSync } from 'node:zlib';
import type { Vector } from '../definition.ts';
import { kept } from '../kept.ts';
import { rgbOf } from './colours.ts';
import { points } from './numbers.ts';

/**
 * A canvas whose list is frozen is the same drawing in every document (a seal): what draws it is worked out and deflated
 * once a process, and a document has it as one object. Only rings and filled polygons; anything else is refused.
 */
export interface SharedDrawing {
  /** The operators, deflated. They count downwards, as the canvas does. */
  stream: Buffer;
}

interface Point {
  x: number;
  y: number;
}

const known = new WeakMap<readonly Vector[], SharedDrawing>();

export const sharedDrawing = (canvas: readonly Vector[]): SharedDrawing =>
  kept(known, canvas, () => {
    const operators = canvas.map((vector, i) => operatorsOf(vector, canvas[i - 1]?.color));
    return { stream: deflateSync(Buffer.from(operators.join('\n'), 'latin1'), { level: 9 }) };
  });

/** Once a process, and before anything is compiled: so by what Node brings. */
const rounded = (length: number): number => Math.round(length * 1000) / 1000;
const at = ({ x, y }: Point): string => `${rounded(x)} ${rounded(y)}`;

const operatorsOf = (vector: Vector, colourBefore: unknown): string => {
  const { type, color, lineColor } = vector;
  if (type === 'polyline' && typeof color === 'string' && !lineColor)
    return polygon(vector.points as Point[], color, color === colourBefore);
  if (type === 'ellipse' && typeof lineColor === 'string' && !color && vector.r1 === vector.r2)
    return ring({ x: Number(vector.x), y: Number(vector.y) }, Number(vector.r1), Number(vector.lineWidth), lineColor);
  throw new Error(`the engine does not draw such a ${type}`);
};

const polygon = ([first, ...others]: Point[], colour: string, isSet: boolean): string => {
  if (first === undefined) return '';
  const sides = others.map((point) => `${at(point)} l`).join('\n');
  return `${isSet ? '' : `${rgbOf(colour)} rg\n`}${at(first)} m\n${sides}\nf`;
};

/** How far the control points of a quarter of a circle lie from its ends, in radii. */
const KAPPA = (4 * (Math.SQRT2 - 1)) / 3;
const QUARTERS = [
  [1, 0, 0, 1],
  [0, 1, -1, 0],
  [-1, 0, 0, -1],
  [0, -1, 1, 0],
] as const;

const ring = ({ x, y }: Point, radius: number, lineWidth: number, colour: string): string => {
  const point = (across: number, down: number): string => at({ x: x + across * radius, y: y + down * radius });
  const curves = QUARTERS.map(
    ([fromX, fromY, toX, toY]) =>
      `${point(fromX + KAPPA * toX, fromY + KAPPA * toY)} ${point(toX + KAPPA * fromX, toY + KAPPA * fromY)} ${point(toX, toY)} c`,
  );
  return `${rgbOf(colour)} RG\n${points(lineWidth)} w\n${point(1, 0)} m\n${curves.join('\n')}\nh\nS`;
};
