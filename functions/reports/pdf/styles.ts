import { printed } from '../../../shared/printable/printable.ts';
import type { Cell, Table, Text } from './nodes.ts';

/** Measures and looks that more than one part of the report uses. Lengths in points; A4 less its margins is 487 wide. */
export const PAGE_MARGINS: [number, number, number, number] = [54, 62, 54, 58];
export const CONTENT_WIDTH = 595.28 - 54 - 54;

export const RED = '#c8102e';
export const GREY = '#595959';
const LABEL_FILL = '#f3f4f6';
const BODY_SIZE = 10.5;
export const TABLE_SIZE = 9.5;

export const heading = (text: string, more: Partial<Text> = {}): Text => ({
  text,
  font: 'hei',
  fontSize: 14,
  margin: [0, 16, 0, 8],
  ...more,
});

export const paragraph = (text: string, more: Partial<Text> = {}): Text => ({
  text,
  fontSize: BODY_SIZE,
  lineHeight: 1.2,
  leadingIndent: 2 * BODY_SIZE,
  alignment: 'justify',
  margin: [0, 0, 0, 6],
  ...more,
});

/** A grey cell that names what stands beside or below it. */
export const label = (text: string, more: Partial<Text> = {}): Text => ({
  text,
  font: 'hei',
  fontSize: TABLE_SIZE,
  fillColor: LABEL_FILL,
  alignment: 'center',
  verticalAlignment: 'middle',
  noWrap: true,
  ...more,
});

/** Han characters are one em wide; no Latin letter of the two faces is wider. */
const widestAt = (text: string, fontSize: number): number => text.length * fontSize;

/** A cell with a value. One that surely fits on a line is not offered for breaking, which saves measuring it by characters. */
export const value = (text: string, width: number, more: Partial<Text> = {}): Text => {
  const fontSize = more.fontSize ?? TABLE_SIZE;
  const noWrap = !text.includes('\n') && widestAt(printed(text), fontSize) <= width;
  return { text, fontSize, verticalAlignment: 'middle', ...(noWrap ? { noWrap } : {}), ...more };
};

export const covered = (count: number): Cell[] => Array.from({ length: count }, () => ({}));

const RULE = 0.5;
const PADDING = 4;

/** What is left of a width for the texts of so many columns. */
export const textWidth = (columns: number, width = CONTENT_WIDTH): number =>
  width - columns * 2 * PADDING - (columns + 1) * RULE;

/** Names beside their values, in two columns. */
export const factTable = (
  rows: readonly [name: string, text: string][],
  labelWidth: number,
  more: FactOptions = {},
): Table => {
  const { width = CONTENT_WIDTH, fontSize = TABLE_SIZE, air = 0 } = more;
  const valueWidth = textWidth(2, width) - labelWidth;
  const look = { fontSize, margin: [0, air, 0, air] as [number, number, number, number] };
  return {
    layout: 'grid',
    width,
    table: {
      dontBreakRows: true,
      widths: [labelWidth, valueWidth],
      body: rows.map(([name, text]) => [label(name, look), value(text, valueWidth, { where: name, ...look })]),
    },
  };
};

interface FactOptions {
  width?: number;
  fontSize?: number;
  /** Further space above and below each text. */
  air?: number;
}

export const gridLayout = {
  hLineWidth: () => RULE,
  vLineWidth: () => RULE,
  hLineColor: () => '#8a8a8a',
  vLineColor: () => '#8a8a8a',
  paddingLeft: () => PADDING,
  paddingRight: () => PADDING,
  paddingTop: () => 2.2,
  paddingBottom: () => 2.4,
};
