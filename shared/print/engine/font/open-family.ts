import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Face } from './face.ts';
import type { ConstantSubset, LazyFace } from './family.ts';
import { FontFileTables } from './font-tables.ts';

/** A face read from the folder of fonts when it is first needed. */
export const lazyFace = (
  folder: string,
  file: string,
  name: string,
  covers?: (codePoint: number) => boolean,
): LazyFace => {
  let face: Face | undefined;
  const open = () => {
    face ??= new Face(name, new FontFileTables(join(folder, `${file}.ttf`)));
    return face;
  };
  return { open, covers: covers ?? ((codePoint) => open().glyphOf(codePoint) !== 0) };
};

/** As `../../fonts/build.ts` writes it. */
interface ConstantFile extends Omit<ConstantSubset, 'fontFile' | 'toUnicode'> {
  fontFile: string;
  toUnicode: string;
}

export const constantSubset = (folder: string, name: string): ConstantSubset => {
  const file = JSON.parse(readFileSync(join(folder, `${name}.constant.json`), 'utf8')) as ConstantFile;
  return {
    ...file,
    fontFile: Buffer.from(file.fontFile, 'base64'),
    toUnicode: Buffer.from(file.toUnicode, 'base64'),
  };
};
