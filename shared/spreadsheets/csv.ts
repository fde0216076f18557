import { pipeline, Readable } from 'node:stream';
import { CsvError, parse } from 'csv-parse';
import { MAX_RECORD_CHARACTERS, type TableRow } from './table-row.ts';
import { UnreadableFile } from './unreadable-file.ts';

/** "Unicode text" of Excel separates by tabs; what has no tab in its header separates by commas. */
const delimiterOf = (header: string): string => (header.includes('\t') && !header.includes(',') ? '\t' : ',');

const parser = (delimiter: string) =>
  parse({
    delimiter,
    record_delimiter: ['\r\n', '\n', '\r'],
    relax_column_count: true,
    // Where tabs separate, trimming would take empty cells away.
    trim: delimiter === ',',
    max_record_size: MAX_RECORD_CHARACTERS,
  });

const REASONS: Record<string, string> = {
  CSV_QUOTE_NOT_CLOSED: '的引号没有闭合',
  CSV_INVALID_CLOSING_QUOTE: '的引号没有正确闭合（单元格内的引号应写成两个）',
  INVALID_OPENING_QUOTE: '有单元格含引号但没有整体加引号',
  CSV_MAX_RECORD_SIZE: '过长，可能是引号没有闭合',
};

/** The parser runs ahead of its reader, so only its own count says which row it stopped at. */
const rowAt = (error: CsvError): number => ('records' in error ? Number(error.records) : 0) + 1;

const notCsv = (cause: unknown): unknown =>
  cause instanceof CsvError
    ? new UnreadableFile('bad-csv', `CSV 第 ${rowAt(cause)} 行${REASONS[cause.code] ?? '格式不正确'}，请改正后再报送`, {
        cause,
      })
    : cause;

const widthOf = (cells: readonly string[]): number => cells.findLastIndex((cell) => cell.trim() !== '') + 1;

/**
 * The parser trims ideographic spaces as it does others. They are no padding that a program wrote, so their sender is to
 * be told of them: they pass it as a noncharacter, which no encoding of text holds.
 */
const WIDE_SPACE = '\u3000';
const PASSING = '\uFDD0';

async function* withWideSpacesKept(text: AsyncIterable<string>): AsyncGenerator<string> {
  for await (const chunk of text) yield chunk.includes(WIDE_SPACE) ? chunk.replaceAll(WIDE_SPACE, PASSING) : chunk;
}

const withWideSpaces = (cell: string): string => (cell.includes(PASSING) ? cell.replaceAll(PASSING, WIDE_SPACE) : cell);

const tableRow = (row: number, cells: string[], width: number): TableRow => ({
  row,
  cells: cells.slice(0, width).map((text) => ({ text })),
  ...(widthOf(cells) > width && {
    faults: [
      {
        pointer: '',
        code: 'too-many-cells',
        message: `该行的单元格多于列名（${width} 列），可能有逗号未加引号，内容已错位`,
      },
    ],
  }),
});

/** A quote out of place could hide any number of rows inside one cell, so it makes the whole file unreadable. */
export async function* csvRows(text: AsyncIterable<string>, head: string): AsyncGenerator<TableRow> {
  const [header = ''] = head.split(/[\r\n]/, 1);
  // A failure destroys the parser with that failure, so it reaches the reader through the iteration below.
  const records = pipeline(Readable.from(withWideSpacesKept(text)), parser(delimiterOf(header)), () => undefined);
  let row = 0;
  let width = 0;
  try {
    for await (const parsed of records as AsyncIterable<string[]>) {
      const cells = parsed.map(withWideSpaces);
      row += 1;
      if (row === 1) width = widthOf(cells);
      if (widthOf(cells) > 0) yield tableRow(row, cells, width);
    }
  } catch (cause) {
    throw notCsv(cause);
  }
}
