import type { PdfObjects } from '../../../infra/cli/verify/pdf-objects.ts';
import { printedText } from '../../../infra/cli/verify/printed-text.ts';

const MAP = `2 beginbfrange
<0001> <0003> [<4E00> <4E8C> <D842DFB7>]
<0041> <0043> <0061>
endbfrange
1 beginbfchar
<5C29> <56DB>
endbfchar`;

/** A page with this content, and a font. */
const page = (content: string): PdfObjects => ({
  texts: new Map([
    ['1', '<<\n/Type /Page\n/Contents 2 0 R\n/Font << /F1 3 0 R >>\n>>\n'],
    ['2', '<< >>'],
    ['3', '<< /Type /Font /ToUnicode 4 0 R >>'],
  ]),
  stream: (object) => Buffer.from(object === '4' ? MAP : content, 'latin1'),
});

it.each([
  ['in hexadecimal', '/F1 9 Tf <00010002> Tj', '一二'],
  ['with gaps between its parts', '/F1 9.5 Tf [<0001> -20 <0003>] TJ', '一𠮷'],
  ['in brackets', '/F1 9 Tf (\0A\0B) Tj', 'ab'],
  ['with escapes', '/F1 9 Tf (\\\\\\)\\000\\103) Tj', '四c'],
  ['broken over lines', '/F1 9 Tf (\0\\\nA) Tj', 'a'],
  ['of a font that is not there', '/F2 9 Tf <0001> Tj', '\uFFFD'],
  ['of an unknown code', '/F1 9 Tf <0001FFFF> Tj', '一\uFFFD'],
  ['beside drawings', 'q 1 0 0 1 5 5 cm 0 0 m 5 5 l S Q /F1 9 Tf <0001> Tj', '一'],
])('reads text %s', (_, content, text) => {
  expect(printedText(page(content))).toBe(text);
});
