import type { VectorType } from './pdfmake-types.ts';

/** A line along an axis, that the next one may go on. */
interface Stroke {
  isVertical: boolean;
  /** Where it lies on the other axis. */
  at: number;
  from: number;
  to: number;
  width: number;
  rgb: string;
}

/** Ends that lie this close to each other are the same, as sums of lengths go. */
const TOLERANCE = 0.0005;

/**
 * The borders of a table, which pdfmake draws cell by cell, put together again: lines that go on from one another and look
 * the same are drawn as one. They wait for one another only as long as nothing is drawn that they could lie under.
 */
export class Strokes {
  private waiting: Stroke[] = [];

  constructor(
    private readonly draw: (x1: number, y1: number, x2: number, y2: number, rgb: string, width: number) => void,
  ) {}

  add({ x1, y1, x2, y2 }: VectorType, rgb: string, width: number): void {
    const isVertical = x1 === x2;
    if (!isVertical && y1 !== y2) {
      this.flush();
      this.draw(x1, y1, x2, y2, rgb, width);
      return;
    }
    const at = isVertical ? x1 : y1;
    const from = isVertical ? Math.min(y1, y2) : Math.min(x1, x2);
    const to = isVertical ? Math.max(y1, y2) : Math.max(x1, x2);
    for (const before of this.waiting) {
      if (!goesOn(before, isVertical, at, from) || before.width !== width || before.rgb !== rgb) continue;
      before.to = Math.max(before.to, to);
      return;
    }
    this.waiting.push({ isVertical, at, from, to, width, rgb });
  }

  /** An area is about to be filled: what it would cover must be there before. */
  beforeArea({ x, y, w, h }: VectorType): void {
    if (this.waiting.some((stroke) => touches(stroke, x, y, x + w, y + h))) this.flush();
  }

  flush(): void {
    const { waiting } = this;
    if (waiting.length === 0) return;
    this.waiting = [];
    for (const { isVertical, at, from, to, width, rgb } of waiting)
      if (isVertical) this.draw(at, from, at, to, rgb, width);
      else this.draw(from, at, to, at, rgb, width);
  }
}

const goesOn = (before: Stroke, isVertical: boolean, at: number, from: number): boolean =>
  before.isVertical === isVertical &&
  Math.abs(before.at - at) < TOLERANCE &&
  from >= before.from - TOLERANCE &&
  from <= before.to + TOLERANCE;

const touches = (
  { isVertical, at, from, to, width }: Stroke,
  left: number,
  top: number,
  right: number,
  bottom: number,
) => {
  const half = width / 2 - TOLERANCE;
  return isVertical
    ? at + half > left && at - half < right && to > top && from < bottom
    : at + half > top && at - half < bottom && to > left && from < right;
};
