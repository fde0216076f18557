import { pipeline, Readable } from 'node:stream';
import { createGunzip } from 'node:zlib';
import { UnreadableFile } from './unreadable-file.ts';

/** Opens the file from its first byte, each time anew: telling an encoding takes a pass of its own. */
export type Source = () => AsyncIterable<Uint8Array>;

/** The first bytes, at least `length` of them where the file has them. */
const firstBytes = async (open: Source, length: number): Promise<Buffer> => {
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

const HEAD_BYTES = 4;

/** The content of a gzip file, or the file itself where it is not one; and the first bytes of it, which tell what it is. */
export const decompressed = async (file: Source): Promise<{ open: Source; head: Buffer }> => {
  const head = await firstBytes(file, HEAD_BYTES);
  if (!isGzip(head)) return { open: file, head };
  const open = () => inflated(file);
  return { open, head: await firstBytes(open, HEAD_BYTES) };
};
