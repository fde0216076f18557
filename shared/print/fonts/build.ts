import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { deflateSync } from 'node:zlib';
import subsetFont from 'subset-font';
import { Face } from '../engine/font/face.ts';
import { FontFileTables } from '../engine/font/font-tables.ts';
import { subsetOf } from '../engine/font/printed-font.ts';

/**
 * Builds the core subsets, the constant ones and shared/printable/coverage.json from the full fonts: `npm run fonts`. The
 * same input gives the same output.
 * Sources of the fonts and of the character lists: ../README.md.
 */
const FOLDER = process.argv[2] ?? 'shared/print/fonts';

/** By the family they are the text face of. */
const TEXT_FACES = { song: 'NotoSerifSC-Regular', hei: 'NotoSansSC-Bold' };
/** What neither text face has, such as ☑. Small enough to need no core. */
const SYMBOL_FACE = 'NotoSansSymbols2-Regular';

/** Substitution and positioning slow every layout down (by a quarter to a third) and change nothing in horizontal Chinese. */
const UNUSED_TABLES = ['GSUB', 'GPOS', 'GDEF', 'BASE', 'vhea', 'vmtx', 'VORG', 'STAT', 'DSIG'];

type Glyphs = ReadonlyMap<number, number>;

const codeOf = (character: string): number => character.codePointAt(0) ?? 0;

/** All of GB 2312: symbols and letters (rows 01 to 09), 6763 characters (rows 16 to 87). */
const gb2312 = (): string => {
  const decoder = new TextDecoder('gb18030');
  let decoded = '';
  for (let row = 0xa1; row <= 0xf7; row++) {
    if (row > 0xa9 && row < 0xb0) continue;
    for (let cell = 0xa1; cell <= 0xfe; cell++) decoded += decoder.decode(Uint8Array.of(row, cell));
  }
  return decoded.replace(/[\uE000-\uF8FF\uFFFD]/g, '');
};

const coreCharacters = async (): Promise<ReadonlySet<string>> => {
  const ascii = Array.from({ length: 0x7f - 0x20 }, (_, i) => String.fromCodePoint(0x20 + i)).join('');
  const list = (name: string) => readFile(join(FOLDER, 'characters', `${name}.txt`), 'utf8');
  const listed = `${await list('symbols')}${await list('table-8105')}`.replace(/\s/g, '');
  return new Set([...ascii, ...listed, '\u3000', ...gb2312()]);
};

/** Code point to glyph, from the font's table of its whole repertoire (cmap, format 12). */
const glyphsOf = (font: Buffer): Glyphs => {
  const tables = Array.from({ length: font.readUInt16BE(4) }, (_, i) => 12 + i * 16);
  const entry = tables.find((at) => font.toString('latin1', at, at + 4) === 'cmap');
  if (entry === undefined) throw new Error('the font has no cmap');
  const cmap = font.readUInt32BE(entry + 8);
  const subtables = Array.from(
    { length: font.readUInt16BE(cmap + 2) },
    (_, i) => cmap + font.readUInt32BE(cmap + 8 + i * 8),
  );
  const format12 = subtables.find((at) => font.readUInt16BE(at) === 12);
  if (format12 === undefined) throw new Error('the font has no cmap of format 12');
  const glyphs = new Map<number, number>();
  for (let group = 0; group < font.readUInt32BE(format12 + 12); group++) {
    const at = format12 + 16 + group * 12;
    const [first, last, glyph] = [font.readUInt32BE(at), font.readUInt32BE(at + 4), font.readUInt32BE(at + 8)];
    for (let code = first; code <= last; code++) glyphs.set(code, glyph + code - first);
  }
  return glyphs;
};

/** What goes into every report unchanged, deflated once and as well as can be: no report has to do it again. */
const writeConstant = async (family: string, face: string): Promise<void> => {
  const listed = await readFile(join(FOLDER, 'characters', `template-${family}.txt`), 'utf8');
  const characters = ` ${listed.trim()}`;
  const codePoints = [0, ...Array.from(characters, codeOf)];
  const { fontFile, fontLength, toUnicode, widths } = subsetOf(
    new Face(face, new FontFileTables(join(FOLDER, `${face}-Core.ttf`))),
    codePoints,
    9,
  );
  const constant = {
    characters,
    fontLength,
    widths: JSON.stringify(widths).replaceAll(',', ' '),
    toUnicode: toUnicode.toString('base64'),
    fontFile: fontFile.toString('base64'),
  };
  await writeFile(join(FOLDER, `${face}.constant.json`), `${JSON.stringify(constant, null, 1)}\n`);
  console.log(`${face}: ${codePoints.length - 1} characters in every report, ${fontFile.length} bytes`);
};

/** Code points as hexadecimal ranges: "20-7e,a7". Control characters and private use, where fonts disagree, are left out. */
const ranges = (glyphs: Glyphs): string => {
  const runs: { first: number; last: number }[] = [];
  const codes = [...glyphs.keys()].filter((code) => !/\p{Cc}|\p{Co}/u.test(String.fromCodePoint(code)));
  for (const code of codes.sort((a, b) => a - b)) {
    const run = runs.at(-1);
    if (run?.last === code - 1) run.last = code;
    else runs.push({ first: code, last: code });
  }
  return runs
    .map(({ first, last }) => (first === last ? first.toString(16) : `${first.toString(16)}-${last.toString(16)}`))
    .join(',');
};

/** The colours that PDF/A wants a document to speak of: the usual ones of screens, as pdfkit brings them. */
const writeColourProfile = async (): Promise<void> => {
  const profile = await readFile('node_modules/pdfkit/js/data/sRGB_IEC61966_2_1.icc');
  const file = { name: 'sRGB IEC61966-2.1', profile: deflateSync(profile, { level: 9 }).toString('base64') };
  await writeFile(join(FOLDER, 'colour-profile.json'), `${JSON.stringify(file, null, 1)}\n`);
};

const COVERAGE_FILE = 'shared/printable/coverage.json';

const build = async (): Promise<void> => {
  const characters = await coreCharacters();
  const coverage: Record<string, string> = {};
  for (const [family, face] of Object.entries(TEXT_FACES)) {
    const full = await readFile(join(FOLDER, `${face}.ttf`));
    const glyphs = glyphsOf(full);
    const core = [...characters].filter((character) => glyphs.has(codeOf(character))).join('');
    const subset = await subsetFont(full, core, {
      targetFormat: 'truetype',
      noHinting: true,
      dropTables: UNUSED_TABLES,
    });
    await writeFile(join(FOLDER, `${face}-Core.ttf`), subset);
    await writeConstant(family, face);
    coverage[face] = ranges(glyphs);
    console.log(`${face}: core ${[...core].length} characters, ${subset.length} bytes; full ${glyphs.size} characters`);
  }
  coverage[SYMBOL_FACE] = ranges(glyphsOf(await readFile(join(FOLDER, `${SYMBOL_FACE}.ttf`))));
  await writeColourProfile();
  await writeFile(COVERAGE_FILE, `${JSON.stringify(coverage, null, 2)}\n`);
};

void build();
