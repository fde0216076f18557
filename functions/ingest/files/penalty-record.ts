import type { Fault } from '../../../shared/problem.ts';
import type { Column } from './columns.ts';
import type { FileRow, TableRow } from './file-row.ts';
import type { Header } from './header.ts';

type Members = Record<string, unknown>;

const isMembers = (value: unknown): value is Members =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** Two columns of the older standard hold one list between them. */
const joined = (held: unknown, value: unknown): unknown =>
  Array.isArray(held) ? [...held, ...(Array.isArray(value) ? value : [])] : value;

const put = (record: Members, path: string, value: unknown): void => {
  const [name = '', inner] = path.split('.');
  if (inner === undefined) record[name] = joined(record[name], value);
  else record[name] = { ...(isMembers(record[name]) ? record[name] : {}), [inner]: value };
};

const isBlank = (value: unknown): boolean => value === null || value === undefined;

/** A repair of which nothing is said is no repair; the other parts of a record are always there. */
const withoutBlankRepair = (record: Members): Members =>
  isMembers(record.repair) && Object.values(record.repair).every(isBlank) ? { ...record, repair: null } : record;

const faultOf = (column: Column, fault: { code: string; message: string }): Fault => ({
  pointer: `/${column.path.replaceAll('.', '/')}`,
  ...fault,
});

/** The record that a row of a penalty table stands for, in the shape of the API. */
export const penaltyRow = ({ columns }: Header, { row, cells, faults = [] }: TableRow): FileRow => {
  const record: Members = { kind: 'penalty' };
  const found = [...faults];
  columns.forEach((column, position) => {
    if (column === undefined) return;
    const cell = cells[position] ?? { text: '' };
    if (cell.fault !== undefined) found.push(faultOf(column, cell.fault));
    put(record, column.path, column.cell(cell));
  });
  return { row, record: withoutBlankRepair(record), ...(found.length > 0 && { faults: found }) };
};
