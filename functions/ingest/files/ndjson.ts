import { MAX_RECORD_CHARACTERS } from '../../../shared/spreadsheets/table-row.ts';
import type { FileRow } from './file-row.ts';

/** Lines end at line feeds alone: JSON text may hold the other separators of Unicode. */
async function* linesOf(text: AsyncIterable<string>): AsyncGenerator<string[]> {
  let rest = '';
  for await (const chunk of text) {
    const lines = (rest + chunk).split('\n');
    rest = lines.pop() ?? '';
    yield lines;
    // The start of an endless line says as much as all of it; the reader refuses either.
    if (rest.length > 2 * MAX_RECORD_CHARACTERS) rest = rest.slice(0, MAX_RECORD_CHARACTERS + 1);
  }
  yield [rest];
}

const refused = (row: number, code: string, message: string): FileRow => ({
  row,
  record: null,
  faults: [{ pointer: '', code, message }],
});

const parsed = (line: string): unknown => {
  try {
    return JSON.parse(line);
  } catch {
    return undefined;
  }
};

/** The province names the domain beside the members of the record. */
const withDomain = (row: number, sent: object): FileRow => {
  if (!('domain' in sent) || typeof sent.domain !== 'string') return { row, record: sent };
  const { domain, ...record } = sent;
  return { row, record, domain };
};

const rowOf = (row: number, line: string): FileRow => {
  if (line.length > MAX_RECORD_CHARACTERS)
    return refused(row, 'line-too-long', `该行超过 ${MAX_RECORD_CHARACTERS} 个字符`);
  const record = parsed(line);
  if (record === undefined) return refused(row, 'malformed-json', '该行不是有效的 JSON');
  if (typeof record !== 'object' || record === null || Array.isArray(record)) {
    return refused(row, 'not-an-object', '该行应为一个 JSON 对象');
  }
  return withDomain(row, record);
};

const isBlank = (line: string): boolean => line.trim() === '';

/** The records of a file, some at a time. */
export async function* ndjsonRows(text: AsyncIterable<string>): AsyncGenerator<FileRow[]> {
  let row = 0;
  for await (const lines of linesOf(text)) {
    yield lines.flatMap((line, i) => (isBlank(line) ? [] : [rowOf(row + i + 1, line)]));
    row += lines.length;
  }
}

/** How many records there are, some at a time. */
export async function* countNdjsonRows(text: AsyncIterable<string>): AsyncGenerator<number> {
  for await (const lines of linesOf(text)) yield lines.filter((line) => !isBlank(line)).length;
}
