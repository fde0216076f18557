import type { DefinedNode } from '../definition.ts';
import type { Surface } from '../page/surface.ts';
import type { Style } from '../text/style.ts';

/** Something laid out that stays whole: how high it is, and how it is put somewhere, by its upper left corner. */
export interface Box {
  readonly height: number;
  place(surface: Surface, x: number, y: number): void;
}

/** A node as a box of a width, in the style of what is around it. */
export type LayOut = (node: DefinedNode, around: Style, width: number) => Box;
