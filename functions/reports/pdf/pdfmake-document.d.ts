/** The class of pdfmake's documents, which its types do not describe. */
declare module 'pdfmake/js/PDFDocument.js';
