import type { Family } from './nodes.ts';

/** Which face prints which character. Written by `fonts/build.ts`: face to hexadecimal ranges of code points. */
export type CoverageData = Record<string, string>;

/** Faces in the order they are asked: the core subset costs least, the other text face looks better than a box. */
const FACES: Record<Family, readonly string[]> = {
  song: ['NotoSerifSC-Regular-Core', 'NotoSerifSC-Regular', 'NotoSansSC-Bold', 'NotoSansSymbols2-Regular'],
  hei: ['NotoSansSC-Bold-Core', 'NotoSansSC-Bold', 'NotoSerifSC-Regular', 'NotoSansSymbols2-Regular'],
};

/** A subset with the common characters, made by `fonts/build.ts`. */
export const isCore = (face: string): boolean => face.endsWith('-Core');

/** The last code point of plane 3, the end of what Han characters use. */
const LAST = 0x3ffff;

export interface Coverage {
  /** The face that prints a code point; undefined when none does. */
  face(family: Family, codePoint: number): string | undefined;
}

const fill = (table: Uint8Array, ranges: string, value: number): void => {
  for (const range of ranges.split(',')) {
    const [first = '', last = first] = range.split('-');
    table.fill(value, Number.parseInt(first, 16), Number.parseInt(last, 16) + 1);
  }
};

/** Code point to 1 + index of the face, filled from the last choice to the first. */
const tableOf = (faces: readonly string[], data: CoverageData): Uint8Array => {
  const table = new Uint8Array(LAST + 1);
  for (const [index, face] of [...faces.entries()].reverse()) {
    const ranges = data[face];
    if (ranges === undefined) throw new Error(`the coverage data do not list the face ${face}`);
    fill(table, ranges, index + 1);
  }
  return table;
};

export const coverageFrom = (data: CoverageData): Coverage => {
  const tables = { song: tableOf(FACES.song, data), hei: tableOf(FACES.hei, data) };
  return { face: (family, codePoint) => FACES[family][(tables[family][codePoint] ?? 0) - 1] };
};
