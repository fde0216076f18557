import type { MeasuredNode } from './node-types.ts';
import type { PageItem, WriterType } from './pdfmake-types.ts';

/** What pdfmake hands over of a row of a table, or of columns side by side. */
export interface Row {
  marginX?: [number, number];
  dontBreakRows?: boolean;
  rowsWithoutPageBreak?: number;
  cells: MeasuredNode[];
  widths?: { _calcWidth: number }[];
  gaps?: number[] | null;
  tableNode?: { _bottomByPage?: object; [property: string]: unknown };
  rowIndex?: number;
  height?: number;
  snakingColumns?: boolean;
}

export interface PageBreak {
  prevPage: number;
  prevY: number;
  y: number;
}
export interface ProcessedRow {
  pageBreaksBySpan: unknown[];
  pageBreaks: PageBreak[];
  positions: unknown[];
}

/** What laying out a row asks of the builder. */
export interface RowBuilder {
  writer: WriterType;
  nestedLevel: number;
  verticalAlignmentItemStack: { begin: PageItem; end: PageItem }[];
  processNode(node: MeasuredNode, inCell?: boolean): void;
  _storePageBreakData(data: PageBreak, startsRowSpan: boolean, pageBreaks: PageBreak[], table: unknown): void;
  _updatePageBreaksData(pageBreaks: PageBreak[], table: unknown, rowIndex: number | undefined): void;
}

/** No cell reaches into another row, no height is asked for, and no text goes on in the next column. */
export const isPlainRow = ({ cells, height, snakingColumns }: Row): boolean => {
  if (snakingColumns || height !== undefined) return false;
  for (let i = 0; i < cells.length; i++) {
    const { _span, rowSpan, colSpan } = cells[i] as MeasuredNode;
    if (_span || Number(rowSpan) > 1) return false;
    if (Number(colSpan) > 1) i += Number(colSpan) - 1;
  }
  return true;
};

/**
 * As pdfmake's processRow for such a row: it listens for page breaks anew in each cell, and makes two functions for each
 * vertical alignment.
 */
export const processPlainRow = (builder: RowBuilder, row: Row): ProcessedRow => {
  const { writer } = builder;
  const { marginX, cells, gaps, tableNode, rowIndex } = row;
  const widths = row.widths ?? (cells as unknown as { _calcWidth: number }[]);
  const context = writer.context();
  const pageBreaks: PageBreak[] = [];
  const positions: unknown[] = [];
  const listener = (data: PageBreak) =>
    builder._storePageBreakData(Object.assign(data, { rowIndex }), false, pageBreaks, tableNode);
  context.beginColumnGroup(builder.nestedLevel === 1 ? (marginX ?? [0, 0]) : null, tableNode?._bottomByPage ?? null);
  writer.addListener('pageChanged', listener);
  for (let i = 0; i < cells.length; i++) {
    const cell = cells[i] as MeasuredNode;
    const offset = gaps?.[i] ?? 0;
    let width = (widths[i] as { _calcWidth: number })._calcWidth;
    for (let covered = Number(cell.colSpan); covered > 1; covered--)
      width += (widths[++i] as { _calcWidth: number })._calcWidth + (gaps?.[i] as number);
    writer.context().beginColumn(width, offset, null);
    builder.processNode(cell, true);
    writer.context().updateBottomByPage();
    if (cell.verticalAlignment) cell._alignmentItems = builder.verticalAlignmentItemStack.at(-1);
    for (const position of cell.positions ?? []) positions.push(position);
  }
  writer.removeListener('pageChanged', listener);
  const bottomByPage = writer.context().completeColumnGroup(undefined, null);
  if (tableNode !== undefined) {
    tableNode._bottomByPage = bottomByPage;
    builder._updatePageBreaksData(pageBreaks, tableNode, rowIndex);
  }
  for (const cell of cells) if (cell.verticalAlignment) align(cell, writer.context());
  return { pageBreaksBySpan: [], pageBreaks, positions };
};

/** How far the content of a cell is moved down is known when the borders of its row are. */
const align = (cell: MeasuredNode, { height, y }: { height: number; y: number }): void => {
  const { begin, end } = cell._alignmentItems as { begin: PageItem; end: PageItem };
  const [first, ...others] = (cell.positions ?? []) as { pageNumber: number }[];
  const isCellContentMultiPage = others.some(({ pageNumber }) => pageNumber !== first?.pageNumber);
  Object.assign(begin.item, { viewHeight: height, nodeHeight: cell.__height, cell, bottomY: y });
  Object.assign(begin.item, { isCellContentMultiPage, getViewHeight, getNodeHeight });
  end.item.isCellContentMultiPage = isCellContentMultiPage;
};

interface Alignment {
  viewHeight: number;
  nodeHeight: number;
  cell: { _willBreak?: boolean; _bottomY: number; _rowTopPageY: number };
}
function getViewHeight(this: Alignment): number {
  return this.cell._willBreak ? this.cell._bottomY - this.cell._rowTopPageY : this.viewHeight;
}
function getNodeHeight(this: Alignment): number {
  return this.nodeHeight;
}
