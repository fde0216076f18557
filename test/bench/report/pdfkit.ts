import PDFDocument from 'pdfkit';
import { A4, FONTS, FULL_FACES, type OpenContender, type PlacedPage } from './contender.ts';

/** pdfkit's own interface, without the layout of pdfmake above it. */
export const open: OpenContender = async () => ({ print: ({ pages }) => print(pages) });

const print = (pages: readonly PlacedPage[]): Promise<Uint8Array> =>
  new Promise((resolve) => {
    const document = new PDFDocument({ autoFirstPage: false, font: '' });
    const chunks: Uint8Array[] = [];
    document.on('data', (chunk: Uint8Array) => chunks.push(chunk));
    document.on('end', () => resolve(Buffer.concat(chunks)));
    for (const [family, face] of Object.entries(FULL_FACES)) document.registerFont(family, `${FONTS}/${face}.ttf`);
    for (const page of pages) drawPage(document, page);
    document.end();
  });

const drawPage = (document: PDFKit.PDFDocument, { areas, lines, texts }: PlacedPage): void => {
  document.addPage({ size: [A4.width, A4.height], margin: 0 });
  for (const [x, y, width, height, color] of areas) document.rect(x, y, width, height).fill(color);
  for (const [x1, y1, x2, y2, width] of lines)
    document.lineWidth(width).moveTo(x1, y1).lineTo(x2, y2).stroke('#8a8a8a');
  for (const { text, x, baseline, size, family, color } of texts)
    document
      .font(family)
      .fontSize(size)
      .fillColor(color)
      .text(text, x, baseline, { lineBreak: false, baseline: 'alphabetic' });
};
