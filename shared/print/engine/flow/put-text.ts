import type { DefinedNode } from '../definition.ts';
import type { Style } from '../text/style.ts';
import { textBlock } from '../text/text-block.ts';
import type { Place } from './cursor.ts';

/** A text goes on on the next page where its lines do not fit on this one. */
export const putText = ({ text }: DefinedNode, style: Style, { cursor, x, width }: Place): void => {
  for (const line of textBlock(text, style, width).lines) {
    if (cursor.available < line.height) cursor.nextPage();
    cursor.surface.line(line, x, cursor.y);
    cursor.moveDown(line.height);
  }
};
