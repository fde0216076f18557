import type { Content, TDocumentDefinitions } from 'pdfmake/interfaces.js';
import { render } from '../../../shared/print/engine/render.ts';
import { openFamilies } from '../../../shared/print/families.ts';
import { readPdf } from '../../support/pdf-text.ts';
import { stockRender } from '../../support/stock-pdfmake.ts';

const families = openFamilies('shared/print/fonts');

const LONG =
  '当事人在用的3台叉车（型号：CPCD30-A2）超过检验有效期，仍在使用；“未按期整改”的，依照《特种设备安全法》第八十四条处罚。';
const LATIN = 'The party failed to submit the annual report (2025) within the time limit, i.e. before 30 June 2026.';
const table = (more: object): Content => ({
  table: {
    widths: [60, 110, 300],
    headerRows: 1,
    body: [
      ['序号', '名称', '说明'],
      ...Array.from({ length: 60 }, (_, i) => [`${i + 1}`, '示例企业', LONG.slice(0, (i * 7) % 60)]),
    ],
    ...more,
  },
});

const rule = (y: number) => ({ type: 'line', x1: 0, y1: y, x2: 300, y2: y, lineWidth: 2, lineColor: '#c8102e' });
const PIXEL =
  'data:image/png;base64,iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAAAAAA6fptVAAAACklEQVR4nGNgAAAAAgABSK+kcQAAAABJRU5ErkJggg==';

const DEFINITIONS: [string, Content][] = [
  ['Chinese over several lines', Array.from({ length: 8 }, () => ({ text: LONG.repeat(3), margin: [0, 0, 0, 6] }))],
  ['Chinese over several pages', { text: LONG.repeat(80) }],
  ['Latin words', { text: LATIN.repeat(6) }],
  ['Chinese and Latin together', { text: `${LONG}${LATIN}`.repeat(4), fontSize: 9.5 }],
  [
    'justified with an indent',
    { text: `${LONG}${LATIN}`.repeat(4), alignment: 'justify', leadingIndent: 24, lineHeight: 1.3 },
  ],
  ['justified with an indent on one line', { text: '甲 乙', alignment: 'justify', leadingIndent: 24 }],
  [
    'centred, right, spaced',
    [
      { text: LONG, alignment: 'center' },
      { text: LONG, alignment: 'right' },
      { text: LONG, characterSpacing: 3 },
      { text: '短', alignment: 'center', leadingIndent: 20 },
      { text: ' 两边 ', alignment: 'right' },
    ],
  ],
  [
    'parts of a text',
    {
      text: ['编号：', { text: 'WF2026', color: 'red' }, '（', { text: LONG, font: 'hei', fontSize: 14 }, '）', LATIN],
    },
  ],
  [
    'parts that join into one word',
    { text: Array.from({ length: 60 }, () => ['inter', { text: 'nation', color: 'blue' }, 'al ']).flat() },
  ],
  ['line ends and spaces', { text: `甲\n乙\n\n  丙  丁\n${LONG}\n` }],
  ['text that must not wrap', { text: LONG.repeat(2), noWrap: true }],
  ['text that must not wrap with a line end', { text: '甲\n乙', noWrap: true }],
  ['a word longer than the line', { text: `编号${'A1'.repeat(150)}结束` }],
  ['a long word of parts', { text: ['编号', { text: 'A1'.repeat(150), color: 'red' }, { text: 'B2'.repeat(150) }] }],
  ['a table whose rows break', table({})],
  ['a table without a head whose rows break', table({ headerRows: 0 })],
  ['a table whose rows stay whole', table({ dontBreakRows: true, keepWithHeaderRows: 1 })],
  ['a table without a head whose rows stay whole', table({ headerRows: 0, dontBreakRows: true })],
  [
    'a table with a row over several pages',
    table({
      body: [
        ['序号', '名称', '说明'],
        ['1', LONG, LONG.repeat(90)],
        ['2', '乙', '丙'],
      ],
    }),
  ],
  [
    'cells over several columns, and borders left out',
    table({
      body: [
        ['序号', '名称', '说明'],
        [{ text: LONG, colSpan: 2, border: [false, true, false, true] }, {}, '丙'],
        ['1', { text: LONG.repeat(2), colSpan: 2, fillColor: '#eeeeee' }, {}],
      ],
    }),
  ],
  [
    'tables in a block that stays whole',
    Array.from({ length: 6 }, () => ({
      stack: [LONG, table({ body: [['序号', '名称', LONG]] })],
      unbreakable: true,
      margin: [9, 20],
    })),
  ],
  [
    'columns',
    [
      LONG,
      {
        unbreakable: true,
        columns: [
          { text: LONG.repeat(2), width: 120 },
          { text: LATIN, width: 200 },
        ],
      },
    ],
  ],
  ['a page begun', [LONG, { text: LATIN, pageBreak: 'before' }]],
  [
    'a block that stays whole',
    Array.from({ length: 12 }, () => ({ stack: [LONG, LONG, LONG], unbreakable: true, margin: [0, 20, 0, 0] })),
  ],
  [
    'cells in the middle and at the bottom',
    table({
      body: [
        [{ text: '甲', verticalAlignment: 'middle' }, { text: '乙', verticalAlignment: 'bottom' }, LONG.repeat(3)],
      ],
    }),
  ],
  [
    'rules and images',
    [{ canvas: [rule(0), rule(4)] } as Content, { image: PIXEL, width: 40, alignment: 'center' }, LONG],
  ],
];

const definitionOf = (content: Content): TDocumentDefinitions => ({
  pageSize: 'A4',
  content,
  defaultStyle: { font: 'song', fontSize: 10.5 },
  header: (page) => ({ text: `第${page}页`, margin: [40, 10] }),
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
      document.catalogue.Added = added;
    },
  });
  expect(Buffer.from(file).toString('latin1')).toMatch(/\/Added \d+ 0 R/);
});

it('refuses a character that no font has', () => {
  expect(() => render(withFunctions('甲𠮷'), { families })).toThrow('U+20BB7');
});

it.each<[string, object]>([
  ['a list', { content: [{ ul: ['甲'] }] }],
  ['a link', { content: [{ text: '甲', link: 'https://example.com' }] }],
  ['a named style', { content: [{ text: '甲', style: 'small' }] }],
  ['a part with a decoration', { content: [{ text: ['甲', { text: '乙', decoration: 'underline' }] }] }],
  ['a column that grows', { content: [{ table: { widths: ['*'], body: [['甲']] } }] }],
  ['a watermark', { watermark: '样本' }],
  ['another size of page', { pageSize: 'A5' }],
  ['a slanting line', { content: [{ canvas: [{ type: 'line', x1: 0, y1: 0, x2: 9, y2: 9 }] }] }],
  ['a dashed polygon', { content: [{ canvas: Object.freeze([{ type: 'rect', x: 0, y: 0, w: 1, h: 1 }]) }] }],
])('refuses what it does not print rather than leave it out: %s', (_, part) => {
  expect(() => render({ ...definitionOf('甲'), ...part }, { families })).toThrow('the engine');
});

it('remembers nothing of one document that shows in another', () => {
  const secret = '甲方机密第7号';
  const fresh = () => render(definitionOf(['乙', LONG]), { families: openFamilies('shared/print/fonts') });
  render(definitionOf([secret, LONG]), { families });
  const later = render(definitionOf(['乙', LONG]), { families });
  expect(readPdf(later).text).not.toContain(secret);
  expect(Buffer.compare(later, fresh())).toBe(0);
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
});
