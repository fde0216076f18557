import { constants, inflateSync } from 'node:zlib';

export class TooLarge extends Error {}

/** So much of a file is inflated at most, in so many pieces: some six times the largest file (ours). */
const MAX_BYTES = 64_000_000;
const MAX_STREAMS = 10_000;

/** Inflates streams of one file within its limits; undefined where there is no zlib stream or it is broken. */
export const inflater = () => {
  let bytes = MAX_BYTES;
  let streams = MAX_STREAMS;
  return (from: Uint8Array): Uint8Array | undefined => {
    if (!startsZlib(from)) return undefined;
    if (bytes <= 0 || streams-- <= 0) throw new TooLarge();
    const inflated = inflatedUpTo(bytes, from);
    bytes -= inflated?.length ?? 0;
    return inflated;
  };
};

/** RFC 1950, 2.2: most of what is no zlib stream is known by its first two bytes. */
const startsZlib = ([method = 0, flags = 0]: Uint8Array): boolean =>
  (method & 0x0f) === 8 && ((method << 8) | flags) % 31 === 0;

/** What follows the stream is left alone; one that breaks off gives what there is, as it does to readers. */
const inflatedUpTo = (maxOutputLength: number, from: Uint8Array): Uint8Array | undefined => {
  try {
    return inflateSync(from, { maxOutputLength, finishFlush: constants.Z_SYNC_FLUSH });
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ERR_BUFFER_TOO_LARGE') throw new TooLarge();
    return undefined;
  }
};
