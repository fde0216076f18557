import type { Fault } from '../../../shared/problem.ts';
import { guarded } from '../../../shared/spreadsheets/formula-guard.ts';
import { isUscc } from '../../../shared/uscc.ts';
import { fieldOf } from '../files/field-of.ts';
import type { FileRow } from '../files/file-row.ts';
import { columnLabel } from '../files/header.ts';
import type { TableHead } from '../files/table-records.ts';

/** A row that was refused, and why. */
export interface RefusedRow {
  row: FileRow;
  faults: readonly Fault[];
}

/** What the refused rows of a file are written as: the sender mends it and sends it again. */
export interface ErrorFile {
  extension: string;
  contentType: string;
  /** Before the first row. */
  head: string;
  lines: (rows: readonly RefusedRow[]) => string;
}

const ROW_NUMBER = '原行号';
const REASON = '错误原因';

/** Of a table, the same columns and two more; of NDJSON, the same objects with two more members. */
export const errorFileFor = (head: TableHead | undefined): ErrorFile =>
  head === undefined ? NDJSON_ERRORS : csvErrors(head);

const BYTE_ORDER_MARK = '\uFEFF';

/** Columns that identify natural persons are not given back: they were not even read. */
const csvErrors = ({ names, dropped }: TableHead): ErrorFile => {
  const left = new Set([...dropped, ROW_NUMBER, REASON]);
  const kept = names.flatMap((name, position) => (name.trim() === '' || left.has(name) ? [] : [position]));
  return {
    extension: 'csv',
    contentType: 'text/csv; charset=utf-8',
    head: `${BYTE_ORDER_MARK}${csvLine([...kept.map((position) => names[position] as string), ROW_NUMBER, REASON])}`,
    lines: (rows) =>
      rows
        .map(({ row, faults }) => {
          const cells = isAboutPerson(row) ? [] : (row.cells ?? []);
          const given = kept.map((position) => withoutIdentityNumber(cells[position] ?? ''));
          return csvLine([...given, String(row.row), reasonOf(row, faults)]);
        })
        .join(''),
  };
};

const NDJSON_ERRORS: ErrorFile = {
  extension: 'ndjson',
  contentType: 'application/x-ndjson; charset=utf-8',
  head: '',
  lines: (rows) =>
    rows
      .map(({ row, faults }) => {
        const sent = isAboutPerson(row) ? {} : (row.record as object | null);
        return `${JSON.stringify({ ...sent, [ROW_NUMBER]: row.row, [REASON]: reasonOf(row, faults) })}\n`;
      })
      .join(''),
};

const csvLine = (cells: readonly string[]): string =>
  `${cells.map((cell) => `"${guarded(cell).replaceAll('"', '""')}"`).join(',')}\r\n`;

const reasonOf = ({ record }: FileRow, faults: readonly Fault[]): string =>
  faults
    .map(({ pointer, message }) => {
      const field = fieldOf(pointer, record);
      return field === null ? message : `${columnLabel(field)}：${message}`;
    })
    .join('；');

const isAboutPerson = ({ record }: FileRow): boolean => {
  const subject = (record as { subject?: unknown } | null)?.subject;
  return typeof subject === 'object' && subject !== null && 'type' in subject && subject.type === '自然人';
};

/** GB 11643: region, birthday, order, check character. */
const IDENTITY_NUMBER = /^\d{6}(19|20)\d{2}(0[1-9]|1[0-2])\d{5}[\dXx]$/;

const withoutIdentityNumber = (cell: string): string => {
  const text = cell.trim();
  return IDENTITY_NUMBER.test(text) && !isUscc(text) ? '' : cell;
};
