import type { Node } from '../../../../shared/print/nodes.ts';
import type { StatisticsTable } from '../content/statistics-table.ts';
import { RESULT_COLUMNS, resultTable, UNIT_COLUMNS, unitTable } from '../words.ts';
import { CONTENT_WIDTH, heading, list } from './grid.ts';
import { HEADINGS } from './page-words.ts';

/** The sums by result and by unit; each adds up to its last row. */
export const sums = (table: StatisticsTable): Node[] => [
  together(HEADINGS.results, list(RESULT_COLUMNS, resultTable(table), [100, 90, 90, 90], CONTENT_WIDTH * 0.62)),
  heading(HEADINGS.units),
  list(UNIT_COLUMNS, unitTable(table), [190, 48, 48, 48, 48, 48, 48, 48, 48]),
];

const together = (title: string, table: Node): Node => ({ unbreakable: true, stack: [heading(title), table] });
