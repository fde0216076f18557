import type { Fault } from '../../../shared/problem.ts';

/** One record of a file. A row with faults is refused as it stands and never sent; `record` then says what could be read. */
export interface FileRow {
  /** As a spreadsheet counts: the header is row 1, blank rows count, a quoted line break does not. In NDJSON, the line. */
  row: number;
  /** The `Record` of the API, unchecked. */
  record: unknown;
  faults?: Fault[];
  /** What was read in its usual writing: full-width characters, stray spaces. Holds nothing back. */
  notes?: Fault[];
  /** The domain code that the row names: the province sends records of all domains in one file. */
  domain?: string;
  /** Of a table whose header somebody asked for: the cells as they are written, in its order. */
  cells?: readonly string[];
}
