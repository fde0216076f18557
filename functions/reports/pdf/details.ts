import { KINDS } from '../../../shared/records/record.ts';
import { type DomainResult, MARKS, type Report, type ReportedRecord } from '../report.ts';
import { type Field, fieldsOf } from './fields.ts';
import type { Cell, Node, Table, Text } from './nodes.ts';
import { covered, heading, label, paragraph, RED, TABLE_SIZE, textWidth, value } from './styles.ts';
import { detailsSentence, HEADINGS } from './texts.ts';
import type { Totals } from './totals.ts';

/** One table for each record, its title repeated where it runs over a page. */

const LABEL_WIDTH = 72;
const NARROW = textWidth(4) / 2 - LABEL_WIDTH;
const WIDE = textWidth(2) - LABEL_WIDTH;

/** More lines than this in one cell, and rows may run over a page: half a page at this size of type. */
const LINES_KEPT_TOGETHER = 24;

/** At most so many: every character counted as wide as a Han character. */
const linesOf = ({ text }: Field): number =>
  text.split('\n').reduce((lines, part) => lines + Math.max(1, Math.ceil((part.length * TABLE_SIZE) / WIDE)), 0);

/** Fields side by side where both are short; one that is long or left alone takes the row. */
const rowsOf = (fields: readonly Field[], where: string, look: Partial<Text>): Cell[][] => {
  const rows: Cell[][] = [];
  const cellsOf = (field: Field, width: number, more: Partial<Text> = {}): Cell[] => [
    label(field.name, look),
    value(field.text, width, { where: `${where}的${field.name}`, ...look, ...more }),
  ];
  for (let i = 0; i < fields.length; i++) {
    const [field, next] = [fields[i], fields[i + 1]];
    if (field === undefined) continue;
    if (field.wide || next === undefined || next.wide) {
      rows.push([...cellsOf(field, WIDE, { colSpan: 3 }), ...covered(2)]);
    } else {
      rows.push([...cellsOf(field, NARROW), ...cellsOf(next, NARROW)]);
      i++;
    }
  }
  return rows;
};

const titleOf = (number: number, domain: DomainResult, { marks, record }: ReportedRecord): Text => ({
  text: [
    { text: `第 ${number} 条　${domain.name}　${KINDS[record.kind]}` },
    ...marks.map((mark) => ({ text: `　【${MARKS[mark]}】`, color: RED })),
  ],
  font: 'hei',
  fontSize: TABLE_SIZE + 0.5,
  fillColor: '#e7ebf0',
  colSpan: 4,
  where: `第 ${number} 条记录的标题`,
});

/** Where a row may run over a page its texts hang from the top: pdfmake centres them on one page only. */
const HANGING: Partial<Text> = { verticalAlignment: 'top' };

const recordTable = (number: number, domain: DomainResult, reported: ReportedRecord, fields: Field[]): Table => {
  const dontBreakRows = fields.every((field) => linesOf(field) <= LINES_KEPT_TOGETHER);
  const rows = rowsOf(fields, `第 ${number} 条记录`, dontBreakRows ? {} : HANGING);
  return {
    layout: 'grid',
    margin: [0, 0, 0, 12],
    table: {
      headerRows: 1,
      keepWithHeaderRows: 2,
      dontBreakRows,
      widths: [LABEL_WIDTH, NARROW, LABEL_WIDTH, NARROW],
      body: [[titleOf(number, domain, reported), ...covered(3)], ...rows],
    },
  };
};

/** The first record stays with the heading if a page holds both. */
const LINES_WITH_HEADING = 36;

export const details = (report: Report, totals: Totals): Node[] => {
  const reported = report.domains.flatMap((domain) => domain.records.map((record) => ({ domain, record })));
  const fields = reported.map(({ record }) => fieldsOf(record));
  const tables = reported.map(({ domain, record }, index) =>
    recordTable(index + 1, domain, record, fields[index] ?? []),
  );
  const firstLines = (fields[0] ?? []).reduce((lines, field) => lines + linesOf(field), 0);
  const kept = firstLines <= LINES_WITH_HEADING ? 1 : 0;
  return [
    {
      unbreakable: true,
      stack: [heading(HEADINGS.details), paragraph(detailsSentence(totals)), ...tables.slice(0, kept)],
    },
    ...tables.slice(kept),
  ];
};
