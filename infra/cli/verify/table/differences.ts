import type { StatisticsTable } from '../../../../functions/checks/table/content/statistics-table.ts';
import { digestInWords, EMPTY, HEADINGS } from '../../../../functions/checks/table/pdf/page-words.ts';
import {
  domainCells,
  factsOf,
  resultTable,
  sumsOf,
  unitTable,
  unmatchedCells,
} from '../../../../functions/checks/table/words.ts';
import { asOnPages } from '../signed-document.ts';
import { PAGE_END, withPageEnds } from './page-ends.ts';
import { rowsNotOnPages } from './rows-on-pages.ts';

/** What the table inside the file says and its pages do not: whose it is, each fact, the sums, each row, the lists, its digest. */
export const differences = (table: StatisticsTable, digest: string, printed: string): string[] => {
  const pages = withPageEnds(table, printed);
  const text = pages.replaceAll(PAGE_END, '');
  const said: [string, string][] = [
    ['出具单位', table.issuer],
    ...factsOf(table).map(([name, value]): [string, string] => [name, name + value]),
    ...sumsOf(table).map((sum): [string, string] => ['合计', sum]),
    ['内容 SHA-256', digestInWords(digest)],
  ];
  return [
    ...said.filter(([, words]) => !text.includes(asOnPages(words))).map(([name]) => name),
    ...listsOf(table)
      .filter(({ heading, next, rows }) => between(heading, next, text) !== asOnPages(rows.flat().join('')))
      .map(({ heading }) => heading),
    ...rowsNotOnPages(table, pages).map((no) => `第 ${no} 行`),
  ];
};

interface List {
  heading: string;
  /** The heading behind it. */
  next: string;
  rows: readonly (readonly (string | number)[])[];
}

const listsOf = (table: StatisticsTable): List[] => {
  const { unmatched, domains, results, units, notes } = HEADINGS;
  const unknown = table.unmatched.length === 0 ? [[EMPTY]] : table.unmatched.map(unmatchedCells);
  return [
    { heading: unmatched, next: domains, rows: unknown },
    { heading: domains, next: results, rows: table.domains.map(domainCells) },
    { heading: results, next: units, rows: resultTable(table) },
    { heading: units, next: notes, rows: unitTable(table) },
  ];
};

/** The headings stand behind all rows, which may say anything. */
const between = (heading: string, next: string, text: string): string => {
  const start = text.lastIndexOf(asOnPages(heading)) + asOnPages(heading).length;
  return text.slice(start, text.indexOf(asOnPages(next), start));
};
