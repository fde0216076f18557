import type { DefinedNode, DefinedTable, TableLayout } from '../definition.ts';

/** Where pdfmake has it so, and a layout says nothing else. */
const USUAL: TableLayout = {
  hLineWidth: () => 1,
  vLineWidth: () => 1,
  hLineColor: () => 'black',
  vLineColor: () => 'black',
  paddingLeft: () => 4,
  paddingRight: () => 4,
  paddingTop: () => 2,
  paddingBottom: () => 2,
};

/** The measures of a table from left to right. */
export interface Columns {
  /** Where the border before each column stands, and the one after the last. */
  borders: readonly number[];
  /** Where the content of each column begins. */
  contents: readonly number[];
  widths: readonly number[];
}

/** How a table looks: its layout, asked for this table. */
export class TableLook {
  readonly columns: Columns;
  private readonly layout: TableLayout;
  private readonly node: { table: DefinedTable };

  constructor(node: DefinedNode, layouts: Readonly<Record<string, Partial<TableLayout>>>) {
    const given = typeof node.layout === 'string' ? layouts[node.layout] : node.layout;
    if (given === undefined && node.layout !== undefined) throw new Error(`no table layout ${String(node.layout)}`);
    this.layout = { ...USUAL, ...given };
    this.node = node as { table: DefinedTable };
    this.columns = this.columnsOf(this.node.table.widths);
  }

  private columnsOf(widths: readonly number[]): Columns {
    const [borders, contents]: [number[], number[]] = [[0], []];
    let x = 0;
    for (const [i, width] of widths.entries()) {
      if (typeof width !== 'number') throw new Error('the engine prints tables with columns of a fixed width only');
      const [left, right] = [this.layout.paddingLeft(i, this.node, i), this.layout.paddingRight(i, this.node, i)];
      const border = this.vLineWidth(i);
      contents.push(x + border + left);
      x += left + right + border + width;
      borders.push(x);
    }
    return { borders, contents, widths };
  }

  hLineWidth(line: number): number {
    return this.layout.hLineWidth(line, this.node, 0);
  }
  hLineColor(line: number, column: number): string {
    return this.layout.hLineColor(line, this.node, column);
  }
  vLineWidth(column: number): number {
    return this.layout.vLineWidth(column, this.node, 0);
  }
  vLineColor(column: number, row: number): string {
    return this.layout.vLineColor(column, this.node, row);
  }
  paddingTop(row: number): number {
    return this.layout.paddingTop(row, this.node, 0);
  }
  paddingBottom(row: number): number {
    return this.layout.paddingBottom(row, this.node, 0);
  }
}
