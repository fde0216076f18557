import type { CanvasNode } from './node-types.ts';
import { offsetVector, PageElementWriter } from './pdfmake.ts';
import type { Fragment, InlineType, LineType, PageItem, VectorType } from './pdfmake-types.ts';
import { isRun } from './runs.ts';

export class FastWriter extends PageElementWriter {
  /** The page of an unbreakable block that is being put in its place: used once, so its items are moved. */
  private committed: unknown;

  override commitUnbreakableBlock(x?: number, y?: number): void {
    if (this.transactionLevel === 1) this.committed = this.context().pages[0];
    super.commitUnbreakableBlock(x, y);
    this.committed = undefined;
  }

  /** The head of a table is drawn on further pages as well: of copies, since its own items are moved. */
  override currentBlockToRepeatable(): Fragment {
    const fragment = super.currentBlockToRepeatable();
    return { ...fragment, items: fragment.items.map(copyOf) };
  }

  /** pdfmake copies every item of a fragment; only those of a table's head are needed again. */
  override addFragment(fragment: Fragment, keepX?: boolean, keepY?: boolean, keepPosition?: boolean): boolean {
    if (fragment !== this.committed || !fragment.items.every(isMovable))
      return super.addFragment(fragment, keepX, keepY, keepPosition);
    return this._fitOnPage(() => {
      const context = this.context();
      if (!keepX && (fragment.height ?? 0) > context.availableHeight) return false;
      const x = keepX ? (fragment.xOffset ?? 0) : context.x;
      const y = keepY ? (fragment.yOffset ?? 0) : context.y;
      const { items } = context.getCurrentPage();
      for (const item of fragment.items) {
        moveItem(item, x, y);
        if (isBackground(item)) items.splice(context.backgroundLength[context.page] ?? 0, 0, item);
        else items.push(item);
      }
      if (!keepPosition) context.moveDown(fragment.height ?? 0);
      return true;
    });
  }

  /** pdfmake makes a note of the position of each border and each fill, which only a canvas asks for. */
  override addVector(vector: VectorType, ignoreX?: boolean, ignoreY?: boolean, index?: number | null, page?: number) {
    if (this.inCanvas || page !== undefined) return super.addVector(vector, ignoreX, ignoreY, index, page);
    const context = this.context();
    const { items } = context.getCurrentPage();
    offsetVector(vector, ignoreX ? 0 : context.x, ignoreY ? 0 : context.y);
    const item = { type: 'vector', item: vector };
    if (index === undefined || index === null || index >= items.length) items.push(item);
    else items.splice(index, 0, item);
    return undefined;
  }
  private inCanvas = false;

  override addCanvas(node: CanvasNode, index?: number): unknown {
    this.inCanvas = true;
    const positions = super.addCanvas(node, index);
    this.inCanvas = false;
    return positions;
  }

  /** pdfmake spreads the words of a justified line; here several of them are one inline. */
  override alignLine(line: LineType): void {
    const isLoose = line.newLineForced || line.lastLineInParagraph;
    if (isLoose || line.inlines[0]?.alignment !== 'justify') {
      super.alignLine(line);
      return;
    }
    const words = line.inlines.reduce((sum, inline) => sum + wordsOf(inline), 0);
    if (words < 2) return;
    const shift = (this.context().availableWidth - line.getWidth()) / (words - 1);
    let before = 0;
    for (const inline of line.inlines) {
      inline.x += before * shift;
      inline.shift = shift;
      if (before > 0) inline.justifyShift = shift;
      before += wordsOf(inline);
    }
  }
}

const copyOf = ({ type, item }: PageItem): PageItem => {
  const isLine = (of: unknown): of is LineType => type === 'line' && of !== undefined;
  return { type, item: isLine(item) ? (item.clone() as LineType & typeof item) : { ...item } };
};

/** Lines that nothing refers to, and lines and areas. */
const isMovable = ({ type, item }: PageItem): boolean =>
  (type === 'line' && item._node === undefined) ||
  type === 'vector' ||
  type === 'beginVerticalAlignment' ||
  type === 'endVerticalAlignment';

/** The fill of a cell goes behind all that is on the page, once. */
const isBackground = ({ item }: PageItem): boolean => {
  const is = item._isFillColorFromUnbreakable === true;
  if (is) item._isFillColorFromUnbreakable = false;
  return is;
};

const moveItem = ({ type, item }: PageItem, x: number, y: number): void => {
  if (type === 'vector') {
    offsetVector(item, x, y);
  } else if (type === 'line') {
    item.x = (item.x || 0) + x;
    item.y = (item.y || 0) + y;
  }
};

const wordsOf = (inline: InlineType): number => (isRun(inline) ? inline.to - inline.from : 1);
