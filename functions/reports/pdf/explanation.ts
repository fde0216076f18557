import type { Node } from '../../../shared/print/nodes.ts';
import type { Report } from '../report.ts';
import type { Blocks } from './blocks.ts';
import { words } from './language.ts';
import { explanation as notes } from './texts/explanation.ts';
import { HEADINGS } from './texts/titles.ts';

/** What the report means. Numbers are plain text: pdfmake would write list marks after the line they belong to. */
export const explanation = (report: Report, blocks: Blocks): Node[] => [
  blocks.heading(HEADINGS.explanation, {
    alignment: 'center',
    fontSize: 17,
    margin: [0, 4, 0, 12],
    pageBreak: 'before',
  }),
  ...notes(report).flatMap(({ zh, en }, index) =>
    blocks.paragraph(words(`${index + 1}．${zh}`, `${index + 1}. ${en}`), { where: '报告说明', margin: [0, 0, 0, 4] }),
  ),
];
