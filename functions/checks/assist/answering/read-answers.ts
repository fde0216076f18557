import { UnreadableFile } from '../../../../shared/spreadsheets/unreadable-file.ts';
import { asFaultOf, rowsBelowHeader } from '../../filled-table.ts';
import type { AskedSubject } from '../request.ts';
import { columnsIn, isAnswerHeader } from './columns.ts';
import type { Given } from './give-answers.ts';
import { givenBy, type RefusedRow, type SaidRow, saidIn } from './rows.ts';

/** Several documents a subject; far more than an officer fills in. */
const MAX_ROWS = 50_000;

/** What a file answers, and which of its rows say nothing that could be kept, with why. */
export const readAnswers = (
  content: Uint8Array,
  subjects: readonly AskedSubject[],
): Promise<{ given: Given[]; refused: RefusedRow[] }> => asFaultOf('answersFile', () => answersIn(content, subjects));

const ANSWERS = { isHeader: isAnswerHeader, columnsOf: columnsIn, wanted: '“统一社会信用代码”和“核查结果”' };

const answersIn = async (content: Uint8Array, subjects: readonly AskedSubject[]) => {
  const byCode = new Map(subjects.map((subject) => [subject.uscc, subject]));
  const said: SaidRow[] = [];
  const refused: RefusedRow[] = [];
  let rows = 0;
  for await (const { row, columns } of rowsBelowHeader(content, ANSWERS)) {
    if (++rows > MAX_ROWS) throw new UnreadableFile('too-many-rows', `表格超过 ${MAX_ROWS} 行，请分成几次反馈`);
    const read = saidIn(row, columns, byCode);
    if (read === undefined) continue;
    if ('errors' in read) refused.push(read);
    else said.push(read);
  }
  if (rows === 0) throw new UnreadableFile('no-rows', '表格中只有列名，没有主体');
  return givenBy(said, refused);
};
