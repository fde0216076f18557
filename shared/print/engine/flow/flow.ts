import type { LayOut } from '../boxes/box.ts';
import type { LayOutOptions } from '../boxes/lay-out.ts';
import { Table } from '../boxes/table.ts';
import { type DefinedNode, marginOf, NO_MARGIN, nodeOf } from '../definition.ts';
import type { Style } from '../text/style.ts';
import type { Place } from './cursor.ts';
import { flowTable } from './flow-table.ts';
import { putText } from './put-text.ts';

/** Puts nodes on the pages one after the other; what need not stay whole goes on on the next page. */
export class Flow {
  constructor(
    private readonly layOut: LayOut,
    private readonly options: LayOutOptions,
  ) {}

  put(node: DefinedNode, around: Style, place: Place): void {
    const { cursor } = place;
    if (node.pageBreak === 'before') cursor.nextPage();
    const margin = marginOf(node);
    const inner = { cursor, x: place.x + margin[0], width: place.width - margin[0] - margin[2] };
    if (margin !== NO_MARGIN) cursor.margin(margin[1]);
    if (!this.goesOn(node)) this.putWhole(node, around, inner);
    else this.putOn(node, around, inner);
    if (margin !== NO_MARGIN) cursor.margin(margin[3]);
  }

  /** Whether it may go on on the next page. Columns are not made to. */
  private goesOn({ unbreakable, columns, stack, table, text }: DefinedNode): boolean {
    return unbreakable !== true && columns === undefined && (stack ?? table ?? text) !== undefined;
  }

  /** pdfmake loses what does not fit on a page of its own; here it goes on. */
  private putWhole({ margin: _, ...node }: DefinedNode, around: Style, place: Place): void {
    const box = this.layOut(node, around, place.width);
    if (box.height <= place.cursor.heightOfPage) place.cursor.put(box, place.x);
    else this.putOn(node, around, place);
  }

  private putOn(node: DefinedNode, around: Style, place: Place): void {
    const style = around.of(node);
    if (node.stack !== undefined) for (const inner of node.stack) this.put(nodeOf(inner), style, place);
    else if (node.table !== undefined) flowTable(new Table(node, style, this.options.tableLayouts, this.layOut), place);
    else if (node.text !== undefined) putText(node, style, place);
    else throw new Error('something of the document is higher than a page');
  }
}
