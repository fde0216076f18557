const LINE = 15;
/** What Excel takes. */
const MOST = 409;
/** Characters of a column that its padding takes. */
const PADDING = 1;

/** In digits; the characters of Chinese text are twice as wide. */
const widthOf = (text: string): number => [...text].length + (text.match(/[^\u0000-\u024F]/gu)?.length ?? 0);

/**
 * In points, so that each text is seen whole in a column of its width. Programs that open a workbook do not all measure
 * its texts: rows without a height then show one line, and hide the others.
 */
export const rowHeight = (texts: readonly string[], widths: readonly number[]): number => {
  const lines = texts.map((text, i) =>
    text
      .split('\n')
      .reduce((sum, line) => sum + Math.max(1, Math.ceil(widthOf(line) / ((widths[i] ?? 8) - PADDING))), 0),
  );
  return Math.min(MOST, LINE * Math.max(1, ...lines));
};
