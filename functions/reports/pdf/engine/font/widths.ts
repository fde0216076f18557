/** Most glyphs of a Chinese font are as wide as an em; only the others are listed. */
export const DEFAULT_WIDTH = 1000;

/** The array W of a CID font: runs of widths that are not the default, each after its first code (ISO 32000-1, 9.7.4.3). */
export const widthsOf = (advances: readonly number[]): (number | number[])[] => {
  const widths: (number | number[])[] = [];
  let run: number[] | undefined;
  for (const [code, advance] of advances.entries()) {
    if (advance === DEFAULT_WIDTH) {
      run = undefined;
    } else if (run === undefined) {
      run = [advance];
      widths.push(code, run);
    } else {
      run.push(advance);
    }
  }
  return widths;
};
