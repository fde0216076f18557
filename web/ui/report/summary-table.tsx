import { as } from '../table/table-roles.ts';
import type { Printed, Words } from './printed.ts';
import { Say } from './say.tsx';
import css from './summary-table.module.css';

type Summary = Printed['summary'];
type DomainRow = Summary['rows'][number];

/** One row for each domain: who answers for it, through when, and what was found. On phones each row takes two or three lines. */
export const SummaryTable = ({
  columns,
  rows,
  labelledBy,
}: Pick<Summary, 'columns' | 'rows'> & { labelledBy: string }) => (
  <table {...as.table} class={css.table} aria-labelledby={labelledBy}>
    <thead {...as.rowgroup}>
      <tr {...as.row}>
        {columns.map((column) => (
          <th key={column.zh} {...as.columnheader} scope="col">
            <Say words={column} />
          </th>
        ))}
      </tr>
    </thead>
    <tbody {...as.rowgroup}>
      {rows.map((row, index) => (
        <Row key={row.domain.zh} {...{ row, columns }} number={index + 1} />
      ))}
    </tbody>
  </table>
);

const Row = ({ row, number, columns }: { row: DomainRow; number: number; columns: readonly Words[] }) => (
  <tr {...as.row}>
    <td {...as.cell} class={css.number}>
      {number}
    </td>
    <th {...as.rowheader} scope="row" class={css.domain}>
      <Say words={row.domain} />
    </th>
    <td {...as.cell} class={css.unit}>
      <Say words={row.department} />
    </td>
    <td {...as.cell} class={css.cutOff} data-head={columns[3]?.zh}>
      <span>
        <Say words={row.cutOff} />
      </span>
    </td>
    <td {...as.cell} class={`${css.result} ${css[row.outcome]}`}>
      <Say words={row.result} />
    </td>
  </tr>
);
