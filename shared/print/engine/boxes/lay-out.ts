import { type DefinedNode, type Margin, marginOf, NO_MARGIN, nodeOf, type TableLayout } from '../definition.ts';
import type { Style } from '../text/style.ts';
import type { Box, LayOut } from './box.ts';
import { ColumnsBox, MarginBox, StackBox } from './group-boxes.ts';
import { CanvasBox, ImageBox } from './picture-boxes.ts';
import { Table } from './table.ts';
import { TableBox } from './table-box.ts';
import { TextBox } from './text-box.ts';

export interface LayOutOptions {
  tableLayouts: Readonly<Record<string, Partial<TableLayout>>>;
  sizeOfImage(name: string): { width: number; height: number };
}

const withMargin = (box: Box, margin: Margin): Box => (margin === NO_MARGIN ? box : new MarginBox(box, margin));

/** Lays out nodes that stay whole. */
export const layOutWith = ({ tableLayouts, sizeOfImage }: LayOutOptions): LayOut => {
  const bare = (node: DefinedNode, style: Style, width: number): Box => {
    if (node.stack !== undefined) return new StackBox(node.stack.map(nodeOf), style, width, layOut);
    if (node.columns !== undefined) return new ColumnsBox(node.columns, style, layOut);
    if (node.table !== undefined) return new TableBox(new Table(node, style, tableLayouts, layOut));
    if (node.text !== undefined) return new TextBox(node, style, width);
    if (node.image !== undefined) return new ImageBox(node, style, width, sizeOfImage);
    if (node.canvas !== undefined) return new CanvasBox(node, style, width);
    throw new Error(`the engine does not know a node of ${Object.keys(node).join(', ')}`);
  };
  const layOut: LayOut = (node, around, width) => {
    const margin = marginOf(node);
    return withMargin(bare(node, around.of(node), width - margin[0] - margin[2]), margin);
  };
  return layOut;
};
