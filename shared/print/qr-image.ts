import { crc32, deflateSync } from 'node:zlib';
import * as encoder from 'pdfmake/js/qrEnc.js';

/**
 * The QR code of the report as an image of one bit a pixel. pdfmake draws a QR code square by square, six hundred on every
 * page; an image is put into the file once, and a page only names it.
 */

/** Its name among the images of the document. */
export const QR = 'qr';

/** Pixels a module, so that a viewer that smooths images leaves sharp edges; so many that a module is a byte of a row. */
const SCALE = 8;

interface Square {
  x: number;
  y: number;
  w: number;
}
type Measure = (node: { qr: string; eccLevel: 'L' }) => { _canvas: Square[]; _width: number };

/** CommonJS seen from an ES module has its export one level further down than the other way round. */
const measureIn = (module: unknown): Measure => {
  const { default: inner } = module as { default: { measure?: Measure; default?: { measure: Measure } } };
  const measure = inner.measure ?? inner.default?.measure;
  if (measure === undefined) throw new Error('pdfmake has no encoder of QR codes where it had one');
  return measure;
};

/** Rows of modules, 1 where dark. pdfmake gives squares: the background first, then the dark ones. */
const modulesOf = (text: string): Uint8Array[] => {
  const { _canvas: squares, _width: size } = measureIn(encoder)({ qr: text, eccLevel: 'L' });
  const module = squares[1]?.w ?? 1;
  const modules = Array.from({ length: size / module }, () => new Uint8Array(size / module));
  for (let i = 1; i < squares.length; i++) {
    const { x, y } = squares[i] as Square;
    (modules[y / module] as Uint8Array)[x / module] = 1;
  }
  return modules;
};

const chunk = (type: string, data: Buffer): Buffer => {
  const body = Buffer.concat([Buffer.from(type, 'latin1'), data]);
  const [length, check] = [Buffer.alloc(4), Buffer.alloc(4)];
  length.writeUInt32BE(data.length);
  check.writeUInt32BE(crc32(body));
  return Buffer.concat([length, body, check]);
};

/** Rows of modules as those of a PNG: one bit a pixel, 1 is white; every row opens with the number of its filter, none. */
const pixels = (modules: readonly Uint8Array[]): Buffer => {
  const length = 1 + modules.length;
  const rows = Buffer.alloc(length * modules.length * SCALE, 0xff);
  for (const [y, row] of modules.entries()) {
    const first = y * SCALE * length;
    rows[first] = 0;
    for (const [x, isDark] of row.entries()) if (isDark) rows[first + 1 + x] = 0;
    for (let again = 1; again < SCALE; again++) rows.copy(rows, first + again * length, first, first + length);
  }
  return rows;
};

/** A PNG as a data URL. */
export const qrImage = (text: string): string => {
  const modules = modulesOf(text);
  const header = Buffer.alloc(13);
  header.writeUInt32BE(modules.length * SCALE, 0);
  header.writeUInt32BE(modules.length * SCALE, 4);
  header[8] = 1;
  const png = Buffer.concat([
    Buffer.from('\x89PNG\r\n\x1a\n', 'latin1'),
    chunk('IHDR', header),
    chunk('IDAT', deflateSync(pixels(modules))),
    chunk('IEND', Buffer.alloc(0)),
  ]);
  return `data:image/png;base64,${png.toString('base64')}`;
};
