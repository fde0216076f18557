import { dayOf } from '../../../shared/calendar/dates.ts';
import type { Cell, Node, Text } from '../../../shared/print/nodes.ts';
import { QR } from '../../../shared/print/qr-image.ts';
import { CONTENT_WIDTH, englishSize, GREY, RED } from '../../../shared/print/styles.ts';
import type { Report } from '../report.ts';
import type { Blocks } from './blocks.ts';
import { chinese, english, type Said, type Words, words } from './language.ts';
import { SEAL_SIZE, seal } from './seal/seal.ts';
import { coverRows, ENTERPRISE } from './texts/results.ts';
import { CODE_NAME, EDITION, numberLine, QR_CAPTION, SEAL_NOTE, TITLE } from './texts/titles.ts';
import type { Totals } from './totals.ts';
import { dayInWords } from './words.ts';

/** The first page: the issuer in red over a red rule, as official documents open; the title; what was asked and found; the seal. */

/** A long issuer is set smaller, so that it stays on one line. */
const letterhead = (report: Report, blocks: Blocks): Node[] => [
  blocks.lines(
    words(report.issuer, report.policy.issuerEn),
    {
      where: '出具单位',
      font: 'hei',
      color: RED,
      alignment: 'center',
      fontSize: Math.min(27, (CONTENT_WIDTH - 20) / Math.max(report.issuer.length, 1)),
      margin: [0, 4, 0, 4],
    },
    11.5,
  ),
  { text: numberLine(report).zh, alignment: 'center', fontSize: 11, margin: [0, 4, 0, 8], where: '报告编号' },
  {
    canvas: [
      { type: 'line', x1: 0, y1: 0, x2: CONTENT_WIDTH, y2: 0, lineWidth: 2.4, lineColor: RED },
      { type: 'line', x1: 0, y1: 3.4, x2: CONTENT_WIDTH, y2: 3.4, lineWidth: 0.6, lineColor: RED },
    ],
  },
];

/** How the cover is spaced: closer where both languages share it, closest where its facts take many lines. */
interface Spacing {
  air: number;
  /** Above and below the text of a row. */
  row: [above: number, below: number];
  nameSize: number;
}

const FACTS = { name: 124, value: 306, size: 11.5, englishAdvance: 4.8 };
/** A name longer than three lines of the cover. */
const LONG_NAME = 3 * Math.floor(FACTS.value / FACTS.size);

/** Of both languages together; about so many. */
const linesOf = (rows: readonly [Words, Said][], { language }: Report): number =>
  rows.reduce((lines, [, value]) => {
    const beside = english(value, language)?.length ?? 0;
    const width = (length: number, advance: number) => Math.ceil((length * advance) / FACTS.value);
    return lines + width(chinese(value).length, FACTS.size) + width(beside, FACTS.englishAdvance);
  }, 0);

const spacingOf = (report: Report, rows: readonly [Words, Said][]): Spacing => {
  const bilingual = report.language !== 'zh-CN';
  const nameSize = report.enterprise.name.length > LONG_NAME ? 9 : FACTS.size;
  if (linesOf(rows, report) <= (bilingual ? 13 : 11)) return { air: bilingual ? 22 : 56, row: [3, 1], nameSize };
  return { air: bilingual ? 5 : 36, row: [bilingual ? 1 : 3, 0], nameSize };
};

const title = (blocks: Blocks, { air }: Spacing): Node[] => [
  blocks.lines(
    TITLE,
    {
      font: 'hei',
      fontSize: 30,
      alignment: 'center',
      characterSpacing: blocks.language === 'zh-CN' ? 5 : 0,
      margin: [0, air, 0, 0],
    },
    13,
  ),
  blocks.lines(EDITION, { font: 'hei', fontSize: 15, alignment: 'center', margin: [0, 2, 0, air * 0.75] }, 10.5),
];

/** Values over a fine rule, as on a form. */
const factRow = ([name, value]: [Words, Said], blocks: Blocks, { row, nameSize }: Spacing): Cell[] => {
  const look: Partial<Text> = { fontSize: FACTS.size, margin: [0, row[0], 0, row[1]] };
  const size = name.zh === ENTERPRISE.zh ? { fontSize: nameSize } : {};
  return [
    blocks.label(name, {
      ...look,
      font: 'hei',
      fillColor: '#ffffff',
      alignment: 'left',
      border: [false, false, false, false],
    }),
    blocks.value(value, FACTS.value, { ...look, ...size, where: name.zh, border: [false, false, false, true] }),
  ];
};

const facts = (rows: readonly [Words, Said][], blocks: Blocks, spacing: Spacing): Node => ({
  layout: 'grid',
  margin: [(CONTENT_WIDTH - FACTS.name - FACTS.value - 16) / 2, 0, 0, 0],
  table: {
    dontBreakRows: true,
    widths: [FACTS.name, FACTS.value],
    body: rows.map((row) => factRow(row, blocks, spacing)),
  },
});

const QR_SIZE = 114;
const SIDE = 168;

/** The way to check the report, where a reader looks first. */
const check = (report: Report, blocks: Blocks): Node => ({
  width: SIDE,
  stack: [
    { image: QR, width: QR_SIZE, margin: [(SIDE - QR_SIZE) / 2, 0, 0, 5] },
    blocks.lines(QR_CAPTION, { fontSize: 9, alignment: 'center' }),
    {
      text: `${CODE_NAME.zh}：${report.verificationCode}`,
      font: 'hei',
      fontSize: 10.5,
      alignment: 'center',
      noWrap: true,
      margin: [0, 2, 0, 0],
    },
  ],
});

const sealed = (report: Report, blocks: Blocks): Node => ({
  width: SIDE,
  stack: [
    { ...seal(report.issuer), margin: [(SIDE - SEAL_SIZE) / 2, 0, 0, 5] },
    blocks.lines(dayInWords(dayOf(report.asOf)), { fontSize: 12, alignment: 'center' }),
    blocks.lines(SEAL_NOTE, { fontSize: englishSize(10), color: GREY, alignment: 'center', margin: [0, 2, 0, 0] }),
  ],
});

export const cover = (report: Report, totals: Totals, blocks: Blocks): Node[] => {
  const rows = coverRows(report, totals);
  const spacing = spacingOf(report, rows);
  return [
    ...letterhead(report, blocks),
    ...title(blocks, spacing),
    facts(rows, blocks, spacing),
    {
      unbreakable: true,
      margin: [24, 6 + spacing.air * 0.7, 24, 0],
      columns: [check(report, blocks), { text: '', width: CONTENT_WIDTH - 48 - 2 * SIDE }, sealed(report, blocks)],
    },
  ];
};
