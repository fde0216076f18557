import type { Cell, Node, Table, Text } from '../../../shared/print/nodes.ts';
import { englishSize, GREY, RED, TABLE_SIZE, TITLE_FILL } from '../../../shared/print/styles.ts';
import type { DomainResult, Report, ReportedRecord } from '../report.ts';
import { type Blocks, covered } from './blocks.ts';
import { type Field, fieldRows, fieldWidths, keepsRowsWhole } from './field-table.ts';
import { fieldsOf } from './fields.ts';
import { english, type Words } from './language.ts';
import { domainTitle, markTitle, recordTitle } from './texts/details.ts';
import { detailsSentence } from './texts/results.ts';
import { HEADINGS } from './texts/titles.ts';
import type { Totals } from './totals.ts';

/** Domain by domain one table for each record, its title repeated where it runs over a page. */

/**
 * So many rows of a record stay with its title at the end of a page. In every kind they are short ones: pdfmake loses what
 * does not fit on the page of rows kept together.
 */
const ROWS_WITH_TITLE = 2;

const TITLE_SIZE = TABLE_SIZE + 0.5;

/** In one line, the English smaller. */
const inLine = (said: Words, color: string | undefined, { language }: Blocks): Text[] => {
  const en = english(said, language);
  const look = color === undefined ? {} : { color };
  return [
    { text: said.zh, ...look },
    ...(en === undefined ? [] : [{ text: ` ${en}`, fontSize: englishSize(TITLE_SIZE), color: color ?? GREY }]),
  ];
};

const titleOf = (number: number, { marks, record }: ReportedRecord, blocks: Blocks): Text => ({
  text: [
    ...inLine(recordTitle(number, record.kind), undefined, blocks),
    ...marks.flatMap((mark) => [
      { text: '　【', color: RED },
      ...inLine(markTitle(mark), RED, blocks),
      { text: '】', color: RED },
    ]),
  ],
  font: 'hei',
  fontSize: TITLE_SIZE,
  fillColor: TITLE_FILL,
  colSpan: 4,
  where: `第 ${number} 条记录的标题`,
});

/** Opens a domain above its first record, as a row of that record's table: so it never stands alone at the end of a page. */
const domainRow = (domain: DomainResult, blocks: Blocks): Cell[] => [
  {
    ...blocks.heading(domainTitle(domain), { fontSize: 11, margin: [-4, 2, 0, 3], where: '领域' }),
    colSpan: 4,
    border: [false, false, false, true],
  },
  ...covered(3),
];

/** Where a row may run over a page its texts hang from the top: pdfmake centres them on one page only. */
const HANGING: Partial<Text> = { verticalAlignment: 'top' };

interface Place {
  number: number;
  domain: DomainResult;
  first: boolean;
}

const recordTable = ({ number, domain, first }: Place, reported: ReportedRecord, blocks: Blocks): Table => {
  const fields: Field[] = fieldsOf(reported);
  const dontBreakRows = keepsRowsWhole(fields, blocks);
  const rows = fieldRows(fields, blocks, `第 ${number} 条记录的`, dontBreakRows ? {} : HANGING);
  const opening = first ? [domainRow(domain, blocks)] : [];
  return {
    layout: 'grid',
    margin: [0, 0, 0, 10],
    table: {
      headerRows: opening.length + 1,
      keepWithHeaderRows: ROWS_WITH_TITLE,
      dontBreakRows,
      widths: fieldWidths(blocks),
      body: [...opening, [titleOf(number, reported, blocks), ...covered(3)], ...rows],
    },
  };
};

export const details = (report: Report, totals: Totals, blocks: Blocks): Node[] => {
  const places = report.domains.flatMap((domain) =>
    domain.records.map((reported, index) => ({ domain, reported, first: index === 0 })),
  );
  const tables = places.map(({ reported, ...place }, index) =>
    recordTable({ ...place, number: index + 1 }, reported, blocks),
  );
  const opening: Node[] = [
    blocks.heading(HEADINGS.details, tables.length > 0 ? { margin: [0, 0, 0, 6] } : {}),
    ...blocks.paragraph(detailsSentence(totals)),
  ];
  // On a page of its own where there is anything to list, so that the heading stays with the first record.
  return tables.length > 0
    ? [{ stack: opening, pageBreak: 'before' }, ...tables]
    : [{ stack: opening, unbreakable: true }];
};
