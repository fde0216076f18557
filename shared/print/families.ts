import { faceCoverage, LAST_CODE_POINT, markRanges } from '../printable/printable.ts';
import { Family, type LazyFace } from './engine/font/family.ts';
import { constantSubset, lazyFace } from './engine/font/open-family.ts';
import type { Family as FamilyName } from './nodes.ts';

/** The text face of each family, and the faces asked for what it lacks: the other one looks better than a box. */
const FACES: Record<FamilyName, readonly [text: string, ...others: string[]]> = {
  song: ['NotoSerifSC-Regular', 'NotoSansSC-Bold', 'NotoSansSymbols2-Regular'],
  hei: ['NotoSansSC-Bold', 'NotoSerifSC-Regular', 'NotoSansSymbols2-Regular'],
};

/** Said by the coverage data, so that a font of 15 MB is not opened only to find that it lacks a character. */
const coverageOf = (face: string): ((codePoint: number) => boolean) => {
  let table: Uint8Array | undefined;
  return (codePoint) => {
    const ranges = faceCoverage[face];
    if (ranges === undefined) throw new Error(`the coverage data do not list the face ${face}`);
    if (table === undefined) {
      table = new Uint8Array(LAST_CODE_POINT + 1);
      markRanges(table, ranges, 1);
    }
    return table[codePoint] === 1;
  };
};

/**
 * The families of the report with the fonts of a folder. The core of a text face, which nearly every report is content
 * with, is read at once; everything else when a report first needs it.
 */
export const openFamilies = (folder: string): ReadonlyMap<FamilyName, Family> => {
  const whole = new Map(
    [...new Set(Object.values(FACES).flat())].map((face) => [face, lazyFace(folder, face, face, coverageOf(face))]),
  );
  return new Map(
    Object.entries(FACES).map(([name, faces]) => {
      const core = lazyFace(folder, `${faces[0]}-Core`, faces[0]);
      const others = faces.map((face) => whole.get(face) as LazyFace);
      return [name as FamilyName, new Family(name, [core, ...others], constantSubset(folder, faces[0]))];
    }),
  );
};
