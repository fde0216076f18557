import type { Node } from '../../../shared/print/nodes.ts';
import type { Report } from '../report.ts';
import type { Blocks } from './blocks.ts';
import { factTable } from './field-table.ts';
import type { Said, Words } from './language.ts';
import { HEADINGS } from './texts/titles.ts';
import { MEANING_ROWS, methodRows, OUTCOME_ROWS, referenceRows } from './texts/verification.ts';

/** How the report is checked. Each heading stays with its table, which is shorter than a page. */
const part = (heading: Words, rows: readonly [Words, Said][], blocks: Blocks): Node => ({
  unbreakable: true,
  stack: [blocks.heading(heading, { fontSize: 11.5, margin: [0, 10, 0, 4] }), factTable(rows, blocks, 104)],
});

export const annex = (report: Report, blocks: Blocks): Node[] => [
  {
    unbreakable: true,
    stack: [blocks.heading(HEADINGS.annex), factTable(referenceRows(report), blocks, 104)],
  },
  part(HEADINGS.methods, methodRows(report), blocks),
  part(HEADINGS.outcomes, OUTCOME_ROWS, blocks),
  part(HEADINGS.meanings, MEANING_ROWS, blocks),
];
