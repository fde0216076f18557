import type { Report } from '../report.ts';
import type { Node } from './nodes.ts';
import { CONTENT_WIDTH, factTable, heading, RED } from './styles.ts';
import { coverRows, EDITION, HEADINGS, QR_CAPTION, TITLE } from './texts.ts';
import type { Totals } from './totals.ts';
import { dayInWords, UNREGISTERED } from './words.ts';

/** The first page: the issuer in red over a red rule, as official documents open; title; the facts of the query; who it is about. */

/** A long issuer is set smaller, so that it stays on one line. */
const letterhead = (issuer: string): Node[] => [
  {
    text: issuer,
    where: '出具单位',
    font: 'hei',
    color: RED,
    alignment: 'center',
    fontSize: Math.min(28, (CONTENT_WIDTH - 20) / Math.max(issuer.length, 1)),
    margin: [0, 6, 0, 8],
  },
  {
    canvas: [
      { type: 'line', x1: 0, y1: 0, x2: CONTENT_WIDTH, y2: 0, lineWidth: 2.2, lineColor: RED },
      { type: 'line', x1: 0, y1: 3.2, x2: CONTENT_WIDTH, y2: 3.2, lineWidth: 0.6, lineColor: RED },
    ],
  },
];

const title: Node[] = [
  { text: TITLE, font: 'hei', fontSize: 26, alignment: 'center', characterSpacing: 3, margin: [0, 30, 0, 3] },
  { text: EDITION, font: 'hei', fontSize: 15, alignment: 'center', margin: [0, 0, 0, 24] },
];

const FACTS = { fontSize: 10.5, air: 1.5 };
const QR_SIZE = 104;
const GAP = 16;

const facts = (report: Report, totals: Totals): Node =>
  factTable(coverRows(report, totals), 94, { ...FACTS, width: CONTENT_WIDTH - QR_SIZE - GAP });

/** The way to check the report, where a reader looks first. */
const check = (report: Report): Node => ({
  width: QR_SIZE,
  stack: [
    { qr: report.verifyUrl, fit: QR_SIZE, eccLevel: 'M', alignment: 'center', margin: [0, 2, 0, 6] },
    { text: QR_CAPTION, fontSize: 9, alignment: 'center' },
    {
      text: `验证码：${report.verificationCode}`,
      font: 'hei',
      fontSize: 9.5,
      alignment: 'center',
      noWrap: true,
      margin: [0, 2, 0, 0],
    },
  ],
});

const baseRows = ({ enterprise }: Report): [string, string][] => [
  ['企业名称', enterprise.name],
  ['统一社会信用代码', enterprise.uscc],
  ['主体类型', enterprise.type ?? UNREGISTERED],
  ['法定代表人（负责人）', enterprise.legalRepresentative ?? UNREGISTERED],
  ['成立日期', enterprise.establishedOn === null ? UNREGISTERED : dayInWords(enterprise.establishedOn)],
  ['登记机关', enterprise.registrar ?? UNREGISTERED],
  ['登记状态', enterprise.registrationStatus ?? UNREGISTERED],
  ['住所', enterprise.address ?? UNREGISTERED],
];

/** Together with its heading; short enough for a page even at the greatest lengths. */
const base = (report: Report): Node => ({
  unbreakable: true,
  stack: [heading(HEADINGS.base, { margin: [0, 26, 0, 8] }), factTable(baseRows(report), 116, FACTS)],
});

export const cover = (report: Report, totals: Totals): Node[] => [
  ...letterhead(report.issuer),
  ...title,
  { columns: [facts(report, totals), check(report)], columnGap: GAP },
  base(report),
];
