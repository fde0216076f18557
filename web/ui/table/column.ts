import type { ComponentChildren } from 'preact';

export interface Column<Row> {
  /** Stable; also what the address says when sorted by it. */
  key: string;
  head: string;
  cell: (row: Row) => ComponentChildren;
  /** What it is sorted by; without it, it cannot be. */
  sortBy?: (row: Row) => string | number;
  isNumber?: boolean;
}
