import { type FaceCoverage, LAST_CODE_POINT, markRanges } from '../../../shared/printable/printable.ts';
import type { Family } from './nodes.ts';

/** Faces in the order they are asked: the core subset costs least, the other text face looks better than a box. */
const FACES: Record<Family, readonly string[]> = {
  song: ['NotoSerifSC-Regular-Core', 'NotoSerifSC-Regular', 'NotoSansSC-Bold', 'NotoSansSymbols2-Regular'],
  hei: ['NotoSansSC-Bold-Core', 'NotoSansSC-Bold', 'NotoSerifSC-Regular', 'NotoSansSymbols2-Regular'],
};

/** A subset with the common characters, made by `fonts/build.ts`. */
export const isCore = (face: string): boolean => face.endsWith('-Core');

export interface Coverage {
  /** The face that prints a code point; undefined when none does. */
  face(family: Family, codePoint: number): string | undefined;
}

/** Code point to 1 + index of the face, filled from the last choice to the first. */
const tableOf = (faces: readonly string[], data: FaceCoverage): Uint8Array => {
  const table = new Uint8Array(LAST_CODE_POINT + 1);
  for (const [index, face] of [...faces.entries()].reverse()) {
    const ranges = data[face];
    if (ranges === undefined) throw new Error(`the coverage data do not list the face ${face}`);
    markRanges(table, ranges, index + 1);
  }
  return table;
};

export const coverageFrom = (data: FaceCoverage): Coverage => {
  const tables = { song: tableOf(FACES.song, data), hei: tableOf(FACES.hei, data) };
  return { face: (family, codePoint) => FACES[family][(tables[family][codePoint] ?? 0) - 1] };
};
