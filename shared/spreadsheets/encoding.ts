import type { Source } from './source.ts';
import { UnreadableFile } from './unreadable-file.ts';

export type Encoding = 'utf-8' | 'utf-16le' | 'utf-16be' | 'gb18030';

const NAMES: Record<Encoding, string> = {
  'utf-8': 'UTF-8',
  'utf-16le': 'UTF-16',
  'utf-16be': 'UTF-16',
  gb18030: 'GB18030',
};

/**
 * Characters beyond ASCII that must be good UTF-8 before the first bad byte for a file to be broken UTF-8 rather than
 * GB18030. A Chinese character of GB18030 passes for UTF-8 about once in seven, so sixteen in a row never happen.
 */
const PLAINLY_UTF8 = 16;

const byMark = (head: Buffer): Encoding | undefined => {
  if (head[0] === 0xef && head[1] === 0xbb && head[2] === 0xbf) return 'utf-8';
  if (head[0] === 0xff && head[1] === 0xfe) return 'utf-16le';
  if (head[0] === 0xfe && head[1] === 0xff) return 'utf-16be';
  return undefined;
};

const broken = (encoding: Encoding, cause?: unknown): UnreadableFile =>
  new UnreadableFile('bad-encoding', `文件中有不属于 ${NAMES[encoding]} 编码的字节，请另存为 UTF-8 编码后再报送`, {
    cause,
  });

/** What a fatal decoder throws at a bad byte. */
const isInvalidData = (failure: unknown): boolean =>
  typeof failure === 'object' &&
  failure !== null &&
  'code' in failure &&
  failure.code === 'ERR_ENCODING_INVALID_ENCODED_DATA';

/**
 * The text of a file in any encoding that departments send, without its byte-order mark; no byte is ever guessed at.
 * `fatal` on gb18030, never on gbk: Node 20 silently drops the invalid bytes of the latter.
 */
export async function* textOf(open: Source, encoding: Encoding): AsyncGenerator<string> {
  const decoder = new TextDecoder(encoding, { fatal: true });
  const strictly = (read: () => string): string => {
    try {
      return read();
    } catch (cause) {
      throw isInvalidData(cause) ? broken(encoding, cause) : cause;
    }
  };
  for await (const chunk of open()) yield strictly(() => decoder.decode(chunk, { stream: true }));
  yield strictly(() => decoder.decode());
}

const isWhollyUtf8 = async (open: Source): Promise<boolean> => {
  const decoder = new TextDecoder('utf-8', { fatal: true });
  try {
    for await (const chunk of open()) decoder.decode(chunk, { stream: true });
    decoder.decode();
    return true;
  } catch (cause) {
    if (isInvalidData(cause)) return false;
    throw cause;
  }
};

/** Whether a file that is not UTF-8 throughout was meant to be: read as GB18030 it would pass as nonsense. */
const beginsAsUtf8 = async (open: Source): Promise<boolean> => {
  const decoder = new TextDecoder('utf-8');
  let good = 0;
  for await (const chunk of open()) {
    const [readable = '', ...afterBadByte] = decoder.decode(chunk, { stream: true }).split('\uFFFD');
    good += readable.match(/[^\u0000-\u007F]/gu)?.length ?? 0;
    if (good >= PLAINLY_UTF8 || afterBadByte.length > 0) break;
  }
  return good >= PLAINLY_UTF8;
};

/**
 * The encoding of a file, of which these are the first bytes. Takes a reading of the whole file where nothing marks it,
 * unless one is presumed.
 */
export const encodingOf = async (open: Source, head: Buffer, presumed?: Encoding): Promise<Encoding> => {
  const known = byMark(head) ?? presumed;
  if (known !== undefined) return known;
  if (await isWhollyUtf8(open)) return 'utf-8';
  if (await beginsAsUtf8(open)) throw broken('utf-8');
  return 'gb18030';
};
