import type { Cell, Node, Table } from '../../../shared/print/nodes.ts';
import { AMBER, GREY, RED, textWidth } from '../../../shared/print/styles.ts';
import type { DomainResult, Report } from '../report.ts';
import type { Blocks } from './blocks.ts';
import { fieldRows, fieldWidths } from './field-table.ts';
import { words } from './language.ts';
import { baseRows, totalsSentence } from './texts/results.ts';
import { HEADINGS, SUMMARY_COLUMNS } from './texts/titles.ts';
import type { Totals } from './totals.ts';
import { ABSENT, cutOffInWords, resultInWords } from './words.ts';

/** Who was asked about; then one row for each domain: who answers for it, through when, and what was found. */

/** With its heading on one page: it is shorter than that even at the greatest lengths. */
export const base = (report: Report, blocks: Blocks): Node => ({
  unbreakable: true,
  stack: [
    blocks.heading(HEADINGS.base, { margin: [0, 10, 0, 6] }),
    {
      layout: 'grid',
      table: { dontBreakRows: true, widths: fieldWidths(blocks), body: fieldRows(baseRows(report), blocks, '') },
    },
  ],
});

const WIDTHS = { number: 23, domain: 88, cutOff: 110, result: 103 };
const UNIT_WIDTH = textWidth(5) - WIDTHS.number - WIDTHS.domain - WIDTHS.cutOff - WIDTHS.result;
const COLUMN_WIDTHS = [WIDTHS.number, WIDTHS.domain, UNIT_WIDTH, WIDTHS.cutOff, WIDTHS.result];
const SMALL = 8;

const RESULT_LOOKS = {
  none: {},
  found: { color: RED },
  incomplete: { color: AMBER },
  'not-covered': { color: GREY },
} as const;

const row = (domain: DomainResult, index: number, blocks: Blocks): Cell[] => {
  const result = resultInWords(domain);
  return [
    blocks.value(String(index + 1), WIDTHS.number, { alignment: 'center' }),
    blocks.value(words(domain.name, domain.nameEn ?? domain.name), WIDTHS.domain, { where: `第 ${index + 1} 行领域` }),
    blocks.value(domain.department ?? ABSENT, UNIT_WIDTH, { where: `${domain.name}的数据提供单位` }),
    blocks.value(cutOffInWords(domain), WIDTHS.cutOff, { fontSize: SMALL, alignment: 'center', noWrap: true }),
    blocks.value({ ...result, zh: result.zh.replace('（', '\n（') }, WIDTHS.result, {
      alignment: 'center',
      ...RESULT_LOOKS[domain.result],
    }),
  ];
};

const table = (report: Report, blocks: Blocks): Table => ({
  layout: 'grid',
  table: {
    headerRows: 1,
    keepWithHeaderRows: 1,
    dontBreakRows: true,
    widths: COLUMN_WIDTHS,
    body: [
      SUMMARY_COLUMNS.map((name) => blocks.label(name, { font: 'hei' })),
      ...report.domains.map((domain, index) => row(domain, index, blocks)),
    ],
  },
});

/** A long table begins on its own page, so that it is seen at once; a short one stays with its heading. */
const OWN_PAGE_FROM = 12;

export const summary = (report: Report, totals: Totals, blocks: Blocks): Node[] => {
  const ownPage = report.domains.length > OWN_PAGE_FROM;
  const opening = [
    blocks.heading(HEADINGS.summary, { margin: [0, ownPage ? 0 : 12, 0, 6] }),
    ...blocks.paragraph(totalsSentence(report, totals), { where: '企业名称' }),
  ];
  return ownPage
    ? [{ stack: opening, pageBreak: 'before' }, table(report, blocks)]
    : [{ stack: [...opening, table(report, blocks)], unbreakable: true }];
};
