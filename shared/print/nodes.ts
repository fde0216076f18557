/** What the parts of the report are made of: the few nodes of pdfmake's document definition that it uses, before type is set. */

/** 宋体 for text, 黑体 for headings and labels. */
export type Family = 'song' | 'hei';
type Box = [left: number, top: number, right: number, bottom: number];

interface Style {
  font?: Family;
  fontSize?: number;
  color?: string;
  alignment?: 'left' | 'center' | 'right' | 'justify';
  lineHeight?: number;
  characterSpacing?: number;
  leadingIndent?: number;
  noWrap?: boolean;
}

interface Placed extends Style {
  margin?: Box;
  width?: number | '*' | 'auto';
  colSpan?: number;
  fillColor?: string;
  border?: [left: boolean, top: boolean, right: boolean, bottom: boolean];
  verticalAlignment?: 'top' | 'middle' | 'bottom';
  unbreakable?: boolean;
  pageBreak?: 'before';
  /** What the text is, in the words of the reader: named when a character in it cannot be printed. */
  where?: string;
}

export interface Text extends Placed {
  text: string | Text[];
}
interface Stack extends Placed {
  stack: Node[];
}
interface Columns extends Placed {
  columns: Node[];
}
export interface Table extends Placed {
  table: {
    /** Fixed: a long word is then broken, where a `*` column would grow beyond the page. */
    widths: number[];
    body: Cell[][];
    headerRows?: number;
    keepWithHeaderRows?: number;
    dontBreakRows?: boolean;
  };
  layout: 'grid' | 'dense' | 'noBorders';
}
/** By its name among the images of the document, so that every page draws the same one. */
interface Picture extends Placed {
  image: string;
  width: number;
}
export interface Drawing extends Placed {
  canvas: readonly Shape[];
}
type Shape = Line | Ring | Outline;
interface Line {
  type: 'line';
  x1: number;
  y1: number;
  x2: number;
  y2: number;
  lineWidth: number;
  lineColor: string;
}
interface Ring {
  type: 'ellipse';
  x: number;
  y: number;
  r1: number;
  r2: number;
  lineWidth: number;
  lineColor: string;
}
export interface Outline {
  type: 'polyline';
  points: { x: number; y: number }[];
  closePath: true;
  lineWidth: number;
  color: string;
}
export type Node = Text | Stack | Columns | Table | Picture | Drawing;
/** The places a spanning cell covers are empty. */
export type Cell = Node | Record<string, never>;
