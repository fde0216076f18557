import type { DefinedNode } from '../definition.ts';
import type { Surface } from '../page/surface.ts';
import type { Style } from '../text/style.ts';
import { type TextBlock, textBlock } from '../text/text-block.ts';
import type { Box } from './box.ts';

const placeLines = ({ lines }: TextBlock, surface: Surface, x: number, top: number): void => {
  let y = top;
  for (const line of lines) {
    surface.line(line, x, y);
    y += line.height;
  }
};

export class TextBox implements Box {
  readonly height: number;
  private readonly block: TextBlock;

  constructor({ text }: DefinedNode, style: Style, width: number) {
    this.block = textBlock(text, style, width);
    this.height = this.block.height;
  }

  place(surface: Surface, x: number, y: number): void {
    placeLines(this.block, surface, x, y);
  }
}
