import { pipeline, Readable } from 'node:stream';
import { createGunzip } from 'node:zlib';
import { UnreadableFile } from './unreadable-file.ts';

/** Opens the file from its first byte, each time anew: telling an encoding takes a pass of its own. */
export type Source = () => AsyncIterable<Uint8Array>;

/** The first bytes, at least `length` of them where the file has them. */
export const firstBytes = async (open: Source, length: number): Promise<Buffer> => {
  const chunks: Uint8Array[] = [];
  let size = 0;
  for await (const chunk of open()) {
    chunks.push(chunk);
    size += chunk.length;
    if (size >= length) break;
  }
  return Buffer.concat(chunks).subarray(0, length);
};

const isGzip = (head: Buffer): boolean => head[0] === 0x1f && head[1] === 0x8b;

async function* inflated(open: Source): AsyncGenerator<Uint8Array> {
  // A failure destroys the gunzip stream with that failure, so it reaches the reader through the iteration below.
  const chunks = pipeline(Readable.from(open()), createGunzip(), () => undefined);
  try {
    yield* chunks;
  } catch (cause) {
    if (String((cause as NodeJS.ErrnoException).code).startsWith('Z_')) {
      throw new UnreadableFile('bad-gzip', 'gzip 压缩文件已损坏或不完整，请重新压缩后再报送', { cause });
    }
    throw cause;
  }
}

/** The content of a gzip file, or the file itself where it is not one. */
export const decompressed = async (open: Source): Promise<Source> =>
  isGzip(await firstBytes(open, 2)) ? () => inflated(open) : open;
