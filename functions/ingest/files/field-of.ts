import type { Column } from '../../../shared/columns/column.ts';
import { BESIDE_THE_RECORD } from '../../../shared/columns/states.ts';
import { COLUMNS_OF } from '../../../shared/columns/tables.ts';

const steps = (pointer: string): string[] =>
  pointer
    .split('/')
    .slice(1)
    .map((step) => step.replaceAll('~1', '/').replaceAll('~0', '~'));

/** The columns of the record's kind; none where its kind is no kind of ours. */
const columnsFor = (record: unknown): readonly Column[] | undefined =>
  typeof record === 'object' && record !== null && 'kind' in record && Object.hasOwn(COLUMNS_OF, String(record.kind))
    ? COLUMNS_OF[record.kind as keyof typeof COLUMNS_OF]
    : undefined;

/**
 * The field a fault is about, as its sender calls it: the column code, or the path in the record where it has no column.
 * Null when the fault is about the record as a whole. A missing object (`/subject`) is its first column.
 */
export const fieldOf = (pointer: string, record: unknown): string | null => {
  const path = steps(pointer).join('.');
  if (path === '') return null;
  const columns = columnsFor(record);
  if (columns === undefined) return path;
  const column =
    columns.find((candidate) => path === candidate.path || path.startsWith(`${candidate.path}.`)) ??
    columns.find((candidate) => candidate.path.startsWith(`${path}.`)) ??
    BESIDE_THE_RECORD.find((candidate) => path === candidate.path);
  return column?.code ?? path;
};
