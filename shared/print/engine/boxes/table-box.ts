import type { Surface } from '../page/surface.ts';
import type { Box } from './box.ts';
import type { Row, Table } from './table.ts';

/** Rows of a table that stay together, with the border above the first where the table begins with it. */
export class RowsBox implements Box {
  readonly height: number;

  constructor(
    private readonly table: Table,
    private readonly rows: readonly Row[],
  ) {
    this.height = rows.reduce((sum, { height }) => sum + height, this.lineAbove);
  }

  private get lineAbove(): number {
    const [first] = this.rows;
    return first?.index === 0 ? first.lineAbove : 0;
  }

  place(surface: Surface, x: number, top: number): void {
    if (this.rows[0]?.index === 0) this.table.borders.horizontal(0, surface, x, top);
    let y = top + this.lineAbove;
    for (const row of this.rows) {
      this.table.place(row, surface, x, y);
      y += row.height;
    }
  }
}

/** A whole table. */
export class TableBox extends RowsBox {
  constructor(table: Table) {
    super(
      table,
      Array.from({ length: table.length }, (_, index) => table.row(index)),
    );
  }
}
