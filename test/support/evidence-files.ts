import { crc32, deflateSync } from 'node:zlib';

/** The smallest files that are whole, and parts to build others from. */

/** In two parts, as scanners would take this file for it. */
export const EICAR = ['X5O!P%@AP[4\\PZX54(P^)7CC)7}$EICAR-STANDARD', '-ANTIVIRUS-TEST-FILE!$H+H*'].join('');

const bytes = (part: string | Uint8Array): Uint8Array =>
  typeof part === 'string' ? Buffer.from(part, 'latin1') : part;

export const joined = (...parts: (string | Uint8Array)[]): Buffer => Buffer.concat(parts.map(bytes));

const PAGES = [
  '<</Type/Catalog/Pages 2 0 R>>',
  '<</Type/Pages/Kids[3 0 R]/Count 1>>',
  '<</Type/Page/Parent 2 0 R/MediaBox[0 0 200 200]>>',
];

/** A page, and further objects. */
export const pdf = (objects: readonly (string | Uint8Array)[] = [], trailer = ''): Buffer => {
  const parts: Buffer[] = [joined('%PDF-1.7\n%\xe2\xe3\xcf\xd3\n')];
  const offsets: number[] = [];
  const length = () => parts.reduce((sum, part) => sum + part.length, 0);
  for (const [index, object] of [...PAGES, ...objects].entries()) {
    offsets.push(length());
    parts.push(joined(`${index + 1} 0 obj\n`, object, '\nendobj\n'));
  }
  const entries = offsets.map((offset) => `${String(offset).padStart(10, '0')} 00000 n \n`).join('');
  const table = `xref\n0 ${offsets.length + 1}\n0000000000 65535 f \n${entries}`;
  const start = length();
  parts.push(
    joined(`${table}trailer\n<</Size ${offsets.length + 1}/Root 1 0 R${trailer}>>\nstartxref\n${start}\n%%EOF\n`),
  );
  return Buffer.concat(parts);
};

export const stream = (members: string, data: string | Uint8Array): Buffer =>
  joined(`<<${members}/Length ${data.length}>>\nstream\n`, data, '\nendstream');

export const flate = (members: string, data: string | Uint8Array): Buffer =>
  stream(`${members}/Filter/FlateDecode`, deflateSync(bytes(data)));

/** Objects within a stream, as most writers of today put them. */
export const objectStream = (object: string, members = '/Filter/FlateDecode', write = deflateSync): Buffer =>
  stream(`/Type/ObjStm/N 1/First 5${members}`, write(joined(`10 0 ${object}`)));

export const chunk = (type: string, data: Uint8Array = Buffer.alloc(0)): Buffer => {
  const body = joined(type, data);
  const [length, sum] = [Buffer.alloc(4), Buffer.alloc(4)];
  length.writeUInt32BE(data.length);
  sum.writeUInt32BE(crc32(body));
  return joined(length, body, sum);
};

export const header = (width: number, height: number): Buffer => {
  const data = Buffer.from('00000000000000000800000000', 'hex');
  data.writeUInt32BE(width, 0);
  data.writeUInt32BE(height, 4);
  return chunk('IHDR', data);
};

export const PNG_SIGNATURE = Buffer.from('89504e470d0a1a0a', 'hex');
export const png = (...between: Buffer[]): Buffer =>
  joined(PNG_SIGNATURE, header(1, 1), ...between, chunk('IDAT', deflateSync(Buffer.alloc(2))), chunk('IEND'));

const JPEG_TABLES =
  'ffdb004300030202020202030202020303030304060404040404080606050609080a0a090809090a0c0f0c0a0b0e0b09090d110d0e0f101011100a0c12131210130f101010';
const JPEG_SCAN = 'ffcc000600101005ffda0008010100003f00d2cf20';

export const jpegSegment = (marker: number, data: string | Uint8Array): Buffer =>
  joined(Uint8Array.of(0xff, marker, (data.length + 2) >> 8, (data.length + 2) & 0xff), data);

/** With a frame of so many pixels a side. */
export const jpeg = (before: Uint8Array = Buffer.alloc(0), side = 1): Buffer =>
  joined(
    Buffer.from('ffd8', 'hex'),
    before,
    Buffer.from(JPEG_TABLES, 'hex'),
    jpegSegment(0xc9, Uint8Array.of(8, side >> 8, side & 0xff, side >> 8, side & 0xff, 1, 1, 0x11, 0)),
    Buffer.from(JPEG_SCAN, 'hex'),
    Buffer.from('ffd9', 'hex'),
  );
