import type { Column } from '../../../shared/columns/column.ts';
import type { Fault } from '../../../shared/problem.ts';
import type { Cell } from '../../../shared/spreadsheets/table-row.ts';
import { CELL_RULES, type CellRule, wordOf } from './cells.ts';
import { setterOf } from './members.ts';

/** A column as it is read: made once for a file rather than for each row. */
export interface ReadColumn {
  column: Column;
  rule: CellRule;
  put: ReturnType<typeof setterOf>;
}

export const readColumn = (column: Column): ReadColumn => {
  const { format, choices, path } = column;
  const rule = format === 'choice' ? wordOf(choices?.meanings ?? {}) : CELL_RULES[format];
  return { column, rule, put: setterOf(path) };
};

const pointerTo = ({ path }: Column): string => `/${path.replaceAll('.', '/')}`;

export const faultAt = (column: Column, { code, message }: { code: string; message: string }): Fault => ({
  pointer: pointerTo(column),
  code,
  message,
});

const WIDE_OR_PADDED = /[\uFF01-\uFF5E\u3000\u00A0]|^\s|\s$/;
const PADDED = /^\s|\s$/;

/** Whether a value is written otherwise than its cell was: full-width characters and stray spaces, not forms of a date. */
const isNormalised = ({ format }: Column, { text }: Cell, value: unknown): boolean => {
  if (value === null || value === undefined) return false;
  if (format === 'name' || format === 'number' || format === 'uscc') return value !== text;
  return (format === 'text' || format === 'categories' ? PADDED : WIDE_OR_PADDED).test(text);
};

/** Told to the sender: the value is kept in the usual writing. */
export const noteOn = (column: Column, cell: Cell, value: unknown): Fault | undefined =>
  isNormalised(column, cell, value)
    ? faultAt(column, {
        code: 'normalised',
        message: `${column.names[0]}含全角字符、小写字母或多余空格，已按规范写法读取`,
      })
    : undefined;
