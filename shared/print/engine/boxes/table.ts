import { type DefinedNode, type DefinedTable, nodeOf, type TableLayout } from '../definition.ts';
import type { Surface } from '../page/surface.ts';
import type { Style } from '../text/style.ts';
import type { Box, LayOut } from './box.ts';
import { TableBorders } from './table-borders.ts';
import { type Columns, TableLook } from './table-look.ts';

/** A cell of a row: those it covers are not there. */
interface Cell {
  node: DefinedNode;
  column: number;
  /** The column after it. */
  end: number;
  width: number;
  box: Box;
}

/** A row laid out. Its place begins where its upper border ends, and ends where its lower one does. */
export interface Row {
  index: number;
  cells: readonly Cell[];
  contentHeight: number;
  height: number;
  paddingTop: number;
  paddingBottom: number;
  lineAbove: number;
  lineBelow: number;
}

/** A table of fixed columns. Rows are laid out when they are asked for. */
export class Table {
  readonly definition: DefinedTable;
  readonly borders: TableBorders;
  readonly look: TableLook;
  readonly style: Style;
  private readonly layOut: LayOut;
  private readonly body: readonly (readonly DefinedNode[])[];

  /** The style is that of the table's node. */
  constructor(
    node: DefinedNode,
    style: Style,
    layouts: Readonly<Record<string, Partial<TableLayout>>>,
    layOut: LayOut,
  ) {
    this.definition = node.table as DefinedTable;
    this.body = this.definition.body.map((row) => row.map(nodeOf));
    this.look = new TableLook(node, layouts);
    this.borders = new TableBorders(this.body, this.look);
    this.style = style;
    this.layOut = layOut;
  }

  get length(): number {
    return this.body.length;
  }

  row(index: number): Row {
    const { columns } = this.look;
    const cells: Cell[] = [];
    const nodes = this.body[index] as readonly DefinedNode[];
    let contentHeight = 0;
    for (let column = 0; column < nodes.length; ) {
      const node = nodes[column] as DefinedNode;
      const end = column + (node.colSpan ?? 1);
      const width = widthOf(columns, column, end);
      const box = this.layOut(node, this.style, width);
      cells.push({ node, column, end, width, box });
      contentHeight = Math.max(contentHeight, box.height);
      column = end;
    }
    const [paddingTop, paddingBottom] = [this.look.paddingTop(index), this.look.paddingBottom(index)];
    const [lineAbove, lineBelow] = [this.look.hLineWidth(index), this.look.hLineWidth(index + 1)];
    const height = paddingTop + contentHeight + paddingBottom + lineBelow;
    return { index, cells, contentHeight, height, paddingTop, paddingBottom, lineAbove, lineBelow };
  }

  place(row: Row, surface: Surface, x: number, y: number): void {
    const { contents } = this.look.columns;
    for (const { node, column, box } of row.cells)
      box.place(
        surface,
        x + (contents[column] as number),
        y + row.paddingTop + sinking(node, row.contentHeight - box.height),
      );
    this.frame(row, surface, x, y, y + row.height - row.lineBelow);
    this.borders.horizontal(row.index + 1, surface, x, y + row.height - row.lineBelow);
  }

  /** The fills of the cells and the borders beside them, from below the border above to above the border below. */
  frame(row: Row, surface: Surface, x: number, top: number, bottom: number, lineAbove = row.lineAbove): void {
    for (const cell of row.cells) this.fill(cell, row, surface, x, top, bottom, lineAbove);
    const starts = row.cells.map(({ column }) => column);
    this.borders.vertical(row.index, starts, surface, x, top - lineAbove, bottom + row.lineBelow);
  }

  private fill(
    cell: Cell,
    row: Row,
    surface: Surface,
    x: number,
    top: number,
    bottom: number,
    lineAbove: number,
  ): void {
    const { node, column, end } = cell;
    if (node.fillColor === undefined) return;
    const { borders } = this.look.columns;
    // Rows that may break are filled up to the middle of their borders, others up to the inner edge above and on the left.
    const share = this.definition.dontBreakRows === true ? 1 : 0.5;
    const left = this.borders.hasLeft(row.index, column) ? this.look.vLineWidth(column) * share : 0;
    const x1 = x + (borders[column] as number) + left;
    const x2 = x + (borders[end] as number) + this.filledBorder(row.index, column);
    const y1 = share === 1 ? top : top - lineAbove / 2;
    surface.area(x1, y1, x2 - x1, bottom + row.lineBelow * share - y1, node.fillColor);
  }

  /** How much of the border on its right a fill covers: all of one that is not drawn at the edge of the table. */
  private filledBorder(row: number, column: number): number {
    const width = this.look.vLineWidth(column + 1);
    if (this.borders.hasRight(row, column)) return width / 2;
    return column === 0 || column + 1 === this.look.columns.widths.length ? width : 0;
  }
}

const widthOf = ({ widths, contents, borders }: Columns, column: number, end: number): number => {
  let width = widths[column] as number;
  for (let next = column + 1; next < end; next++) {
    const before = (contents[next - 1] as number) + (widths[next - 1] as number);
    width += (widths[next] as number) + ((contents[next] as number) - before);
  }
  if (end >= borders.length) throw new Error('a cell of the table covers more columns than there are');
  return width;
};

/** How far a cell's content stands below the top of the row. */
export const sinking = ({ verticalAlignment }: DefinedNode, room: number): number => {
  if (verticalAlignment === 'middle') return room / 2;
  return verticalAlignment === 'bottom' ? room : 0;
};
