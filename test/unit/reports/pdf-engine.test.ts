import type { Content, TDocumentDefinitions } from 'pdfmake/interfaces.js';
import { render } from '../../../functions/reports/pdf/engine/render.ts';
import { openFamilies } from '../../../functions/reports/pdf/families.ts';
import { readPdf } from '../../support/pdf-text.ts';
import { stockRender } from '../../support/stock-pdfmake.ts';

const families = openFamilies('functions/reports/pdf/fonts');

const LONG =
  '当事人在用的3台叉车（型号：CPCD30-A2）超过检验有效期，仍在使用；“未按期整改”的，依照《特种设备安全法》第八十四条处罚。';
const LATIN = 'The party failed to submit the annual report (2025) within the time limit, i.e. before 30 June 2026.';
const table = (more: object): Content => ({
  table: {
    widths: [60, 'auto', '*'],
    headerRows: 1,
    body: [
      ['序号', '名称', '说明'],
      ...Array.from({ length: 60 }, (_, i) => [`${i + 1}`, '示例企业', LONG.slice(0, (i * 7) % 60)]),
    ],
    ...more,
  },
});

const DEFINITIONS: [string, Content][] = [
  ['Chinese over several lines', Array.from({ length: 8 }, () => ({ text: LONG.repeat(3), margin: [0, 0, 0, 6] }))],
  ['Latin words', { text: LATIN.repeat(6) }],
  ['Chinese and Latin together', { text: `${LONG}${LATIN}`.repeat(4), fontSize: 9.5 }],
  [
    'justified with an indent',
    { text: `${LONG}${LATIN}`.repeat(4), alignment: 'justify', leadingIndent: 24, lineHeight: 1.3 },
  ],
  [
    'centred, right, spaced',
    [
      { text: LONG, alignment: 'center' },
      { text: LONG, alignment: 'right' },
      { text: LONG, characterSpacing: 3 },
    ],
  ],
  [
    'parts of a text',
    {
      text: [
        '编号：',
        { text: 'WF2026', bold: false, color: 'red' },
        '（',
        { text: LONG, decoration: 'underline' },
        '）',
        LATIN,
      ],
    },
  ],
  [
    'parts that join into one word',
    { text: Array.from({ length: 60 }, () => ['inter', { text: 'nation', color: 'blue' }, 'al ']).flat() },
  ],
  ['line ends and spaces', { text: `甲\n乙\n\n  丙  丁\n${LONG}\n` }],
  ['text that must not wrap', { text: LONG.repeat(2), noWrap: true }],
  ['a word longer than the line', { text: `编号${'A1'.repeat(150)}结束` }],
  ['break-all and named styles', { text: LATIN.repeat(3), wordBreak: 'break-all', style: ['small', 'red'] }],
  ['lists', [{ ol: ['甲', LONG, { ul: ['乙', '丙'] }] }, { ul: [LONG, LATIN] }]],
  ['a table whose rows break', table({})],
  ['a table whose rows stay whole', table({ dontBreakRows: true, keepWithHeaderRows: 1 })],
  ['columns', { columns: [{ text: LONG.repeat(2), width: 120 }, { text: LATIN.repeat(2) }], columnGap: 10 }],
  [
    'a block that stays whole',
    Array.from({ length: 12 }, () => ({ stack: [LONG, LONG, LONG], unbreakable: true, margin: [0, 20, 0, 0] })),
  ],
  [
    'cells in the middle',
    table({ body: [[{ text: '甲', verticalAlignment: 'middle' }, '乙', { text: LONG.repeat(3) }]] }),
  ],
  [
    'superscripts, links and bookmarks',
    { text: ['甲', { text: '2', sup: true }, { text: LATIN, link: 'https://example.com' }] },
  ],
  [
    'a table of contents',
    [
      { toc: { title: { text: '目录' } } },
      { text: '第一章', tocItem: true, pageBreak: 'before' },
      { text: ['见', { pageReference: 'end' }, '页'] },
      { text: '终', id: 'end' },
    ],
  ],
];

const definitionOf = (content: Content): TDocumentDefinitions => ({
  pageSize: 'A4',
  content: [content, { qr: 'https://credit.example.gov.cn/verify', fit: 60 }],
  defaultStyle: { font: 'song', fontSize: 10.5 },
  styles: { small: { fontSize: 8 }, red: { color: 'red', extends: 'small' } },
  header: (page) => ({ text: `第${page}页`, margin: [40, 10] }),
  watermark: { text: '样本', font: 'hei', opacity: 0.1 },
  info: { creationDate: new Date(0) },
});

const { structuredClone: copyOf } = globalThis;
const withFunctions = (content: Content) => definitionOf(copyOf(content));

it.each(DEFINITIONS)('prints as stock pdfmake does: %s', async (_, content) => {
  const ours = render(withFunctions(content), { families });
  const stock = await stockRender(withFunctions(content));
  expect(readPdf(ours)).toEqual(readPdf(stock));
});

it('prints the same bytes again', () => {
  const [, content] = DEFINITIONS[3] as (typeof DEFINITIONS)[number];
  const [first, second] = [1, 2].map(() => render(withFunctions(content), { families }));
  expect(Buffer.compare(first as Uint8Array, second as Uint8Array)).toBe(0);
});

it('lets objects be added before the file is closed', () => {
  const file = render(withFunctions('甲'), {
    families,
    beforeEnd: (document) => {
      const added = document.ref({ Type: 'Added' });
      added.end();
      document._root.data.Added = added;
    },
  });
  expect(Buffer.from(file).toString('latin1')).toMatch(/\/Added \d+ 0 R/);
});

it('refuses a character that no font has', () => {
  expect(() => render(withFunctions('甲𠮷'), { families })).toThrow('U+20BB7');
});

describe('a canvas whose list is frozen, as documents share it', () => {
  const square = [
    { x: 0, y: 0 },
    { x: 9.5, y: 0 },
    { x: 9.5, y: 9.5 },
  ];
  const ring = { type: 'ellipse', x: 20, y: 20, r1: 8, r2: 8, lineWidth: 2, lineColor: 'red' };
  const polygon = { type: 'polyline', closePath: true, lineWidth: 0, color: 'red', points: square };
  const printed = (canvas: readonly object[]): string =>
    Buffer.from(render(definitionOf({ canvas } as unknown as Content), { families })).toString('latin1');

  it('is one object of the document, of the same bytes each time, and is left as it was', () => {
    const canvas = Object.freeze(structuredClone([ring, polygon]));
    const first = printed(canvas);
    expect(first).toContain('/Subtype /Form');
    expect(printed(canvas)).toBe(first);
    expect(canvas).toEqual([ring, polygon]);
  });

  it('is drawn by pdfmake where the engine cannot, and is left as it was', () => {
    const dashed = { type: 'line', x1: 0, y1: 0, x2: 9, y2: 9, dash: { length: 2 } };
    const canvas = Object.freeze(structuredClone([dashed, polygon]));
    expect(printed(canvas)).toBe(printed(structuredClone([dashed, polygon])));
    expect(canvas).toEqual([dashed, polygon]);
  });
});
