import type { Line } from '../text/line.ts';
import type { SharedDrawing } from './shared-drawing.ts';

/** What a laid-out document is put on, page by page. Lengths in points from the upper left corner of the page. */
export interface Surface {
  /** A line of text, from the upper left corner of its place. */
  line(line: Line, x: number, y: number): void;
  /** Behind everything else. */
  area(x: number, y: number, width: number, height: number, colour: string): void;
  /** A border, along an axis; above the areas and below the text. */
  stroke(x1: number, y1: number, x2: number, y2: number, width: number, colour: string): void;
  image(name: string, x: number, y: number, width: number, height: number): void;
  drawing(drawing: SharedDrawing, x: number, y: number): void;
}
