import { csvRows } from '../../../shared/spreadsheets/csv.ts';
import { textOf } from '../../../shared/spreadsheets/encoding.ts';
import { decompressed, firstBytes, type Source } from '../../../shared/spreadsheets/source.ts';
import type { TableRow } from '../../../shared/spreadsheets/table-row.ts';
import { UnreadableFile } from '../../../shared/spreadsheets/unreadable-file.ts';
import type { FileRow } from './file-row.ts';
import { isHeader } from './header.ts';
import { ndjsonRows } from './ndjson.ts';
import { type TableHead, tableRecords } from './table-records.ts';

export interface ReadOptions {
  /** Says NDJSON where the content does not (a first line that is broken); otherwise the content decides. */
  filename?: string;
  /** Told once what the sender should know about the file as a whole. */
  warn?: (message: string) => void;
  /** Told once what the columns of a table are; never for NDJSON. */
  header?: (head: TableHead) => void;
}

const ZIP = Buffer.from('PK\u0003\u0004', 'latin1');
/** Compound File Binary: workbooks of Excel 97 to 2003, and encrypted ones of any age. */
const COMPOUND_FILE = Buffer.from([0xd0, 0xcf, 0x11, 0xe0]);

/** Loaded only when there is a workbook to read. */
async function* workbookRows(open: Source, warn: ReadOptions['warn']): AsyncGenerator<TableRow> {
  const { xlsxRows } = await import('../../../shared/spreadsheets/xlsx.ts');
  yield* xlsxRows(open, isHeader, warn);
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

async function* textRows(open: Source, { filename = '', ...told }: ReadOptions): AsyncGenerator<FileRow> {
  const text = textOf(open);
  const head = await headOf(text);
  const [first] = head.trimStart();
  if (first === undefined) throw new UnreadableFile('empty-file', '文件是空的');
  if (first === '[') throw new UnreadableFile('json-array', '这是 JSON 数组；请改为 NDJSON：每行一个 JSON 对象');
  const content = resumed(head, text);
  if (first === '{' || /\.(ndjson|jsonl)(\.gz)?$/i.test(filename)) yield* ndjsonRows(content);
  else yield* tableRecords(csvRows(content, head), told);
}

/**
 * Reads CSV, XLSX or NDJSON, gzipped or not, into the records it holds, as a stream. Throws `UnreadableFile` where the
 * file as a whole is unusable; a file without a usable header fails before its first record.
 */
export async function* readFile(source: Source, options: ReadOptions = {}): AsyncGenerator<FileRow> {
  const open = await decompressed(source);
  const head = await firstBytes(open, 4);
  if (head.equals(ZIP)) yield* tableRecords(workbookRows(open, options.warn), options);
  else if (head.equals(COMPOUND_FILE)) {
    throw new UnreadableFile(
      'old-workbook',
      '这是旧版 Excel（.xls）或加密的工作簿，请另存为不加密的 XLSX 或 CSV 后再报送',
    );
  } else yield* textRows(open, options);
}
