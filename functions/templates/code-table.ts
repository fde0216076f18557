import type { Registry } from '../../shared/domains/registry.ts';
import type { TemplateColumn } from './template-columns.ts';

/** The rows of the sheet 代码表, and where in it the words of each column stand. */

export const CODE_TABLE = '代码表';
const FIRST_ROW = 2;

interface CodeRow {
  column: TemplateColumn;
  word: string;
  meaning: string;
}

const meaningOf = ({ path, choices }: TemplateColumn, word: string, registry: Registry): string =>
  path === 'domain' ? (registry.domain(word)?.name ?? '') : (choices?.meanings?.[word.normalize('NFKC')] ?? '');

export const codeRows = (columns: readonly TemplateColumn[], registry: Registry): CodeRow[] =>
  columns.flatMap((column) =>
    (column.choices?.words ?? []).map((word) => ({ column, word, meaning: meaningOf(column, word, registry) })),
  );

/** The cells a column's drop-down offers, as a data validation names them. */
export const rangeOf = ({ code }: TemplateColumn, rows: readonly CodeRow[]): string => {
  const first = rows.findIndex(({ column }) => column.code === code) + FIRST_ROW;
  const last = rows.findLastIndex(({ column }) => column.code === code) + FIRST_ROW;
  return `'${CODE_TABLE}'!$B$${first}:$B$${last}`;
};
