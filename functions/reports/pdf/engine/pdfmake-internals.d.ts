/** Internals of pdfmake 0.3.11, which its types do not describe; `pdfmake.ts` says what of them is used. */
declare module 'pdfmake/js/DocMeasure.js';
declare module 'pdfmake/js/DocumentContext.js';
declare module 'pdfmake/js/LayoutBuilder.js';
declare module 'pdfmake/js/Line.js';
declare module 'pdfmake/js/PDFDocument.js';
declare module 'pdfmake/js/PageElementWriter.js';
declare module 'pdfmake/js/PageSize.js';
declare module 'pdfmake/js/Renderer.js';
declare module 'pdfmake/js/SVGMeasure.js';
declare module 'pdfmake/js/StyleContextStack.js';
declare module 'pdfmake/js/TextInlines.js';
declare module 'pdfmake/js/helpers/tools.js';
declare module 'pdfmake/js/tableLayouts.js';
declare module 'linebreak';
