import type { Column } from './column.ts';
import { isDescending, keyOf, type Sort, sortAfter } from './sorting.ts';
import css from './table.module.css';
import { as } from './table-roles.ts';

interface Props<Row> {
  column: Column<Row>;
  sort: Sort;
  onSort: ((sort: Sort) => void) | undefined;
}

export const ColumnHead = <Row,>({ column: { key, head, sortBy, isNumber }, sort, onSort }: Props<Row>) => {
  const canSort = sortBy !== undefined && onSort !== undefined;
  const isSorted = keyOf(sort) === key;
  const direction = isDescending(sort) ? 'descending' : 'ascending';
  return (
    <th
      scope="col"
      {...as.columnheader}
      class={`${isNumber ? css.number : ''} ${canSort ? css.sortable : ''}`}
      aria-sort={isSorted ? direction : undefined}
    >
      {canSort ? (
        <button type="button" class={css.sort} onClick={() => onSort(sortAfter(sort, key))}>
          {head}
          <span aria-hidden="true">{isSorted ? ARROWS[direction] : '↕'}</span>
        </button>
      ) : (
        head
      )}
    </th>
  );
};

const ARROWS = { ascending: '↑', descending: '↓' } as const;
