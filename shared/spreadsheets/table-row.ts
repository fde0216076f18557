import type { Fault } from '../problem.ts';

export interface Cell {
  text: string;
  /** The day a bare number stands for, should the column hold days (workbooks store days as numbers). */
  day?: string;
  /** Why the cell's content cannot be trusted. */
  fault?: { code: string; message: string };
}

/** One row of a table before its columns are known. */
export interface TableRow {
  row: number;
  cells: readonly Cell[];
  faults?: Fault[];
}

/** No record that the API accepts comes near this (the longest fields together are 14,000 characters). */
export const MAX_RECORD_CHARACTERS = 500_000;
