import { COLUMNS } from './columns.ts';

const steps = (pointer: string): string[] =>
  pointer
    .split('/')
    .slice(1)
    .map((step) => step.replaceAll('~1', '/').replaceAll('~0', '~'));

const kindOf = (record: unknown): unknown =>
  typeof record === 'object' && record !== null && 'kind' in record ? record.kind : undefined;

/**
 * The field a fault is about, as its sender calls it: the column code for a penalty, the path in the record for the kinds
 * that have no columns. Null when the fault is about the record as a whole. A missing object (`/subject`) is its first column.
 */
export const fieldOf = (pointer: string, record: unknown): string | null => {
  const path = steps(pointer).join('.');
  if (path === '') return null;
  if (kindOf(record) !== 'penalty') return path;
  const column =
    COLUMNS.find((candidate) => path === candidate.path || path.startsWith(`${candidate.path}.`)) ??
    COLUMNS.find((candidate) => candidate.path.startsWith(`${path}.`));
  return column?.code ?? path;
};
