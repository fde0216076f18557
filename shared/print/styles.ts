/** Measures and looks that more than one part of the report uses. Lengths in points. */
export const PAGE_MARGINS: [left: number, top: number, right: number, bottom: number] = [54, 58, 54, 68];
export const CONTENT_WIDTH = 595.28 - PAGE_MARGINS[0] - PAGE_MARGINS[2];

export const RED = '#c8102e';
export const AMBER = '#9a5b00';
export const GREY = '#595959';
export const LABEL_FILL = '#f3f4f6';
export const TITLE_FILL = '#e7ebf0';
export const BODY_SIZE = 10;
export const TABLE_SIZE = 9.5;

/** English stands beside the Chinese in a smaller size: it explains, the Chinese is what is certified. */
export const englishSize = (size: number): number => Math.max(6.5, Math.round(size * 7.6) / 10);

const RULE = 0.5;
const PADDING = 4;

/** What is left of a width for the texts of so many columns. */
export const textWidth = (columns: number, width = CONTENT_WIDTH): number =>
  width - columns * 2 * PADDING - (columns + 1) * RULE;

/** A table with two header rows opens with the heading of a domain, which stands above the grid. */
const topRule = (line: number, headerRows: number | undefined): number => (line === 0 && headerRows === 2 ? 0 : RULE);

export const gridLayout = {
  hLineWidth: (line: number, { table }: { table: { headerRows?: number } }) => topRule(line, table.headerRows),
  vLineWidth: () => RULE,
  hLineColor: () => '#8a8a8a',
  vLineColor: () => '#8a8a8a',
  paddingLeft: () => PADDING,
  paddingRight: () => PADDING,
  paddingTop: () => 2.2,
  paddingBottom: () => 2.4,
};

/** For tables of many columns. */
export const DENSE = { rule: RULE, padding: 2 };
export const denseLayout = {
  ...gridLayout,
  paddingLeft: () => DENSE.padding,
  paddingRight: () => DENSE.padding,
  paddingTop: () => 1.6,
  paddingBottom: () => 1.8,
};
