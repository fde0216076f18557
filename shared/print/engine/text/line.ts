import type { Style } from './style.ts';

/** Words of one run on a line: what is drawn at once. */
export interface Piece {
  text: string;
  style: Style;
  /** From the left of the place the line has. */
  x: number;
  /** By how much each word of a justified line stands further than the one before it would have it. */
  shift: number;
  /** Where the words end, in a justified line. */
  wordEnds: readonly number[];
  /** What draws it with the font that every document has; undefined until asked for, null where that font is not enough. */
  shows: string | null | undefined;
}

export interface Line {
  pieces: readonly Piece[];
  height: number;
  /** From its top to the baseline. */
  ascender: number;
}

const NO_ENDS: readonly number[] = [];

export const pieceOf = (text: string, style: Style, x: number): Piece => ({
  text,
  style,
  x,
  shift: 0,
  wordEnds: NO_ENDS,
  shows: undefined,
});
