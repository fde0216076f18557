import type { Cell, Node, Table, Text } from '../../../../shared/print/nodes.ts';
import { DENSE, LABEL_FILL } from '../../../../shared/print/styles.ts';

/** A4 across, in points. */
export const MARGINS: [left: number, top: number, right: number, bottom: number] = [36, 46, 36, 56];
export const CONTENT_WIDTH = 841.89 - MARGINS[0] - MARGINS[2];

/** Widths of columns in these proportions that fill a width together with their padding and rules. */
export const widthsOf = (proportions: readonly number[], width = CONTENT_WIDTH): number[] => {
  const texts = width - proportions.length * 2 * DENSE.padding - (proportions.length + 1) * DENSE.rule;
  const whole = proportions.reduce((sum, part) => sum + part, 0);
  return proportions.map((part) => Math.floor((part / whole) * texts * 100) / 100);
};

export const heading = (text: string): Node => ({ text, font: 'hei', fontSize: 10.5, margin: [0, 10, 0, 4] });

export const label = (text: string, fontSize: number): Text => ({
  text,
  fontSize,
  font: 'hei',
  fillColor: LABEL_FILL,
  alignment: 'center',
  verticalAlignment: 'middle',
});

/** Surely on one line at this size: then no engine looks for a place to break it. */
const fits = (text: string, fontSize: number, width: number): boolean =>
  !text.includes('\n') && text.length * fontSize <= width;

export const value = (text: string, fontSize: number, width: number, more: Partial<Text> = {}): Text => ({
  text,
  fontSize,
  verticalAlignment: 'middle',
  ...(fits(text, fontSize, width) ? { noWrap: true } : {}),
  ...more,
});

/** Rows stay whole; the head stands on every page. */
export const grid = (widths: number[], head: readonly Cell[] | undefined, rows: readonly Cell[][]): Table => ({
  layout: 'dense',
  table: {
    widths,
    body: head === undefined ? [...rows] : [[...head], ...rows],
    headerRows: head === undefined ? 0 : 1,
    dontBreakRows: true,
  },
});

/** A plain list under its heading: names of columns, and texts. */
export const list = (
  head: readonly string[],
  rows: readonly (readonly (string | number)[])[],
  proportions: readonly number[],
  width = CONTENT_WIDTH,
): Node => {
  const widths = widthsOf(proportions, width);
  return grid(
    widths,
    head.map((name) => label(name, 8)),
    rows.map((cells) =>
      cells.map((cell, i) =>
        value(String(cell), 8, widths[i] ?? 0, {
          where: head[i] ?? '',
          ...(typeof cell === 'number' ? { alignment: 'right' as const } : {}),
        }),
      ),
    ),
  );
};
