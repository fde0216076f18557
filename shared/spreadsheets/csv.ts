import { BrokenCsv, type CsvFault, CsvRecords } from './csv-records.ts';
import type { TableRow } from './table-row.ts';
import { UnreadableFile } from './unreadable-file.ts';

/** "Unicode text" of Excel separates by tabs; what has no tab in its header separates by commas. */
const separatorOf = (header: string): string => (header.includes('\t') && !header.includes(',') ? '\t' : ',');

const REASONS: Record<CsvFault, string> = {
  'quote-not-closed': '的引号没有闭合',
  'text-after-quote': '的引号没有正确闭合（单元格内的引号应写成两个）',
  'quote-in-cell': '有单元格含引号但没有整体加引号',
  'record-too-long': '过长，可能是引号没有闭合',
};

const notCsv = (cause: unknown, row: number): unknown =>
  cause instanceof BrokenCsv
    ? new UnreadableFile('bad-csv', `CSV 第 ${row} 行${REASONS[cause.fault]}，请改正后再报送`, { cause })
    : cause;

const widthOf = (cells: readonly string[]): number => {
  let width = cells.length;
  while (width > 0 && cells[width - 1]?.trim() === '') width--;
  return width;
};

const tableRow = (row: number, cells: readonly string[], width: number): TableRow => {
  const read = (width < cells.length ? cells.slice(0, width) : cells).map((text) => ({ text }));
  if (widthOf(cells) <= width) return { row, cells: read };
  const message = `该行的单元格多于列名（${width} 列），可能有逗号未加引号，内容已错位`;
  return { row, cells: read, faults: [{ pointer: '', code: 'too-many-cells', message }] };
};

/**
 * The rows of a table, as many at a time as its text has come. A quote out of place could hide any number of rows inside
 * one cell, so it makes the whole file unreadable.
 */
export async function* csvRows(text: AsyncIterable<string>, head: string): AsyncGenerator<TableRow[]> {
  const separator = separatorOf(head.split(/[\r\n]/, 1)[0] ?? '');
  // Where tabs separate, trimming would take empty cells away.
  const records = new CsvRecords(separator, separator === ',');
  const read = rowReader(records);
  for await (const part of text) {
    records.add(part);
    yield* read();
  }
  records.end();
  yield* read();
}

/** Reads what there is; what stands before a fault is told before it. */
const rowReader = (records: CsvRecords): (() => Generator<TableRow[]>) => {
  let row = 0;
  let width = 0;
  return function* () {
    const rows: TableRow[] = [];
    try {
      for (let cells = records.next(); cells !== undefined; cells = records.next()) {
        row += 1;
        if (row === 1) width = widthOf(cells);
        if (widthOf(cells) > 0) rows.push(tableRow(row, cells, width));
      }
    } catch (cause) {
      if (rows.length > 0) yield rows;
      throw notCsv(cause, row + 1);
    }
    if (rows.length > 0) yield rows;
  };
};
