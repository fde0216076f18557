import { inflateSync } from 'node:zlib';
import type { Page } from 'playwright-core';

/** What a person holds who prints the page: its text as the browser lays it out for paper, without spaces. */
export const printedText = async (page: Page): Promise<string> => textOf(await page.pdf({ format: 'A4' }));

/** Reads a PDF as Skia, the browser's printer, writes it: plain objects, deflated streams, a ToUnicode map a font. */
const textOf = (pdf: Buffer): string => {
  const objects = objectsOf(pdf.toString('latin1'));
  const maps = new Map<string, CharacterMap>();
  for (const body of objects.values())
    for (const [, name = '', id = ''] of body.matchAll(/\/(F\d+) (\d+) 0 R/g))
      maps.set(name, characterMap(objects, id));
  const pages = [...objects.values()].filter((body) => body.startsWith('<</Type /Page\n'));
  return pages
    .map((body) => drawnText(streamOf(objects, /\/Contents (\d+) 0 R/.exec(body)?.[1]), maps))
    .join('')
    .replace(/\s/g, '');
};

type Objects = ReadonlyMap<string, string>;
/** From a glyph's code in hexadecimal digits, two or four of them. */
type CharacterMap = ReadonlyMap<string, string>;

const objectsOf = (file: string): Objects =>
  new Map([...file.matchAll(/(?:^|\n)(\d+) 0 obj\n([\s\S]*?)\nendobj/g)].map(([, id = '', body = '']) => [id, body]));

const streamOf = (objects: Objects, id = ''): string => {
  const content = /stream\n([\s\S]*)\nendstream/.exec(objects.get(id) ?? '')?.[1];
  return content === undefined ? '' : inflateSync(Buffer.from(content, 'latin1')).toString('latin1');
};

const characterMap = (objects: Objects, font: string): CharacterMap => {
  const stream = streamOf(objects, /\/ToUnicode (\d+) 0 R/.exec(objects.get(font) ?? '')?.[1]);
  const cmap = stream.slice(stream.indexOf('endcodespacerange'));
  const map = new Map<string, string>();
  for (const [, code = '', units = ''] of cmap.matchAll(/^<(\w+)> <(\w+)>$/gm)) map.set(code, inUtf16(units));
  for (const [, first = '', last = '', units = ''] of cmap.matchAll(/^<(\w+)> <(\w+)> <(\w+)>$/gm))
    for (let code = Number.parseInt(first, 16); code <= Number.parseInt(last, 16); code += 1)
      map.set(hex(code, first.length), inUtf16(hex(Number.parseInt(units, 16) + code - Number.parseInt(first, 16), 4)));
  return map;
};

const hex = (value: number, digits: number): string => value.toString(16).toUpperCase().padStart(digits, '0');

const inUtf16 = (digits: string): string => Buffer.from(digits, 'hex').swap16().toString('utf16le');

/** A font, a stretch with its text said beside it, a string of glyphs. */
const TOKENS = /\/(F\d+) [\d.]+ Tf|ActualText <FEFF(\w+)>|(EMC)|<(\w+)>/g;

const drawnText = (content: string, maps: ReadonlyMap<string, CharacterMap>): string => {
  let [font, said, text] = [undefined as CharacterMap | undefined, false, ''];
  for (const [, name, actual, end, glyphs] of content.matchAll(TOKENS)) {
    if (name !== undefined) font = maps.get(name);
    if (actual !== undefined) text += inUtf16(actual);
    if (glyphs !== undefined && !said) text += decoded(glyphs, font);
    said = actual !== undefined || (said && end === undefined);
  }
  return text;
};

const decoded = (glyphs: string, font: CharacterMap = new Map()): string => {
  const digits = [...font.keys()][0]?.length ?? 4;
  return (glyphs.match(new RegExp(`.{${digits}}`, 'g')) ?? []).map((code) => font.get(code) ?? '\uFFFD').join('');
};
