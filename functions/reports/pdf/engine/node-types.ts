import type { InlineType, VectorType } from './pdfmake-types.ts';

export interface QrNode {
  qr: string;
  _canvas: VectorType[];
  _width: number;
  _height: number;
  _minWidth: number;
  _maxWidth: number;
  _minHeight: number;
  _maxHeight: number;
  [property: string]: unknown;
}

export interface CanvasNode {
  canvas: readonly VectorType[];
  _minWidth: number;
  _maxWidth: number;
  _minHeight: number;
  _maxHeight: number;
  _alignment: unknown;
}

/** A node of a document definition, with what pdfmake writes into it. */
export interface MeasuredNode {
  text?: unknown;
  margin?: unknown;
  positions?: unknown[];
  pageOrientation?: unknown;
  unbreakable?: boolean;
  verticalAlignment?: string;
  _margin?: readonly [number, number, number, number] | null;
  _inlines?: InlineType[];
  _minWidth?: number;
  _maxWidth?: number;
  __height?: number;
  [property: string]: unknown;
}

export interface TextNode {
  text: unknown;
  _inlines?: InlineType[];
}
