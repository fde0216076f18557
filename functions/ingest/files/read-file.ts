import { csvRows } from '../../../shared/spreadsheets/csv.ts';
import { type Encoding, encodingOf, textOf } from '../../../shared/spreadsheets/encoding.ts';
import { isWorkbook, workbookRows } from '../../../shared/spreadsheets/file-form.ts';
import { decompressed, type Source } from '../../../shared/spreadsheets/source.ts';
import type { TableRow } from '../../../shared/spreadsheets/table-row.ts';
import { UnreadableFile } from '../../../shared/spreadsheets/unreadable-file.ts';
import type { FileRow } from './file-row.ts';
import { isHeader } from './header.ts';
import { countNdjsonRows, ndjsonRows } from './ndjson.ts';
import { countTableRecords, type TableHead, tableRecords } from './table-records.ts';

export interface ReadOptions {
  /** Says NDJSON where the content does not (a first line that is broken); otherwise the content decides. */
  filename?: string;
  /** Told once what the sender should know about the file as a whole. */
  warn?: (message: string) => void;
  /** Told once what the columns of a table are; never for NDJSON. */
  header?: (head: TableHead) => void;
  /** Of a text without a mark, as an earlier reading found it or as it probably is: saves telling it, a reading of its own. */
  encoding?: Encoding | undefined;
  /** Told the encoding of a text. */
  encoded?: (encoding: Encoding) => void;
}

async function* resumed(head: string, rest: AsyncIterator<string>): AsyncGenerator<string> {
  yield head;
  for (let next = await rest.next(); !next.done; next = await rest.next()) yield next.value;
}

const LONGEST_HEADER = 100_000;

/** Text up to and including the first line with something on it. */
const headOf = async (text: AsyncIterator<string>): Promise<string> => {
  let head = '';
  for (let next = await text.next(); !next.done; next = await text.next()) {
    head += next.value;
    if (/[\r\n]/.test(head.trimStart()) || head.length > LONGEST_HEADER) break;
  }
  return head;
};

/** A file whose form is known. */
type Opened =
  | { form: 'ndjson'; text: AsyncIterable<string> }
  | { form: 'table'; rows: AsyncIterable<readonly TableRow[]> };

const openText = async (open: Source, start: Buffer, options: ReadOptions): Promise<Opened> => {
  const encoding = await encodingOf(open, start, options.encoding);
  options.encoded?.(encoding);
  const text = textOf(open, encoding);
  const head = await headOf(text);
  const [first] = head.trimStart();
  if (first === undefined) throw new UnreadableFile('empty-file', '文件是空的');
  if (first === '[') throw new UnreadableFile('json-array', '这是 JSON 数组；请改为 NDJSON：每行一个 JSON 对象');
  const content = resumed(head, text);
  return first === '{' || /\.(ndjson|jsonl)(\.gz)?$/i.test(options.filename ?? '')
    ? { form: 'ndjson', text: content }
    : { form: 'table', rows: csvRows(content, head) };
};

const openFile = async (source: Source, options: ReadOptions): Promise<Opened> => {
  const { open, head } = await decompressed(source);
  return isWorkbook(head)
    ? { form: 'table', rows: workbookRows(open, isHeader, options.warn) }
    : openText(open, head, options);
};

/**
 * Reads CSV, XLSX or NDJSON, gzipped or not, into the records it holds, as a stream of some at a time. Throws
 * `UnreadableFile` where the file as a whole is unusable; a file without a usable header fails before its first record.
 */
export async function* readRecords(source: Source, options: ReadOptions = {}): AsyncGenerator<FileRow[]> {
  const file = await openFile(source, options);
  if (file.form === 'ndjson') yield* ndjsonRows(file.text);
  else yield* tableRecords(file.rows, options);
}

/** Reads the same files as far as to tell how many records they hold, some at a time; throws and tells the same. */
export async function* countRecords(source: Source, options: ReadOptions = {}): AsyncGenerator<number> {
  const file = await openFile(source, options);
  if (file.form === 'ndjson') yield* countNdjsonRows(file.text);
  else yield* countTableRecords(file.rows, options);
}

/** The records of a file one by one. */
export async function* readFile(source: Source, options: ReadOptions = {}): AsyncGenerator<FileRow> {
  for await (const rows of readRecords(source, options)) yield* rows;
}
