import { crc32 } from 'node:zlib';
import type { EvidenceFault } from '../evidence-faults.ts';
import { pixelFault, trailingFault } from './picture.ts';

export const SIGNATURE = Buffer.from('\x89PNG\r\n\x1a\n', 'latin1');

interface Chunk {
  type: string;
  data: Buffer;
  end: number;
}

/** Chunks whole and with their checksums, IHDR first, IDAT among them, IEND last (PNG, third edition, 5). */
export const pngFault = (content: Uint8Array): EvidenceFault | undefined => {
  const bytes = Buffer.from(content.buffer, content.byteOffset, content.length);
  const header = chunkAt(bytes, SIGNATURE.length);
  if (header?.type !== 'IHDR' || header.data.length !== 13) return 'evidence-damaged';
  const pixels = header.data.readUInt32BE(0) * header.data.readUInt32BE(4);
  if (pixels === 0) return 'evidence-damaged';
  const end = endOf(bytes, header.end);
  return end === undefined ? 'evidence-damaged' : (pixelFault(pixels) ?? trailingFault(content, end));
};

const endOf = (bytes: Buffer, from: number): number | undefined => {
  let hasData = false;
  for (let chunk = chunkAt(bytes, from); chunk !== undefined; chunk = chunkAt(bytes, chunk.end)) {
    if (chunk.type === 'IDAT') hasData = true;
    if (chunk.type === 'IEND') return hasData && chunk.data.length === 0 ? chunk.end : undefined;
  }
  return undefined;
};

const chunkAt = (bytes: Buffer, at: number): Chunk | undefined => {
  if (at + 12 > bytes.length) return undefined;
  const dataEnd = at + 8 + bytes.readUInt32BE(at);
  if (dataEnd + 4 > bytes.length || bytes.readUInt32BE(dataEnd) !== crc32(bytes.subarray(at + 4, dataEnd)))
    return undefined;
  return {
    type: bytes.toString('latin1', at + 4, at + 8),
    data: bytes.subarray(at + 8, dataEnd),
    end: dataEnd + 4,
  };
};
