import type { Border, DefinedNode } from '../definition.ts';
import type { Surface } from '../page/surface.ts';
import type { TableLook } from './table-look.ts';

type Row = readonly DefinedNode[];
type Sides = Border;

const ALL: Sides = [true, true, true, true];

/** Which of its borders each cell of a row wants; of a cell that others are covered by, those as well, as pdfmake has it. */
const sidesOf = (row: Row): Sides[] => {
  const sides: Sides[] = row.map(() => ALL);
  for (const [i, { border, colSpan = 1 }] of row.entries()) {
    if (border === undefined) continue;
    for (let covered = 0; covered < colSpan; covered++) {
      const isLast = covered === colSpan - 1;
      sides[i + covered] = covered === 0 ? border : [false, border[1], isLast && border[2], border[3]];
    }
  }
  return sides;
};

/** The borders of one table. */
export class TableBorders {
  /** Of rows in which a cell says which borders it wants. */
  private readonly sides: readonly (readonly Sides[] | undefined)[];

  constructor(
    private readonly body: readonly Row[],
    private readonly look: TableLook,
  ) {
    this.sides = body.map((row) => (row.some(({ border }) => border !== undefined) ? sidesOf(row) : undefined));
  }

  /** Whether a cell has a border on its left, or the one before it has one there; column may be the one after the last. */
  hasLeft(row: number, column: number): boolean {
    const sides = this.sides[row];
    if (sides === undefined) return true;
    return sides[column]?.[0] === true || (column > 0 && sides[column - 1]?.[2] === true);
  }

  hasRight(row: number, column: number): boolean {
    const sides = this.sides[row];
    if (sides === undefined) return true;
    return sides[column]?.[2] === true || sides[column + 1]?.[0] === true;
  }

  private hasAbove(line: number, column: number): boolean {
    return this.wants(line, column, 1) || this.wants(line - 1, column, 3);
  }

  private wants(row: number, column: number, side: 1 | 3): boolean {
    if (row < 0 || row >= this.body.length) return false;
    const sides = this.sides[row];
    return sides === undefined || sides[column]?.[side] === true;
  }

  /** Draws the border above a row, or below the last. */
  horizontal(line: number, surface: Surface, x: number, y: number): void {
    const width = this.look.hLineWidth(line);
    if (width === 0) return;
    const { borders } = this.look.columns;
    const middle = y + width / 2;
    let from = 0;
    let colour: string | undefined;
    for (let column = 0; column < borders.length; column++) {
      const isIn = column < borders.length - 1 && this.hasAbove(line, column);
      const own = isIn ? this.look.hLineColor(line, column) : undefined;
      if (own === colour) continue;
      if (colour !== undefined)
        surface.stroke(x + (borders[from] as number), middle, x + (borders[column] as number), middle, width, colour);
      from = column;
      colour = own;
    }
  }

  /** Draws the borders beside the cells of a row, which begin in these columns. */
  vertical(row: number, starts: readonly number[], surface: Surface, x: number, top: number, bottom: number): void {
    for (const column of starts) this.beside(row, column, surface, x, top, bottom);
    this.beside(row, this.look.columns.widths.length, surface, x, top, bottom);
  }

  private beside(row: number, column: number, surface: Surface, x: number, top: number, bottom: number): void {
    const width = this.look.vLineWidth(column);
    if (width === 0 || !this.hasLeft(row, column)) return;
    const middle = x + (this.look.columns.borders[column] as number) + width / 2;
    surface.stroke(middle, top, middle, bottom, width, this.look.vLineColor(column, row));
  }
}
