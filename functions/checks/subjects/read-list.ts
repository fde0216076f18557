import { faultsOf } from '../../../shared/http/faults.ts';
import { type Fault, Problem } from '../../../shared/problem.ts';
import type { TableRow } from '../../../shared/spreadsheets/table-row.ts';
import { UnreadableFile } from '../../../shared/spreadsheets/unreadable-file.ts';
import { MAX_SUBJECTS } from '../check.ts';
import { asFaultOf, rowsBelowHeader } from '../filled-table.ts';
import { GivenSubject as GivenSubjectSchema } from '../schema.ts';
import { isListHeader, membersOf } from './columns.ts';
import type { GivenSubject } from './subject.ts';

/** As many as help to mend a file. */
const SHOWN_FAULTS = 100;

/** The subjects of a list that somebody uploaded; throws with its faults, told by the rows of the file. */
export const readList = async (content: Uint8Array): Promise<GivenSubject[]> => {
  const rows = await asFaultOf('subjectsFile', () => rowsOf(content));
  const faults = rows.flatMap((row) => ('faults' in row ? row.faults : []));
  if (faults.length === 0) return rows.flatMap((row) => ('subject' in row ? [row.subject] : []));
  const detail = `名单有 ${faults.length} 处需要改正，已逐一列明；改正后请重新上传`;
  throw new Problem('invalid-request', detail, { errors: faults.slice(0, SHOWN_FAULTS) });
};

type ReadRow = { subject: GivenSubject } | { faults: Fault[] };

const LIST = { isHeader: isListHeader, columnsOf: membersOf, wanted: '“主体名称”和“统一社会信用代码”' };

const rowsOf = async (content: Uint8Array): Promise<ReadRow[]> => {
  const rows: ReadRow[] = [];
  for await (const { row, columns } of rowsBelowHeader(content, LIST)) {
    const read = subjectIn(row, columns);
    if (read === undefined) continue;
    if (rows.push(read) > MAX_SUBJECTS)
      throw new UnreadableFile('too-many-rows', `名单超过 ${MAX_SUBJECTS} 行，请分成几次核查`);
  }
  if (rows.length === 0) throw new UnreadableFile('no-rows', '名单中只有列名，没有主体');
  return rows;
};

/** Undefined for a row in which nothing of a subject is written. */
const subjectIn = (
  { row, cells, faults = [] }: TableRow,
  members: ReturnType<typeof membersOf>,
): ReadRow | undefined => {
  const given: Partial<Record<keyof GivenSubject, string>> = {};
  const found = faults.map((fault): Fault => ({ ...fault, pointer: `/rows/${row}` }));
  members.forEach((member, position) => {
    const cell = cells[position];
    if (member === undefined || cell === undefined || cell.text.trim() === '') return;
    given[member] = cell.text;
    if (cell.fault !== undefined) found.push({ pointer: `/rows/${row}/${member}`, ...cell.fault });
  });
  if (Object.keys(given).length === 0 && found.length === 0) return undefined;
  if (given.name === undefined) found.push({ pointer: `/rows/${row}/name`, code: 'required', message: '缺少主体名称' });
  const parsed = GivenSubjectSchema.safeParse(given, { reportInput: true });
  if (!parsed.success)
    found.push(...faultsOf(parsed.error).map((fault) => ({ ...fault, pointer: `/rows/${row}${fault.pointer}` })));
  if (found.length > 0 || !parsed.success)
    return { faults: found.map((fault) => ({ ...fault, message: `第 ${row} 行：${fault.message}` })) };
  return { subject: parsed.data };
};
