import { inflateSync } from 'node:zlib';

/** Reads the text of a PDF as pdfkit writes it: plain objects, deflated streams, one ToUnicode map a font. */
export interface PdfText {
  pages: number;
  /** The text of all pages, as drawn, without spaces and line ends. */
  text: string;
}

const fontMap = (cmap: string): Map<string, string> => {
  const map = new Map<string, string>();
  for (const [, first = '', list = ''] of cmap.matchAll(/<(\w{4})> <\w{4}> \[([^\]]*)\]/g)) {
    const start = Number.parseInt(first, 16);
    for (const [index, [, units = '']] of [...list.matchAll(/<([^>]*)>/g)].entries()) {
      const character = (units.replaceAll(' ', '').match(/.{4}/g) ?? []).map((unit) =>
        String.fromCharCode(Number.parseInt(unit, 16)),
      );
      map.set((start + index).toString(16).padStart(4, '0'), character.join(''));
    }
  }
  return map;
};

/** The selection of a font, or a string, in round brackets or as hexadecimal digits. */
const TEXT_TOKENS = /\/(F\d+) [\d.]+ Tf|\(((?:\\[\s\S]|[^\\()])*)\)|<(\w+)>/g;
const hexOf = (literal = ''): string =>
  Buffer.from(
    literal.replace(/\\([\s\S])/g, (_, escaped) => (escaped === 'r' ? '\r' : escaped)),
    'latin1',
  ).toString('hex');

export const readPdf = (pdf: Uint8Array): PdfText => {
  const file = Buffer.from(pdf).toString('latin1');
  const objects = new Map(
    [...file.matchAll(/(?:^|\n)(\d+) 0 obj\n([\s\S]*?)\nendobj/g)].map(([, id = '', body = '']) => [id, body]),
  );
  const stream = (id: string): string => {
    const content = /\nstream\n([\s\S]*)\nendstream/.exec(objects.get(id) ?? '')?.[1] ?? '';
    return inflateSync(Buffer.from(content, 'latin1')).toString('latin1');
  };
  const fonts = new Map<string, Map<string, string>>();
  for (const [, name = '', id = ''] of file.matchAll(/\/(F\d+) (\d+) 0 R/g)) {
    const toUnicode = /\/ToUnicode (\d+) 0 R/.exec(objects.get(id) ?? '')?.[1];
    if (toUnicode !== undefined && !fonts.has(name)) fonts.set(name, fontMap(stream(toUnicode)));
  }
  const pages = [...objects.values()].filter((body) => /\/Type \/Page\n/.test(body));
  let font = new Map<string, string>();
  let text = '';
  for (const page of pages) {
    const content = stream(/\/Contents (\d+) 0 R/.exec(page)?.[1] ?? '');
    for (const [, name, literal, hex = hexOf(literal)] of content.matchAll(TEXT_TOKENS)) {
      if (name !== undefined) font = fonts.get(name) ?? new Map();
      text += (hex.match(/.{4}/g) ?? []).map((code) => font.get(code) ?? '\uFFFD').join('');
    }
  }
  return { pages: pages.length, text: text.replace(/\s/g, '') };
};
