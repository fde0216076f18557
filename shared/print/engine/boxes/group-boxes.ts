import type { DefinedNode, Margin } from '../definition.ts';
import type { Surface } from '../page/surface.ts';
import type { Style } from '../text/style.ts';
import type { Box, LayOut } from './box.ts';

/** A box with room around it. */
export class MarginBox implements Box {
  readonly height: number;

  constructor(
    private readonly inner: Box,
    private readonly margin: Margin,
  ) {
    this.height = margin[1] + inner.height + margin[3];
  }

  place(surface: Surface, x: number, y: number): void {
    this.inner.place(surface, x + this.margin[0], y + this.margin[1]);
  }
}

export class StackBox implements Box {
  readonly height: number;
  private readonly boxes: readonly Box[];

  constructor(nodes: readonly DefinedNode[], style: Style, width: number, layOut: LayOut) {
    this.boxes = nodes.map((node) => layOut(node, style, width));
    this.height = this.boxes.reduce((sum, { height }) => sum + height, 0);
  }

  place(surface: Surface, x: number, top: number): void {
    let y = top;
    for (const box of this.boxes) {
      box.place(surface, x, y);
      y += box.height;
    }
  }
}

/** Side by side, each as wide as it says. */
export class ColumnsBox implements Box {
  readonly height: number;
  private readonly columns: readonly { box: Box; width: number }[];

  constructor(nodes: readonly DefinedNode[], style: Style, layOut: LayOut) {
    this.columns = nodes.map((node) => {
      if (typeof node.width !== 'number') throw new Error('the engine prints columns of a fixed width only');
      return { box: layOut(node, style, node.width), width: node.width };
    });
    this.height = this.columns.reduce((most, { box }) => Math.max(most, box.height), 0);
  }

  place(surface: Surface, left: number, y: number): void {
    let x = left;
    for (const { box, width } of this.columns) {
      box.place(surface, x, y);
      x += width;
    }
  }
}
