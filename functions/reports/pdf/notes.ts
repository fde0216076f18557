import { dayOf } from '../../../shared/calendar/dates.ts';
import type { Report } from '../report.ts';
import type { Node, Text } from './nodes.ts';
import { factTable, heading, paragraph } from './styles.ts';
import { checkRows, HEADINGS, notes as sentences } from './texts.ts';
import { dayInWords } from './words.ts';

/** What the report means and how to check it. Numbers are plain text: pdfmake would write list marks after their line. */
const note = (text: string, index: number): Text =>
  paragraph(`${index + 1}．${text}`, { margin: [0, 0, 0, 4], where: '报告说明' });

/** The last note stays with the signature, which never stands alone on a page. */
const closing = (report: Report, last: Text[]): Node => ({
  unbreakable: true,
  stack: [
    ...last,
    { text: report.issuer, alignment: 'right', fontSize: 12, where: '出具单位', margin: [0, 18, 24, 0] },
    { text: dayInWords(dayOf(report.asOf)), alignment: 'right', fontSize: 12, margin: [0, 4, 24, 0] },
  ],
});

const check = (report: Report): Node => ({
  unbreakable: true,
  stack: [heading(HEADINGS.check), factTable(checkRows(report), 72)],
});

export const notes = (report: Report): Node[] => {
  const all = sentences(report).map(note);
  return [
    { unbreakable: true, stack: [heading(HEADINGS.notes), ...all.slice(0, 1)] },
    ...all.slice(1, -1),
    closing(report, all.slice(-1)),
    check(report),
  ];
};
