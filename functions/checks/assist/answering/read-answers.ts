import { Problem } from '../../../../shared/problem.ts';
import { smallTable } from '../../../../shared/spreadsheets/small-table.ts';
import type { TableRow } from '../../../../shared/spreadsheets/table-row.ts';
import { UnreadableFile } from '../../../../shared/spreadsheets/unreadable-file.ts';
import type { AskedSubject } from '../request.ts';
import { type AnswerColumn, columnsIn, isAnswerHeader } from './columns.ts';
import type { Given } from './give-answers.ts';
import { givenBy, type RefusedRow, type SaidRow, saidIn } from './rows.ts';

/** Several documents a subject; far more than an officer fills in. */
const MAX_ROWS = 50_000;

/** What a file answers, and which of its rows say nothing that could be kept, with why. */
export const readAnswers = async (
  content: Uint8Array,
  subjects: readonly AskedSubject[],
): Promise<{ given: Given[]; refused: RefusedRow[] }> => {
  try {
    return await answersIn(content, subjects);
  } catch (error) {
    if (!(error instanceof UnreadableFile)) throw error;
    const errors = [{ pointer: '/answersFile', code: error.code, message: error.message }];
    throw new Problem('invalid-request', error.message, { errors });
  }
};

const answersIn = async (content: Uint8Array, subjects: readonly AskedSubject[]) => {
  const byCode = new Map(subjects.map((subject) => [subject.uscc, subject]));
  const said: SaidRow[] = [];
  const refused: RefusedRow[] = [];
  for await (const { row, columns } of rowsOf(content)) {
    const read = saidIn(row, columns, byCode);
    if (read === undefined) continue;
    if ('errors' in read) refused.push(read);
    else said.push(read);
  }
  return givenBy(said, refused);
};

async function* rowsOf(content: Uint8Array): AsyncGenerator<{ row: TableRow; columns: (AnswerColumn | undefined)[] }> {
  let columns: ReturnType<typeof columnsIn> | undefined;
  let rows = 0;
  for await (const row of smallTable(content, isAnswerHeader)) {
    if (columns === undefined) {
      const header = row.cells.map(({ text }) => text);
      if (row.row !== 1 || !isAnswerHeader(header)) break;
      columns = columnsIn(header);
      continue;
    }
    if (++rows > MAX_ROWS) throw new UnreadableFile('too-many-rows', `表格超过 ${MAX_ROWS} 行，请分成几次反馈`);
    yield { row, columns };
  }
  if (columns === undefined)
    throw new UnreadableFile('no-header', '第 1 行不是列名：应有“统一社会信用代码”和“核查结果”等列，请按模板填写');
  if (rows === 0) throw new UnreadableFile('no-rows', '表格中只有列名，没有主体');
}
