import type { TDocumentDefinitions } from 'pdfmake/interfaces.js';
import type { Node } from '../../../../shared/print/nodes.ts';
import { QR, qrImage } from '../../../../shared/print/qr-image.ts';
import { GREY } from '../../../../shared/print/styles.ts';
import type { Typesetter } from '../../../../shared/print/typeset.ts';
import type { StatisticsTable } from '../content/statistics-table.ts';
import { DOMAIN_COLUMNS, domainCells, NOTES, SIGNATURES, TITLE, UNMATCHED_COLUMNS, unmatchedCells } from '../words.ts';
import { CONTENT_WIDTH, heading, list, MARGINS } from './grid.ts';
import { opening } from './opening.ts';
import { digestInWords, EMPTY, footNumbers, HEADINGS, pageOf, runningNumbers } from './page-words.ts';
import type { Printing } from './printing.ts';
import { rowsTable } from './rows.ts';
import { sums } from './sums.ts';

const PRODUCT = '信证';
const QR_SIZE = 38;
/** Of the page's number, on either side. */
const SIDE = 260;

/** The document definition of a table. Nothing but the table and its printing goes in. */
export const documentOf = (table: StatisticsTable, printing: Printing, type: Typesetter): TDocumentDefinitions => {
  const frozenAt = new Date(table.frozenAt);
  const parts = [...opening(table, printing), ...rowsTable(table), ...lists(table), ...sums(table), closing(printing)];
  return {
    pageSize: 'A4',
    pageOrientation: 'landscape',
    pageMargins: MARGINS,
    version: '1.7',
    subset: 'PDF/A-3b',
    language: 'zh-CN',
    displayTitle: true,
    info: {
      ...{ creator: PRODUCT, title: TITLE, author: table.issuer, subject: table.tableNo },
      ...{ creationDate: frozenAt, modDate: frozenAt },
    },
    images: { [QR]: qrImage(printing.verifyUrl) },
    header: () => type.set(runningHead(table)),
    footer: (page, pages) => type.set(foot(table, printing, page, pages)),
    content: parts.map((part) => type.set(part)),
  };
};

const runningHead = (table: StatisticsTable): Node => {
  const look = { fontSize: 8, color: GREY, noWrap: true, where: '页眉' };
  return {
    margin: [MARGINS[0], 26, MARGINS[2], 0],
    columns: [
      { text: TITLE, width: 200, ...look },
      {
        text: runningNumbers(table),
        width: CONTENT_WIDTH - 200,
        alignment: 'right',
        ...look,
      },
    ],
  };
};

const foot = (table: StatisticsTable, { verificationCode }: Printing, page: number, pages: number): Node => {
  const look = { noWrap: true, fontSize: 8, margin: [0, 16, 0, 0] as [number, number, number, number] };
  return {
    margin: [MARGINS[0], 8, MARGINS[2], 0],
    columns: [
      { text: footNumbers(table, verificationCode), width: SIDE, color: GREY, ...look },
      { text: pageOf(page, pages), width: CONTENT_WIDTH - 2 * SIDE, alignment: 'center', ...look },
      { width: SIDE, stack: [{ image: QR, width: QR_SIZE, margin: [SIDE - QR_SIZE, 0, 0, 0] }] },
    ],
  };
};

const lists = (table: StatisticsTable): Node[] => [
  heading(HEADINGS.unmatched),
  table.unmatched.length === 0
    ? { text: EMPTY, fontSize: 8.5 }
    : list(UNMATCHED_COLUMNS, table.unmatched.map(unmatchedCells), [40, 170, 120, 120, 280]),
  heading(HEADINGS.domains),
  list(DOMAIN_COLUMNS, table.domains.map(domainCells), [30, 200, 110, 120], CONTENT_WIDTH * 0.62),
];

/** Notes and signatures on one page: a page that is signed says what was signed. */
const closing = ({ digest }: Printing): Node => ({
  unbreakable: true,
  stack: [
    heading(HEADINGS.notes),
    ...[...NOTES, digestInWords(digest)].map(
      (note, i): Node => ({ text: `${i + 1}. ${note}`, fontSize: 8.5, margin: [0, 0, 0, 3], where: '说明' }),
    ),
    // To be filled in and sealed by the unit that asked.
    {
      margin: [0, 30, 0, 30],
      columns: SIGNATURES.map((text) => ({ text, width: CONTENT_WIDTH / SIGNATURES.length, fontSize: 10.5 })),
    },
  ],
});
