import type { DomainResult, Report } from '../report.ts';
import type { Cell, Node, Text } from './nodes.ts';
import { heading, label, paragraph, RED, textWidth, value } from './styles.ts';
import { HEADINGS, SUMMARY_COLUMNS, totalsSentence } from './texts.ts';
import type { Totals } from './totals.ts';
import { ABSENT, cutOffInWords, resultInWords } from './words.ts';

/** One row for each domain asked for: who answers for it, through when, and what was found. */

const WIDTHS = { number: 21, domain: 87, cutOff: 111, result: 97 };
const UNIT_WIDTH = textWidth(5) - WIDTHS.number - WIDTHS.domain - WIDTHS.cutOff - WIDTHS.result;
const CUT_OFF_SIZE = 8;

const RESULT_LOOKS = {
  none: {},
  found: { color: RED },
  incomplete: { color: '#9a5b00' },
  'not-covered': { color: '#595959' },
} as const;

const row = (domain: DomainResult, index: number): Cell[] => [
  value(String(index + 1), WIDTHS.number, { alignment: 'center' }),
  value(domain.name, WIDTHS.domain, { where: `第 ${index + 1} 行领域` }),
  value(domain.department ?? ABSENT, UNIT_WIDTH, { where: `${domain.name}的数据提供单位` }),
  value(cutOffInWords(domain), WIDTHS.cutOff, { fontSize: CUT_OFF_SIZE, alignment: 'center', noWrap: true }),
  value(resultInWords(domain).replace('（', '\n（'), WIDTHS.result, {
    alignment: 'center',
    ...RESULT_LOOKS[domain.result],
  }),
];

/** A long table begins on its own page, so that it is seen at once. */
const OWN_PAGE_FROM = 12;
const TOP_OF_PAGE: Partial<Text> = { margin: [0, 0, 0, 6] };

const opening = (report: Report, totals: Totals): Node => {
  const ownPage = report.domains.length > OWN_PAGE_FROM;
  const title = heading(HEADINGS.summary, ownPage ? TOP_OF_PAGE : {});
  const sentence = paragraph(totalsSentence(report, totals), { where: '企业名称' });
  return { unbreakable: true, stack: [title, sentence], ...(ownPage ? { pageBreak: 'before' as const } : {}) };
};

export const summary = (report: Report, totals: Totals): Node[] => [
  opening(report, totals),
  {
    layout: 'grid',
    table: {
      headerRows: 1,
      keepWithHeaderRows: 1,
      dontBreakRows: true,
      widths: [WIDTHS.number, WIDTHS.domain, UNIT_WIDTH, WIDTHS.cutOff, WIDTHS.result],
      body: [SUMMARY_COLUMNS.map((name) => label(name)), ...report.domains.map(row)],
    },
  },
];
