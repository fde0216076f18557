import type { Format } from '../../../shared/columns/column.ts';
import type { Cell } from '../../../shared/spreadsheets/table-row.ts';

/**
 * How a cell becomes a value of the record. What a rule does not understand passes unchanged, so that the API, which
 * judges every channel alike, names the fault. An empty cell is null where the record has a null, else absent.
 */
export type CellRule = (cell: Cell) => unknown;

const plain = (text: string): string => text.normalize('NFKC').trim();
const DAY = /^(\d{4})[-/.年](\d{1,2})[-/.月](\d{1,2})日?$/;
const COMPACT_DAY = /^(\d{4})(\d{2})(\d{2})$/;
const TIME = /^(\d{1,2}):(\d{2})(?::(\d{2})(?:\.\d+)?)?$/;

const dayIn = (text: string): string | undefined => {
  const [, year, month = '', date = ''] = DAY.exec(text) ?? COMPACT_DAY.exec(text) ?? [];
  return year === undefined ? undefined : `${year}-${month.padStart(2, '0')}-${date.padStart(2, '0')}`;
};

const timeIn = (text: string): string | undefined => {
  const [, hours = '', minutes, seconds = '00'] = TIME.exec(text) ?? [];
  return minutes === undefined ? undefined : `${hours.padStart(2, '0')}:${minutes}:${seconds}`;
};

/** Line breaks are one character whatever program wrote the file: the same record has the same digest. */
export const text: CellRule = (cell) => cell.text.replace(/\r\n?/g, '\n').trim() || null;

/** Letters and digits alone: full-width punctuation is as right in Chinese as narrow is. */
const narrow = (written: string): string =>
  written.replace(/[０-９Ａ-Ｚａ-ｚ]/g, (character) => String.fromCharCode(character.charCodeAt(0) - 0xfee0));

/** Of all widths but line ends and tabs, which the API refuses in a name. */
const SPACES = /[ \u00A0\u2000-\u200A\u202F\u205F\u3000]+/g;
const UNUSUAL = /[ \u00A0\u2000-\u200A\u202F\u205F\u3000０-９Ａ-Ｚａ-ｚ]/;

/** One line: a space between two Chinese characters is stray, one beside a Latin word is a space. */
const name: CellRule = (cell) => {
  const written = text(cell);
  return typeof written !== 'string' || !UNUSUAL.test(written)
    ? written
    : narrow(written)
        .replace(SPACES, ' ')
        .replace(/(?<=[^\u0000-\u007F]) (?=[^\u0000-\u007F])/g, '');
};

/** A document's or a case's number, in which no space means anything. */
const number: CellRule = (cell) => {
  const written = text(cell);
  return typeof written !== 'string' || !UNUSUAL.test(written) ? written : narrow(written).replace(SPACES, '');
};

const uscc: CellRule = ({ text }) =>
  USUAL_CODE.test(text) ? text : text.normalize('NFKC').replace(/\s/g, '').toUpperCase() || null;
const USUAL_CODE = /^[0-9A-Z]{18}$/;

/** Exports of databases put a time behind each day; the day is what the column is about. */
export const day: CellRule = (cell) => {
  if (cell.day !== undefined) return cell.day;
  const alone = dayIn(cell.text);
  if (alone !== undefined) return alone;
  const [date = '', time, ...more] = plain(cell.text).split(/[ T]+/);
  const understood = more.length === 0 && (time === undefined || timeIn(time) !== undefined) ? dayIn(date) : undefined;
  return understood ?? text(cell);
};

/** A local time is Shanghai time; what already has an offset passes. */
export const instant: CellRule = (cell) => {
  const [date = '', time = '00:00', ...more] = plain(cell.text).split(/[ T]+/);
  const [onDay, atTime] = [dayIn(date), timeIn(time)];
  return onDay && atTime && more.length === 0 ? `${onDay}T${atTime}+08:00` : text(cell);
};

export const amount: CellRule = (cell) => {
  const written = plain(cell.text);
  const grouped = /^\d{1,3}(,\d{3})+(\.\d+)?$/.test(written);
  return (grouped ? written.replaceAll(',', '') : written) || null;
};

/** "其他-…" names one penalty in free words, which may hold a comma of their own. */
export const categories: CellRule = (cell) => {
  const words = cell.text
    .split(/[;；\n]/)
    .flatMap((part) => (/^\s*其他/.test(part) ? [part] : part.split(/[、,，]/)))
    .map((word) => word.trim())
    .filter((word) => word !== '');
  return words.length === 0 ? null : words;
};

/** A word of a list, in Chinese or as the API writes it. Absent when empty, so that the record's own default holds. */
export const wordOf =
  (meanings: Readonly<Record<string, string>>): CellRule =>
  (cell) => {
    const word = plain(cell.text).replace(/\s/g, '');
    return word === '' ? undefined : Object.hasOwn(meanings, word) ? meanings[word] : word;
  };

export const CELL_RULES: Readonly<Record<Exclude<Format, 'choice'>, CellRule>> = {
  name,
  number,
  uscc,
  text,
  day,
  instant,
  amount,
  categories,
};
