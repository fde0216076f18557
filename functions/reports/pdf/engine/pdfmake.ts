import * as docMeasure from 'pdfmake/js/DocMeasure.js';
import * as documentContext from 'pdfmake/js/DocumentContext.js';
import * as tools from 'pdfmake/js/helpers/tools.js';
import * as layoutBuilder from 'pdfmake/js/LayoutBuilder.js';
import * as line from 'pdfmake/js/Line.js';
import * as pageElementWriter from 'pdfmake/js/PageElementWriter.js';
import * as pageSize from 'pdfmake/js/PageSize.js';
import * as pdfDocument from 'pdfmake/js/PDFDocument.js';
import * as renderer from 'pdfmake/js/Renderer.js';
import * as styleContextStack from 'pdfmake/js/StyleContextStack.js';
import * as svgMeasure from 'pdfmake/js/SVGMeasure.js';
import * as textInlines from 'pdfmake/js/TextInlines.js';
import * as tableLayouts from 'pdfmake/js/tableLayouts.js';
import type {
  DocMeasureType,
  LayoutBuilderType,
  LineType,
  PdfDocumentType,
  RendererType,
  StyleStackType,
  TextInlinesType,
  VectorType,
  WriterType,
} from './pdfmake-types.ts';

/**
 * The classes of pdfmake 0.3.11 that the engine extends: the only file that reaches into the package. They are not its
 * public interface, so the version is pinned exactly and `test/…/pdf-engine` holds the result against stock pdfmake.
 */

/** CommonJS seen from an ES module has its exports one level further down than the other way round. */
const exportOf = <T>(module: unknown, name: string): T => {
  const { [name]: own, default: inner } = module as Record<string, unknown>;
  const found = own !== undefined && (name !== 'default' || typeof own === 'function') ? own : undefined;
  return (found ?? (inner as Record<string, unknown>)[name]) as T;
};
const classOf = <T extends new (...args: never[]) => unknown>(module: unknown): T => exportOf<T>(module, 'default');

export const DocMeasure = classOf<new (...args: unknown[]) => DocMeasureType>(docMeasure);
export const DocumentContext = classOf<new () => unknown>(documentContext);
export const LayoutBuilder = classOf<new (...args: unknown[]) => LayoutBuilderType>(layoutBuilder);
export const Line = classOf<new (maxWidth: number) => LineType>(line);
export const PdfDocument = classOf<new (...args: unknown[]) => PdfDocumentType>(pdfDocument);
export const PageElementWriter = classOf<new (context: unknown) => WriterType>(pageElementWriter);
export const Renderer = classOf<new (document: unknown, progress?: unknown) => RendererType>(renderer);
export const StyleContextStack = classOf<new (styles: object, defaults: object) => StyleStackType>(styleContextStack);
export const SvgMeasure = classOf<new () => unknown>(svgMeasure);
export const TextInlines = classOf<new (document: unknown) => TextInlinesType>(textInlines);

export const stockTableLayouts = exportOf<object>(tableLayouts, 'tableLayouts');
export const normalizePageSize = exportOf<(size: unknown, orientation: unknown) => { width: number; height: number }>(
  pageSize,
  'normalizePageSize',
);
export const offsetVector = exportOf<(vector: VectorType, x: number, y: number) => void>(tools, 'offsetVector');
export const normalizePageMargin = exportOf<(margin: unknown) => object>(pageSize, 'normalizePageMargin');
