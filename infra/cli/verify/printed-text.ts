import { type Glyphs, glyphsOf } from './glyphs.ts';
import type { PdfObjects } from './pdf-objects.ts';

/** What the pages say, in the order it is drawn, without spaces and line ends. Copied by the fonts' own tables, as readers do. */
export const printedText = (objects: PdfObjects): string => {
  const fonts = fontsOf(objects);
  const pages = [...objects.texts.values()].filter((text) => /\/Type \/Page\s/.test(text));
  return pages
    .map((page) => textOf(page, objects, fonts))
    .join('')
    .replace(/\s/g, '');
};

/** By the names that pages call them. */
const fontsOf = ({ texts, stream }: PdfObjects): Map<string, Glyphs> => {
  const fonts = new Map<string, Glyphs>();
  for (const text of texts.values())
    for (const [, name = '', object = ''] of text.matchAll(/\/(F\d+) (\d+) 0 R/g)) {
      const toUnicode = /\/ToUnicode (\d+) 0 R/.exec(texts.get(object) ?? '')?.[1];
      if (toUnicode !== undefined && !fonts.has(name)) fonts.set(name, glyphsOf(stream(toUnicode).toString('latin1')));
    }
  return fonts;
};

/** The choice of a font, the state saved or restored, or a string: in hexadecimal, or in brackets. Only text has strings in a page. */
const TOKEN = /\/(F\d+)\s+[\d.]+\s+Tf|(?<!\S)([qQ])(?!\S)|<([0-9A-Fa-f\s]*)>|\(((?:[^\\()]|\\[\s\S])*)\)/g;

const textOf = (page: string, { stream }: PdfObjects, fonts: ReadonlyMap<string, Glyphs>): string => {
  const content = stream(/\/Contents (\d+) 0 R/.exec(page)?.[1] ?? '').toString('latin1');
  let glyphs: Glyphs = new Map();
  // The font is part of the state (ISO 32000-1 8.4.2).
  const saved: Glyphs[] = [];
  let text = '';
  for (const [, font, state, hex, bracketed] of content.matchAll(TOKEN)) {
    if (font !== undefined) glyphs = fonts.get(font) ?? new Map();
    if (state === 'q') saved.push(glyphs);
    if (state === 'Q') glyphs = saved.pop() ?? glyphs;
    const codes =
      hex?.replace(/\s/g, '').toLowerCase() ?? Buffer.from(literal(bracketed ?? ''), 'latin1').toString('hex');
    text += (codes.match(/.{4}/g) ?? []).map((code) => glyphs.get(code) ?? '\uFFFD').join('');
  }
  return text;
};

const ESCAPES: Record<string, string> = { n: '\n', r: '\r', t: '\t', b: '\b', f: '\f' };

/** The bytes of a string in brackets (ISO 32000-1 7.3.4.2). */
const literal = (text: string): string =>
  text
    .replace(/\r\n?/g, '\n')
    .replace(/\\(?:([0-7]{1,3})|([\s\S]))/g, (_, octal: string | undefined, character: string | undefined) => {
      if (octal !== undefined) return String.fromCharCode(Number.parseInt(octal, 8) & 0xff);
      if (character === undefined || character === '\n') return '';
      return ESCAPES[character] ?? character;
    });
