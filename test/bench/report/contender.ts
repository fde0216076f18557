import type { Report } from '../../../functions/reports/report.ts';
import type { Family } from '../../../shared/print/nodes.ts';

/**
 * A report with every line of text and every border in its place, for the contenders that have no layout of their own, or
 * another one: all print the same lines on the same pages. They are spared the work of breaking lines and tables.
 */
interface PlacedText {
  text: string;
  x: number;
  /** From the top of the page to the baseline. */
  baseline: number;
  size: number;
  family: Family;
  color: string;
}
export interface PlacedPage {
  texts: PlacedText[];
  /** Borders: x1, y1, x2, y2, width. */
  lines: [number, number, number, number, number][];
  /** Fills of cells: x, y, width, height, colour. */
  areas: [number, number, number, number, string][];
}

/** The same report for all: as the product has it, and laid out. */
export interface Sample {
  report: Report;
  pages: PlacedPage[];
}

export interface Contender {
  print(sample: Sample): Promise<Uint8Array>;
  close?(): Promise<void>;
}

/** Opens a contender, with what it needs before the first report; undefined where it is not installed on this machine. */
export type OpenContender = () => Promise<Contender | undefined>;

export const FONTS = 'shared/print/fonts';
export const FULL_FACES = { song: 'NotoSerifSC-Regular', hei: 'NotoSansSC-Bold' } as const;
export const A4 = { width: 595.28, height: 841.89 };
