import type { Column } from '../../../shared/columns/column.ts';
import { EXAMPLE_MARK } from '../../../shared/columns/example.ts';
import { DOMAIN_COLUMN, KIND_COLUMN } from '../../../shared/columns/states.ts';
import { COLUMNS_OF } from '../../../shared/columns/tables.ts';
import type { Fault } from '../../../shared/problem.ts';
import type { Kind } from '../../../shared/records/record.ts';
import type { Cell, TableRow } from '../../../shared/spreadsheets/table-row.ts';
import { domainIn, kindFault } from './beside-the-record.ts';
import type { FileRow } from './file-row.ts';
import type { Header } from './header.ts';
import { at, type Members, put } from './members.ts';
import { faultAt, noteOn } from './read-cell.ts';
import { subjectType, withoutIdentity } from './subject.ts';

const EMPTY: Cell = { text: '' };

const isBlank = (value: unknown): boolean => value === null || value === undefined;

/** A repair of which nothing is said is no repair; the other parts of a record are always there. */
const clearBlankRepair = (record: Members): void => {
  const { repair } = record;
  if (typeof repair === 'object' && repair !== null && Object.values(repair).every(isBlank)) record.repair = null;
};

const withSubstitutes = (kind: Kind): readonly Column[] =>
  COLUMNS_OF[kind].filter(({ orElse }) => orElse !== undefined);
const SUBSTITUTED = new Map((Object.keys(COLUMNS_OF) as Kind[]).map((kind) => [kind, withSubstitutes(kind)]));

/** What a table need not say twice: the number of a case is the number of its document, a court is the organ that decides. */
const fillIn = (kind: Kind, record: Members): void => {
  for (const { path, orElse = '' } of SUBSTITUTED.get(kind) ?? [])
    if (isBlank(at(record, path)) && !isBlank(at(record, orElse))) put(record, path, at(record, orElse));
  if (kind !== 'penalty' && isBlank(at(record, 'subject.type')))
    put(record, 'subject.type', subjectType(at(record, 'subject.uscc')));
};

const exampleOf = (kind: Kind, path: string): string | undefined =>
  COLUMNS_OF[kind].find((column) => column.path === path)?.example;

/** The example row of a template as it was handed out; `changed` where somebody wrote over it and left its mark. */
const exampleIn = (kind: Kind, record: Members): 'unchanged' | 'changed' | undefined => {
  if (!String(record.remark ?? '').includes(EXAMPLE_MARK)) return undefined;
  const same = ['subject.name', 'subject.uscc'].every((path) => at(record, path) === exampleOf(kind, path));
  const numbered = ['documentNo', 'caseNo'].some((path) => {
    const example = exampleOf(kind, path);
    return example !== undefined && at(record, path) === example;
  });
  return same && numbered ? 'unchanged' : 'changed';
};

const EXAMPLE_LEFT: Fault = {
  pointer: '/remark',
  code: 'example-row',
  message: '备注中仍有示例行的标记；如是真实记录，请清除备注后再报送',
};

interface Read {
  record: Members;
  faults: Fault[];
  notes: Fault[];
  domain?: string;
}

const readCells = ({ kind, columns }: Header, { cells, faults = [] }: TableRow): Read => {
  const read: Read = { record: { kind }, faults: [...faults], notes: [] };
  for (const [position, known] of columns.entries()) {
    if (known === undefined) continue;
    const { column, rule, put: putCell } = known;
    const cell = cells[position] ?? EMPTY;
    if (cell.fault !== undefined) read.faults.push(faultAt(column, cell.fault));
    const value = rule(cell);
    if (column === KIND_COLUMN) read.faults.push(...kindFault(kind, value));
    else if (column === DOMAIN_COLUMN) read.domain = domainIn(value);
    else putCell(read.record, value);
    const note = noteOn(column, cell, value);
    if (note !== undefined) read.notes.push(note);
  }
  return read;
};

/**
 * The record that a row of a table stands for, in the shape of the API. Undefined for the example row of a template.
 * A natural person's row is refused here, so that its identity number is not even sent.
 */
export const recordRow = (header: Header, tableRow: TableRow): FileRow | undefined => {
  const { row } = tableRow;
  const { record, faults, notes, domain } = readCells(header, tableRow);
  fillIn(header.kind, record);
  clearBlankRepair(record);
  const example = exampleIn(header.kind, record);
  if (example === 'unchanged') return undefined;
  if (example === 'changed') faults.push(EXAMPLE_LEFT);
  const refused = withoutIdentity(record);
  if (refused !== undefined) return { row, ...refused };
  return {
    row,
    record,
    ...(domain !== undefined && { domain }),
    ...(faults.length > 0 && { faults }),
    ...(notes.length > 0 && { notes }),
  };
};
