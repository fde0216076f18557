import type { Cell, Node } from '../../../../shared/print/nodes.ts';
import { RED } from '../../../../shared/print/styles.ts';
import type { StatisticsTable } from '../content/statistics-table.ts';
import { factsOf, sumsOf, TITLE } from '../words.ts';
import { CONTENT_WIDTH, grid, label, value, widthsOf } from './grid.ts';
import { HEADINGS } from './page-words.ts';
import type { Printing } from './printing.ts';

/** The first page opens as official documents do: the issuer in red over a red rule, the title; then what was asked, and the sums. */
export const opening = (table: StatisticsTable, { verificationCode, verifyUrl }: Printing): Node[] => [
  {
    text: table.issuer,
    ...{ font: 'hei', color: RED, alignment: 'center', where: '出具单位', noWrap: true },
    fontSize: Math.min(24, (CONTENT_WIDTH - 20) / Math.max(table.issuer.length, 1)),
    margin: [0, 0, 0, 4],
  },
  {
    canvas: [
      { type: 'line', x1: 0, y1: 0, x2: CONTENT_WIDTH, y2: 0, lineWidth: 2.4, lineColor: RED },
      { type: 'line', x1: 0, y1: 3.4, x2: CONTENT_WIDTH, y2: 3.4, lineWidth: 0.6, lineColor: RED },
    ],
  },
  { text: TITLE, font: 'hei', fontSize: 19, alignment: 'center', characterSpacing: 2, margin: [0, 8, 0, 8] },
  facts([...factsOf(table), ['验证码', `${verificationCode}（扫描页脚二维码，或在 ${siteOf(verifyUrl)} 核验）`]]),
  ...sumsOf(table).map((text): Node => ({ text, fontSize: 9, margin: [0, 4, 0, 0] })),
  { text: HEADINGS.rows, font: 'hei', fontSize: 10.5, margin: [0, 8, 0, 4] },
];

/** Where the table is verified, without its number and code. */
const siteOf = (verifyUrl: string): string => verifyUrl.replace(/\/[^/]*$/, '');

const SIZE = 8.5;

/** Names beside their values, two to a row. */
const facts = (pairs: readonly [string, string][]): Node => {
  const widths = widthsOf([74, 300, 74, 300]);
  const cells = ([name, text]: [string, string], column: number): Cell[] => [
    label(name, SIZE),
    value(text, SIZE, widths[column] ?? 0, { where: name }),
  ];
  const rows: Cell[][] = [];
  for (let i = 0; i < pairs.length; i += 2) {
    const [first, second] = [pairs[i], pairs[i + 1]];
    if (first === undefined) continue;
    if (second !== undefined) rows.push([...cells(first, 1), ...cells(second, 3)]);
    else
      rows.push([label(first[0], SIZE), value(first[1], SIZE, CONTENT_WIDTH, { colSpan: 3, where: first[0] }), {}, {}]);
  }
  return grid(widths, undefined, rows);
};
