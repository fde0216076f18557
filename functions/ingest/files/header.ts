import type { Column } from '../../../shared/columns/column.ts';
import { BESIDE_THE_RECORD } from '../../../shared/columns/states.ts';
import { COLUMNS_OF } from '../../../shared/columns/tables.ts';
import { KINDS, type Kind } from '../../../shared/records/record.ts';
import { comparableHeader } from '../../../shared/spreadsheets/header-name.ts';
import { UnreadableFile } from '../../../shared/spreadsheets/unreadable-file.ts';
import { PERSONAL_HEADERS, UNUSED_HEADERS } from './dropped-columns.ts';
import { type ReadColumn, readColumn } from './read-cell.ts';

type Names = ReadonlyMap<string, Column>;

const KIND_NAMES = Object.keys(COLUMNS_OF) as Kind[];
const byName = (columns: readonly Column[]): Names =>
  new Map(columns.flatMap((column) => [column.code, ...column.names].map((name) => [comparableHeader(name), column])));
const NAMES_OF = new Map(KIND_NAMES.map((kind) => [kind, byName([...COLUMNS_OF[kind], ...BESIDE_THE_RECORD])]));
const LABELS = new Map(
  [...KIND_NAMES.flatMap((kind) => COLUMNS_OF[kind]), ...BESIDE_THE_RECORD].map((column) => [
    column.code,
    `${column.code} ${column.names[0]}`,
  ]),
);

const PERSONAL = new Set(PERSONAL_HEADERS.map(comparableHeader));
const UNUSED = new Set(UNUSED_HEADERS.map(comparableHeader));

/** Enough known columns for a first row to be a header at all, and not the text of an instructions sheet. */
const RECOGNISED = 3;

export interface Header {
  /** Told by the columns: each kind has its own. */
  kind: Kind;
  /** Which column each cell belongs to, and how it is read; undefined where it is not read. */
  columns: readonly (ReadColumn | undefined)[];
  /** Headers that nobody knows, as written. */
  unknown: readonly string[];
  /** Headers of what identifies natural persons: not read, and the sender is told. */
  dropped: readonly string[];
}

export const columnLabel = (code: string): string => LABELS.get(code) ?? code;

interface Reading {
  kind: Kind;
  names: Names;
  columns: readonly (Column | undefined)[];
  recognised: number;
  missing: readonly Column[];
}

/** Columns that must be there, themselves or what stands in for them. */
const missingOf = (kind: Kind, found: readonly (Column | undefined)[]): Column[] => {
  const paths = new Set(found.map((column) => column?.path));
  const substitute = new Map(COLUMNS_OF[kind].map(({ path, orElse }) => [path, orElse]));
  const covered = (path: string | undefined): boolean =>
    path !== undefined && (paths.has(path) || covered(substitute.get(path)));
  const needed = COLUMNS_OF[kind].filter(({ required, orElse, older }) => (required || orElse !== undefined) && !older);
  return needed.filter(({ path }) => !covered(path));
};

const readingAs = (kind: Kind, headers: readonly string[]): Reading => {
  const names = NAMES_OF.get(kind) ?? new Map();
  const columns = headers.map((header) => names.get(comparableHeader(header)));
  const recognised = columns.filter((column) => column !== undefined).length;
  return { kind, names, columns, recognised, missing: missingOf(kind, columns) };
};

/** The kind whose table knows most of the headers; of several, the one that lacks least. */
const bestReading = (headers: readonly string[]): Reading | undefined =>
  KIND_NAMES.map((kind) => readingAs(kind, headers))
    .filter(({ recognised }) => recognised >= RECOGNISED)
    .sort((a, b) => b.recognised - a.recognised || a.missing.length - b.missing.length)[0];

export const isHeader = (names: readonly string[]): boolean => bestReading(names) !== undefined;

const requireOnce = ({ columns }: Reading): void => {
  const codes = columns.flatMap((column) => (column === undefined ? [] : [column.code]));
  const twice = codes.find((code, position) => codes.indexOf(code) !== position);
  if (twice !== undefined)
    throw new UnreadableFile('duplicate-column', `列 ${columnLabel(twice)} 出现了两次，请保留一列`);
};

const requireAll = ({ kind, missing }: Reading): void => {
  if (missing.length === 0) return;
  const labels = missing.map(({ code }) => columnLabel(code)).join('、');
  throw new UnreadableFile('missing-columns', `缺少必需的列：${labels}（按列名，本表为${KINDS[kind]}）`);
};

/** Reads row 1. Throws when the file is no table of a kind, lacks a required column or has one twice. */
export const headerOf = (headers: readonly string[]): Header => {
  const reading = bestReading(headers);
  if (reading === undefined)
    throw new UnreadableFile(
      'no-header',
      '第 1 行不是列名：应为列代码（如 CF_WSH）或其中文名称（如 行政处罚决定书文号），各类记录的模板见 /v1/templates',
    );
  requireOnce(reading);
  requireAll(reading);
  const others = headers.filter((header, i) => header.trim() !== '' && reading.columns[i] === undefined);
  const dropped = others.filter((header) => PERSONAL.has(comparableHeader(header)));
  return {
    kind: reading.kind,
    columns: reading.columns.map((column) => column && readColumn(column)),
    unknown: others.filter((header) => !dropped.includes(header) && !UNUSED.has(comparableHeader(header))),
    dropped,
  };
};

/** What the sender should know of the columns that are not read. */
export const headerWarnings = ({ unknown, dropped }: Header): string[] => [
  ...(dropped.length === 0 ? [] : [`以下列含自然人身份信息，已丢弃，不读取、不保存：${dropped.join('、')}`]),
  ...(unknown.length === 0 ? [] : [`以下列无法识别，未报送：${unknown.join('、')}`]),
];
