import { faultsOf } from '../../../../shared/http/faults.ts';
import type { TableRow } from '../../../../shared/spreadsheets/table-row.ts';
import { comparable } from '../../subjects/names.ts';
import { ANSWERS, type AnswerResult, type Said, UNANSWERED } from '../answer.ts';
import type { AskedSubject } from '../request.ts';
import type { AnswerColumn } from './columns.ts';
import type { Given } from './give-answers.ts';
import { MAX_DOCUMENTS, Said as SaidSchema } from './said-schema.ts';

interface RowFault {
  code: string;
  message: string;
}

export interface RefusedRow {
  row: number;
  /** Of the subject, where the row names one of the request. */
  no: number | null;
  errors: RowFault[];
}

/** A row that says something of a subject by itself. */
export interface SaidRow extends Given {
  row: number;
}

const RESULTS: ReadonlyMap<string, AnswerResult> = new Map(
  Object.entries(ANSWERS).map(([result, word]) => [word, result as AnswerResult]),
);
/** 未反馈 is what an empty cell says. */
const SAYS_NOTHING: ReadonlySet<string> = new Set(['', UNANSWERED]);

type Cells = Partial<Record<AnswerColumn, string>>;

/** What a row says; undefined where it says nothing, which is no answer. */
export const saidIn = (
  row: TableRow,
  columns: readonly (AnswerColumn | undefined)[],
  byCode: ReadonlyMap<string, AskedSubject>,
): SaidRow | RefusedRow | undefined => {
  const { cells, faults } = cellsIn(row, columns);
  const answer = [cells.documentNo, cells.decidedOn, cells.summary, cells.reason];
  const result = (cells.result ?? '').trim();
  if (faults.length === 0 && SAYS_NOTHING.has(result) && answer.every((cell) => cell === undefined)) return undefined;
  const subject = byCode.get(codeIn(cells.uscc ?? ''));
  const errors = [...faults, ...subjectFaults(subject, cells)];
  const said = saidBy(cells, RESULTS.get(result));
  if ('errors' in said) errors.push(...said.errors);
  if (errors.length > 0 || subject === undefined || 'errors' in said)
    return { row: row.row, no: subject?.no ?? null, errors };
  return { row: row.row, subject, said };
};

const codeIn = (text: string): string => text.normalize('NFKC').replace(/\s/g, '').toUpperCase();

const cellsIn = ({ cells, faults = [] }: TableRow, columns: readonly (AnswerColumn | undefined)[]) => {
  const read: Cells = {};
  const found: RowFault[] = faults.map(({ code, message }) => ({ code, message }));
  columns.forEach((column, position) => {
    const cell = cells[position];
    if (column === undefined || column === 'no' || cell === undefined) return;
    if (cell.fault !== undefined) found.push(cell.fault);
    const text = column === 'decidedOn' ? dayIn(cell.day ?? cell.text) : cell.text;
    if (text.trim() !== '') read[column] = text;
  });
  return { cells: read, faults: found };
};

/** 2026/3/2, as spreadsheets show a day. */
const dayIn = (text: string): string => {
  const [, year, month, date] = /^\s*(\d{4})[/.年-](\d{1,2})[/.月-](\d{1,2})日?\s*$/.exec(text) ?? [];
  return year === undefined ? text : [year, month?.padStart(2, '0'), date?.padStart(2, '0')].join('-');
};

const subjectFaults = (subject: AskedSubject | undefined, { uscc, name }: Cells): RowFault[] => {
  if (uscc === undefined) return [{ code: 'required', message: '缺少统一社会信用代码' }];
  if (subject === undefined) return [{ code: 'unknown-subject', message: '该主体不在本请求的名单中' }];
  if (name === undefined || comparable(name) === comparable(subject.name)) return [];
  return [{ code: 'name-mismatch', message: `主体名称与该代码登记的名称（${subject.name}）不符，请核对是否错行` }];
};

const saidBy = (cells: Cells, result: AnswerResult | undefined): Said | { errors: RowFault[] } => {
  const { documentNo, decidedOn, summary, reason } = cells;
  if (result === undefined) {
    const missing = SAYS_NOTHING.has((cells.result ?? '').trim());
    return { errors: [{ code: missing ? 'required' : 'not-allowed', message: '核查结果应为“无”“有”或“不适用”' }] };
  }
  const hasDocument = [documentNo, decidedOn, summary].some((cell) => cell !== undefined);
  const documents = hasDocument || result === 'found' ? [{ documentNo, decidedOn, summary }] : [];
  const parsed = SaidSchema.safeParse({ result, documents, reason }, { reportInput: true });
  if (parsed.success) return parsed.data;
  return { errors: faultsOf(parsed.error).map(({ code, message }) => ({ code, message })) };
};

/** Rows of one subject are one answer: all its documents, or nothing of it where one of its rows cannot be kept. */
export const givenBy = (said: readonly SaidRow[], refused: readonly RefusedRow[]) => {
  const rowsOf = new Map<number, SaidRow[]>();
  for (const row of said) rowsOf.set(row.subject.no, [...(rowsOf.get(row.subject.no) ?? []), row]);
  const broken = new Set(refused.flatMap(({ no }) => no ?? []));
  const given: Given[] = [];
  const more: RefusedRow[] = [];
  for (const [no, rows] of rowsOf) {
    const fault = broken.has(no) ? OTHER_ROW : faultAmong(rows);
    const [first] = rows;
    if (fault !== undefined) more.push(...rows.map(({ row }) => ({ row, no, errors: [fault] })));
    else if (first !== undefined) given.push({ subject: first.subject, said: together(rows, first.said) });
  }
  return { given, refused: [...refused, ...more].sort((a, b) => a.row - b.row) };
};

const OTHER_ROW: RowFault = { code: 'other-row-refused', message: '同一主体的另一行有误，该主体的各行均未保存' };

const faultAmong = (rows: readonly SaidRow[]): RowFault | undefined => {
  if (rows.length === 1) return undefined;
  if (rows.some(({ said }) => said.result !== 'found'))
    return { code: 'contradicting-rows', message: '同一主体只有结果为“有”时才可填写多行，一行一份文书' };
  if (rows.length > MAX_DOCUMENTS) return { code: 'too-big', message: `每个主体最多列 ${MAX_DOCUMENTS} 份文书` };
  return undefined;
};

const together = (rows: readonly SaidRow[], first: Said): Said => ({
  ...first,
  documents: rows.flatMap(({ said }) => said.documents),
});
