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

/** The advances that an array W, as it is written into a file, has for codes from 0. */
export const advancesIn = (source: string, codes: number): number[] => {
  const advances = new Array<number>(codes).fill(DEFAULT_WIDTH);
  const array = JSON.parse(source.replaceAll(' ', ',')) as (number | number[])[];
  for (let at = 0; at < array.length; at += 2)
    for (const [i, advance] of (array[at + 1] as number[]).entries()) advances[(array[at] as number) + i] = advance;
  return advances;
};
