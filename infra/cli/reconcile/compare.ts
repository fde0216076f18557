import type { HeldRecord } from './held-records.ts';
import type { LocalRow } from './local-rows.ts';

/** What differs between a file and the platform. */
export const DIFFERENCES = {
  'missing-on-platform': '平台没有',
  'content-differs': '平台所存内容或版本不同',
  'newer-on-platform': '平台已有更新的版本',
  'missing-in-file': '文件没有',
} as const;

export interface Difference {
  difference: keyof typeof DIFFERENCES;
  recordId: string;
  uscc: string;
  documentNo: string;
  /** Of the file; null where the record is not in it. */
  row: number | null;
  /** What the platform holds as the newest; null where it holds nothing. */
  held: { version: string; digest: string; receivedAt: string } | null;
}

/**
 * Every row of the file should be held, and the newest content of a record be the same on both sides. That the platform
 * keeps older versions beside is no difference. Pure.
 */
export const compare = (rows: readonly LocalRow[], held: readonly HeldRecord[]): Difference[] => {
  const heldById = byRecord(held);
  const rowsById = byRecord(rows);
  const differences = [...rowsById].flatMap(([id, own]) => ofRecord(own, heldById.get(id) ?? []));
  for (const [id, versions] of heldById)
    if (!rowsById.has(id)) differences.push(differenceOf('missing-in-file', newestHeld(versions), null, versions));
  return differences;
};

const ofRecord = (rows: readonly LocalRow[], versions: readonly HeldRecord[]): Difference[] => {
  const missing = rows.filter((row) => !versions.some((version) => says(version, row)));
  const kind = versions.length === 0 ? 'missing-on-platform' : 'content-differs';
  if (missing.length > 0) return missing.map((row) => differenceOf(kind, row, row.row, versions));
  const newest = newestRow(rows);
  return newest.digest === newestHeld(versions).digest
    ? []
    : [differenceOf('newer-on-platform', newest, newest.row, versions)];
};

/** A row that names no version is held under whichever it came. */
const says = (held: HeldRecord, row: LocalRow): boolean =>
  held.digest === row.digest && (row.version === null || Date.parse(row.version) === Date.parse(held.version));

/** The later version, and of equals the later row; a row without a version is of the time it is sent. */
const newestRow = (rows: readonly LocalRow[]): LocalRow =>
  rows.reduce((a, b) => (instantOf(b) >= instantOf(a) ? b : a));
const instantOf = ({ version }: LocalRow): number =>
  version === null ? Number.POSITIVE_INFINITY : Date.parse(version);

/** In the order of the platform's own fold, within one source. */
const newestHeld = (versions: readonly HeldRecord[]): HeldRecord =>
  versions.reduce((a, b) => (compareHeld(b, a) > 0 ? b : a));

const compareHeld = (a: HeldRecord, b: HeldRecord): number =>
  Date.parse(a.version) - Date.parse(b.version) ||
  Date.parse(a.receivedAt) - Date.parse(b.receivedAt) ||
  (a.digest > b.digest ? 1 : -1);

const differenceOf = (
  difference: Difference['difference'],
  { recordId, uscc, documentNo }: Pick<LocalRow, 'recordId' | 'uscc' | 'documentNo'>,
  row: number | null,
  versions: readonly HeldRecord[],
): Difference => {
  const newest = versions.length === 0 ? undefined : newestHeld(versions);
  const held =
    newest === undefined ? null : { version: newest.version, digest: newest.digest, receivedAt: newest.receivedAt };
  return { difference, recordId, uscc, documentNo, row, held };
};

const byRecord = <T extends { recordId: string }>(all: readonly T[]): Map<string, T[]> => {
  const found = new Map<string, T[]>();
  for (const one of all) {
    const others = found.get(one.recordId);
    if (others === undefined) found.set(one.recordId, [one]);
    else others.push(one);
  }
  return found;
};
