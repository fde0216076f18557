/** The part of pdfmake's document definition that the engine prints. What it does not know it refuses, and never leaves out. */

export type Margin = readonly [left: number, top: number, right: number, bottom: number];
export type Border = readonly [left: boolean, top: boolean, right: boolean, bottom: boolean];

export interface Vector {
  type: string;
  [property: string]: unknown;
}

/** A node, whatever its kind: the kind is told by which of the members there is. */
export interface DefinedNode {
  text?: unknown;
  stack?: readonly DefinedNode[];
  columns?: readonly DefinedNode[];
  table?: DefinedTable;
  image?: string;
  canvas?: readonly Vector[];
  layout?: string | Partial<TableLayout>;
  margin?: Margin | readonly [number, number] | number;
  width?: unknown;
  colSpan?: number;
  fillColor?: string;
  border?: Border;
  verticalAlignment?: 'top' | 'middle' | 'bottom';
  unbreakable?: boolean;
  pageBreak?: 'before';
}

export interface DefinedTable {
  widths: readonly number[];
  body: readonly (readonly DefinedNode[])[];
  headerRows?: number;
  keepWithHeaderRows?: number;
  dontBreakRows?: boolean;
}

interface LaidOutTable {
  table: DefinedTable;
}
type ByLine<T> = (line: number, node: LaidOutTable, at: number) => T;

/** How a table looks, as pdfmake has it; what is not given is as there. */
export interface TableLayout {
  hLineWidth: ByLine<number>;
  vLineWidth: ByLine<number>;
  hLineColor: ByLine<string>;
  vLineColor: ByLine<string>;
  paddingLeft: ByLine<number>;
  paddingRight: ByLine<number>;
  paddingTop: ByLine<number>;
  paddingBottom: ByLine<number>;
}

type Content = unknown;

export interface Definition {
  content: Content;
  header?: (page: number, pages: number) => Content;
  footer?: (page: number, pages: number) => Content;
  defaultStyle?: object;
  images?: Readonly<Record<string, string>>;
  pageSize?: unknown;
  pageOrientation?: unknown;
  pageMargins?: Margin | number;
  version?: string;
  subset?: string;
  language?: string;
  displayTitle?: boolean;
  info?: Readonly<Record<string, unknown>>;
}

const DEFINITION_MEMBERS: Record<keyof Definition, true> = {
  content: true,
  header: true,
  footer: true,
  defaultStyle: true,
  images: true,
  pageSize: true,
  pageOrientation: true,
  pageMargins: true,
  version: true,
  subset: true,
  language: true,
  displayTitle: true,
  info: true,
};

export const checkedDefinition = (given: object): Definition => {
  for (const [member, value] of Object.entries(given))
    if (!(member in DEFINITION_MEMBERS) && value !== undefined)
      throw new Error(`the engine does not print ${member} of a document`);
  return given as Definition;
};

/** As pdfmake reads it: plain text is a node of its own, a list is a stack. */
export const nodeOf = (content: unknown): DefinedNode => {
  if (Array.isArray(content)) return { stack: content };
  return typeof content === 'object' && content !== null ? content : { text: content };
};

export const NO_MARGIN: Margin = [0, 0, 0, 0];

export const marginOf = ({ margin }: DefinedNode): Margin => {
  if (margin === undefined) return NO_MARGIN;
  if (typeof margin === 'number') return [margin, margin, margin, margin];
  const [first, second] = margin;
  return margin.length === 2 ? [first, second, first, second] : margin;
};
