import type { TableRow } from './table-row.ts';

/** What a spreadsheet may run as a formula when it opens a CSV file (OWASP ASVS 1.2.10), blanks before it or not. */
const FORMULA = /^(\s*[=+\-@＝＋－＠]|[\t\r])/;

/** A cell for a CSV file of ours: an apostrophe makes a spreadsheet take it for text. */
export const guarded = (text: string): string => (FORMULA.test(text) ? `'${text}` : text);

const isGuarded = (text: string): boolean => text.charCodeAt(0) === 0x27 && FORMULA.test(text.slice(1));

/** A row of a table without the apostrophes of `guarded`: what we handed out comes back as it was sent. */
export const withoutGuards = (row: TableRow): TableRow =>
  row.cells.some(({ text }) => isGuarded(text))
    ? { ...row, cells: row.cells.map((cell) => (isGuarded(cell.text) ? { ...cell, text: cell.text.slice(1) } : cell)) }
    : row;
