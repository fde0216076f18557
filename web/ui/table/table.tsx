import type { ComponentChildren } from 'preact';
import { useId, useRef } from 'preact/hooks';
import type { Column } from './column.ts';
import { ColumnHead } from './column-head.tsx';
import { type Sort, sorted } from './sorting.ts';
import css from './table.module.css';
import { as } from './table-roles.ts';
import { TableRow } from './table-row.tsx';
import { useOverflows } from './use-overflows.ts';

interface Props<Row> {
  caption: string;
  /** Where a heading above says the same. */
  isCaptionHidden?: boolean;
  columns: readonly Column<Row>[];
  rows: readonly Row[];
  rowKey: (row: Row) => string;
  sort?: Sort;
  onSort?: (sort: Sort) => void;
  /** Stays a table on phones, and scrolls: for figures that are compared across rows. */
  keepsShape?: boolean;
  /** More about a row, where there is more: in a row of its own under it, over all columns. */
  below?: (row: Row) => ComponentChildren;
}

/** The first column names the row. On phones each row is a card; elsewhere what is too wide scrolls within itself. */
export const Table = <Row,>(props: Props<Row>) => {
  const { caption, isCaptionHidden, columns, rows, rowKey, sort = '', onSort, keepsShape, below } = props;
  const id = useId();
  const region = useRef<HTMLDivElement>(null);
  const overflows = useOverflows(region);
  return (
    <div ref={region} class={css.region} {...(overflows ? { role: 'region', tabindex: 0, 'aria-labelledby': id } : {})}>
      <table {...as.table} class={keepsShape ? css.table : `${css.table} ${css.stacks}`}>
        <caption id={id} class={isCaptionHidden ? css.hidden : undefined}>
          {caption}
        </caption>
        <thead {...as.rowgroup}>
          <tr {...as.row}>
            {columns.map((column) => (
              <ColumnHead key={column.key} column={column} sort={sort} onSort={onSort} />
            ))}
          </tr>
        </thead>
        <tbody {...as.rowgroup}>
          {sorted(rows, columns, sort).map((row) => (
            <TableRow key={rowKey(row)} row={row} columns={columns} below={below?.(row)} />
          ))}
        </tbody>
      </table>
    </div>
  );
};
