import { COLUMNS, type Column } from './columns.ts';
import { PERSONAL_HEADERS, UNUSED_HEADERS } from './dropped-columns.ts';
import { UnreadableFile } from './unreadable-file.ts';

/** Brackets of either width, stray spaces and the star that marks a required column make no difference. */
const comparable = (name: string): string => name.normalize('NFKC').replace(/[\s*]/g, '').toUpperCase();

const BY_NAME = new Map(
  COLUMNS.flatMap((column) => [column.code, ...column.names].map((name) => [comparable(name), column])),
);
const SILENT = new Set([...PERSONAL_HEADERS, ...UNUSED_HEADERS].map(comparable));
const REQUIRED_PATHS = new Set(COLUMNS.filter((column) => column.required).map((column) => column.path));

/** Enough known columns for a first row to be a header at all, and not the text of an instructions sheet. */
const RECOGNISED = 3;

export interface Header {
  /** Which column each cell belongs to; undefined where it is not read. */
  columns: readonly (Column | undefined)[];
  /** Headers that nobody knows, as written. */
  unknown: readonly string[];
}

export const columnLabel = (code: string): string => {
  const column = COLUMNS.find((candidate) => candidate.code === code);
  return column === undefined ? code : `${code} ${column.names[0]}`;
};

export const isHeader = (names: readonly string[]): boolean =>
  names.filter((name) => BY_NAME.has(comparable(name))).length >= RECOGNISED;

const requireOnce = (columns: Header['columns']): void => {
  const codes = columns.flatMap((column) => (column === undefined ? [] : [column.code]));
  const twice = codes.find((code, position) => codes.indexOf(code) !== position);
  if (twice !== undefined)
    throw new UnreadableFile('duplicate-column', `列 ${columnLabel(twice)} 出现了两次，请保留一列`);
};

const requireAll = (columns: Header['columns']): void => {
  const paths = new Set(columns.map((column) => column?.path));
  const missing = [...REQUIRED_PATHS].filter((path) => !paths.has(path));
  if (missing.length === 0) return;
  const labels = missing.map((path) => columnLabel(COLUMNS.find((column) => column.path === path)?.code ?? path));
  throw new UnreadableFile('missing-columns', `缺少必需的列：${labels.join('、')}`);
};

/** Reads row 1. Throws when the file is no penalty table, lacks a required column or has one twice. */
export const headerOf = (names: readonly string[]): Header => {
  if (!isHeader(names)) {
    throw new UnreadableFile(
      'no-header',
      '第 1 行不是列名：应为双公示列代码（如 CF_WSH）或其中文名称（如 行政处罚决定书文号）',
    );
  }
  const columns = names.map((name) => BY_NAME.get(comparable(name)));
  requireOnce(columns);
  requireAll(columns);
  const unknown = names.filter(
    (name) => name.trim() !== '' && !BY_NAME.has(comparable(name)) && !SILENT.has(comparable(name)),
  );
  return { columns, unknown };
};
