/** A line along an axis, that the next one may go on. */
interface Stroke {
  isVertical: boolean;
  /** Where it lies on the other axis. */
  at: number;
  from: number;
  to: number;
  width: number;
  colour: string;
}

/** Ends that lie this close to each other are the same, as sums of lengths go. */
const TOLERANCE = 0.0005;

/** The borders of tables: lines that go on from one another and look the same are one line. */
export class Strokes {
  private readonly strokes: Stroke[] = [];
  /** The last line of each place along its axis, which is the only one that can go on: tables are drawn downwards. */
  private readonly open = new Map<number, Stroke>();

  add(x1: number, y1: number, x2: number, y2: number, width: number, colour: string): void {
    const isVertical = x1 === x2;
    if (!isVertical && y1 !== y2) throw new Error('the engine draws no slanting line');
    const at = isVertical ? x1 : y1;
    const from = isVertical ? Math.min(y1, y2) : Math.min(x1, x2);
    const to = isVertical ? Math.max(y1, y2) : Math.max(x1, x2);
    const place = Math.round(at * 1000) * 2 + (isVertical ? 1 : 0);
    const last = this.open.get(place);
    if (last !== undefined && last.width === width && last.colour === colour && goesOn(last, from)) {
      last.to = Math.max(last.to, to);
      return;
    }
    const stroke = { isVertical, at, from, to, width, colour };
    this.strokes.push(stroke);
    this.open.set(place, stroke);
  }

  forEach(draw: (x1: number, y1: number, x2: number, y2: number, width: number, colour: string) => void): void {
    for (const { isVertical, at, from, to, width, colour } of this.strokes)
      if (isVertical) draw(at, from, at, to, width, colour);
      else draw(from, at, to, at, width, colour);
  }
}

const goesOn = (last: Stroke, from: number): boolean => from >= last.from - TOLERANCE && from <= last.to + TOLERANCE;
