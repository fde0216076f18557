import { csvRows } from './csv.ts';
import { textOf } from './encoding.ts';
import type { FileRow, TableRow } from './file-row.ts';
import { headerOf } from './header.ts';
import { ndjsonRows } from './ndjson.ts';
import { penaltyRow } from './penalty-record.ts';
import { allBytes, decompressed, firstBytes, type Source } from './source.ts';
import { UnreadableFile } from './unreadable-file.ts';

export interface ReadOptions {
  /** Says NDJSON where the content does not (a first line that is broken); otherwise the content decides. */
  filename?: string;
  /** Told once what the sender should know about the file as a whole. */
  warn?: (message: string) => void;
}

const ZIP = Buffer.from('PK\u0003\u0004', 'latin1');
/** Compound File Binary: workbooks of Excel 97 to 2003, and encrypted ones of any age. */
const COMPOUND_FILE = Buffer.from([0xd0, 0xcf, 0x11, 0xe0]);

async function* penaltyRows(table: AsyncIterable<TableRow>, warn: ReadOptions['warn']): AsyncGenerator<FileRow> {
  let header: ReturnType<typeof headerOf> | undefined;
  for await (const tableRow of table) {
    if (header !== undefined) {
      yield penaltyRow(header, tableRow);
      continue;
    }
    if (tableRow.row !== 1) break;
    header = headerOf(tableRow.cells.map((cell) => cell.text));
    if (header.unknown.length > 0) warn?.(`以下列无法识别，未报送：${header.unknown.join('、')}`);
  }
  if (header === undefined) headerOf([]);
}

const tooLarge = () =>
  new UnreadableFile('workbook-too-large', '工作簿超过 30 MB，请分成几个文件，或另存为 CSV 后再报送');

/** exceljs is 1 MB of code: loaded only when there is a workbook to read. */
async function* workbookRows(open: Source): AsyncGenerator<TableRow> {
  const { MAX_WORKBOOK_BYTES, xlsxRows } = await import('./xlsx.ts');
  yield* xlsxRows(await allBytes(open, MAX_WORKBOOK_BYTES, tooLarge));
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

async function* textRows(open: Source, { filename = '', warn }: ReadOptions): AsyncGenerator<FileRow> {
  const text = textOf(open);
  const head = await headOf(text);
  const [first] = head.trimStart();
  if (first === undefined) throw new UnreadableFile('empty-file', '文件是空的');
  if (first === '[') throw new UnreadableFile('json-array', '这是 JSON 数组；请改为 NDJSON：每行一个 JSON 对象');
  const content = resumed(head, text);
  if (first === '{' || /\.(ndjson|jsonl)(\.gz)?$/i.test(filename)) yield* ndjsonRows(content);
  else yield* penaltyRows(csvRows(content, head), warn);
}

/**
 * Reads CSV, XLSX or NDJSON, gzipped or not, into the records it holds, as a stream. Throws `UnreadableFile` where the
 * file as a whole is unusable; a file without a usable header fails before its first record.
 */
export async function* readFile(source: Source, options: ReadOptions = {}): AsyncGenerator<FileRow> {
  const open = await decompressed(source);
  const head = await firstBytes(open, 4);
  if (head.equals(ZIP)) yield* penaltyRows(workbookRows(open), options.warn);
  else if (head.equals(COMPOUND_FILE)) {
    throw new UnreadableFile(
      'old-workbook',
      '这是旧版 Excel（.xls）或加密的工作簿，请另存为不加密的 XLSX 或 CSV 后再报送',
    );
  } else yield* textRows(open, options);
}
