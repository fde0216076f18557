import type { ComponentChildren } from 'preact';
import type { Column } from './column.ts';
import css from './table.module.css';
import { as } from './table-roles.ts';

interface Props<Row> {
  row: Row;
  columns: readonly Column<Row>[];
  below: ComponentChildren;
}

/** A cell's content is one box: beside its head, where rows are cards. */
export const TableRow = <Row,>({ row, columns, below }: Props<Row>) => (
  <>
    <tr {...as.row}>
      {columns.map(({ key, head, cell, isNumber }, index) => {
        const shown = { 'data-head': head, class: isNumber ? css.number : undefined };
        return index === 0 ? (
          <th key={key} scope="row" {...as.rowheader} {...shown}>
            <div>{cell(row)}</div>
          </th>
        ) : (
          <td key={key} {...as.cell} {...shown}>
            <div>{cell(row)}</div>
          </td>
        );
      })}
    </tr>
    {below && (
      <tr {...as.row} class={css.below}>
        <td {...as.cell} colSpan={columns.length}>
          {below}
        </td>
      </tr>
    )}
  </>
);
