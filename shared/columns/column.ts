/** A column of the tables that departments send: what its cells hold, and where that goes in the record. */

/**
 * How a cell is written. `name` is one line (a name, a number), `text` may be several; `number` is a document's or a
 * case's, in which no space means anything.
 */
export type Format = 'name' | 'number' | 'uscc' | 'text' | 'day' | 'instant' | 'amount' | 'categories' | 'choice';

export interface Choices {
  /** As a drop-down offers them. */
  words: readonly string[];
  /** The API's code for each word that a cell may hold; left out where the record holds the word itself. */
  meanings?: Readonly<Record<string, string>>;
  /** Offered, but anything else may be written too. */
  open?: true;
}

export interface Column {
  code: string;
  /** The member of the record, a dot before the member of its member. */
  path: string;
  format: Format;
  /** The usual header first; older codes and other spellings after it. */
  names: readonly string[];
  required: boolean;
  choices?: Choices;
  /** The member whose value stands in where this cell is empty. */
  orElse?: string;
  /** When an optional cell must be filled, or what an empty one means. */
  condition?: string;
  /** As written in the example row of a template. */
  example?: string;
  /** The law or standard that asks for it. */
  source?: string;
  /** Of an older standard: read, but no longer offered. */
  older?: true;
}

export type Particulars = Omit<Column, 'code' | 'path' | 'format' | 'names' | 'required'>;

/** `names` separates the headers by bars. */
const column =
  (required: boolean) =>
  (code: string, path: string, format: Format, names: string, particulars: Particulars = {}): Column => ({
    code,
    path,
    format,
    names: names.split('|'),
    required,
    ...particulars,
  });
export const required = column(true);
export const optional = column(false);
