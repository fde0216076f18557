import type { FileHandle } from 'node:fs/promises';
import { pipeline, Readable } from 'node:stream';
import { crc32, createInflateRaw } from 'node:zlib';
import * as yauzl from 'yauzl';
import { type Entry, MAX_ENTRIES, requireWithinLimits, tooManyEntries } from './archive-limits.ts';
import { damaged } from './damaged.ts';

/** The parts of a workbook by name, in lower case and without a leading slash: their names know no case (ECMA-376-2, 6.2.2). */
export interface Archive {
  sizeOf: (name: string) => number | undefined;
  contentOf: (name: string) => AsyncGenerator<Uint8Array>;
}

const STORED = 0;
const DEFLATED = 8;
const CHUNK_BYTES = 65_536;
const UNIX = 3;
const [FILE_TYPE, SYMBOLIC_LINK] = [0o170000, 0o120000];

const isSymbolicLink = (entry: yauzl.Entry): boolean =>
  entry.versionMadeBy >>> 8 === UNIX && ((entry.externalFileAttributes >>> 16) & FILE_TYPE) === SYMBOLIC_LINK;

const described = (entry: yauzl.Entry): Entry => {
  const { generalPurposeBitFlag, fileNameRaw, extraFields } = entry;
  const name = yauzl.getFileNameLowLevel(generalPurposeBitFlag, fileNameRaw, extraFields, false);
  return {
    name: name.toLowerCase(),
    compressedSize: entry.compressedSize,
    size: entry.uncompressedSize,
    encrypted: entry.isEncrypted(),
    symbolicLink: isSymbolicLink(entry),
    escapes: yauzl.validateFileName(name) !== null,
  };
};

/** The library reports what it cannot read as plain errors, those of the disk with the call that failed. */
const readable = async <T>(reading: Promise<T>): Promise<T> => {
  try {
    return await reading;
  } catch (cause) {
    throw cause instanceof Error && !('syscall' in cause) ? damaged(cause) : cause;
  }
};

const entriesOf = async (zip: yauzl.ZipFile): Promise<yauzl.Entry[]> => {
  const entries: yauzl.Entry[] = [];
  for await (const entry of zip.eachEntry()) entries.push(entry);
  return entries;
};

/** Streams of `node:fs` close a file when they are destroyed, whoever opened it; this one stays open for other parts. */
async function* bytesOf(file: FileHandle, start: number, length: number): AsyncGenerator<Uint8Array> {
  const end = start + length;
  for (let position = start; position < end; ) {
    const room = Buffer.allocUnsafe(Math.min(CHUNK_BYTES, end - position));
    const { bytesRead } = await file.read(room, 0, room.length, position);
    if (bytesRead === 0) throw damaged();
    position += bytesRead;
    yield room.subarray(0, bytesRead);
  }
}

async function* inflated(bytes: AsyncIterable<Uint8Array>): AsyncGenerator<Uint8Array> {
  // A failure destroys the inflating stream with that failure, so it reaches the reader through the iteration below.
  const chunks = pipeline(Readable.from(bytes), createInflateRaw({ chunkSize: CHUNK_BYTES }), () => undefined);
  try {
    yield* chunks;
  } catch (cause) {
    throw String((cause as NodeJS.ErrnoException).code).startsWith('Z_') ? damaged(cause) : cause;
  }
}

async function* contentOf(file: FileHandle, zip: yauzl.ZipFile, entry: yauzl.Entry): AsyncGenerator<Uint8Array> {
  if (entry.compressionMethod !== STORED && entry.compressionMethod !== DEFLATED) throw damaged();
  const { fileDataStart } = await readable(zip.readLocalFileHeaderPromise(entry, { minimal: true }));
  const stored = bytesOf(file, fileDataStart, entry.compressedSize);
  const content = entry.compressionMethod === STORED ? stored : inflated(stored);
  let [size, checksum] = [0, 0];
  for await (const chunk of content) {
    size += chunk.length;
    if (size > entry.uncompressedSize) throw damaged();
    checksum = crc32(chunk, checksum);
    yield chunk;
  }
  if (size !== entry.uncompressedSize || checksum !== entry.crc32) throw damaged();
}

/** Opens the archive in a file that stays the caller's. Throws `UnreadableFile` when it is none, or one that could do harm. */
export const openArchive = async (file: FileHandle): Promise<Archive> => {
  const zip = await readable(yauzl.fromFdPromise(file.fd, { decodeStrings: false }));
  if (zip.entryCount > MAX_ENTRIES) throw tooManyEntries();
  const entries = (await readable(entriesOf(zip))).map((entry) => ({ entry, ...described(entry) }));
  requireWithinLimits(entries);
  const parts = new Map(entries.map(({ name, entry }) => [name, entry]));
  return {
    sizeOf: (name) => parts.get(name)?.uncompressedSize,
    contentOf: (name) => {
      const entry = parts.get(name);
      if (entry === undefined) throw damaged();
      return contentOf(file, zip, entry);
    },
  };
};
