import type { IncomingMessage } from 'node:http';
import { MAX_BODY_BYTES } from '../../../shared/http/parse-request.ts';

/** What may still be thrown away unread after a refusal, so that the sender gets to see the answer. */
const MAX_DISCARDED_BYTES = 64_000_000;

/** The whole body; undefined as soon as it is known to be larger than a function can be invoked with. */
export const readBody = async (req: IncomingMessage, limit = MAX_BODY_BYTES): Promise<Buffer | undefined> => {
  if (Number(req.headers['content-length'] ?? 0) > limit) return undefined;
  return new Promise((resolve, reject) => {
    const chunks: Buffer[] = [];
    let size = 0;
    const collect = (chunk: Buffer) => {
      size += chunk.length;
      if (size > limit) {
        req.off('data', collect);
        resolve(undefined);
      } else chunks.push(chunk);
    };
    req.on('data', collect);
    req.once('end', () => resolve(Buffer.concat(chunks)));
    req.once('error', reject);
  });
};

/** Lets the rest of a refused body run into nothing, but not without end. */
export const discardRest = (req: IncomingMessage): void => {
  let left = MAX_DISCARDED_BYTES;
  req.on('data', (chunk: Buffer) => {
    left -= chunk.length;
    if (left < 0) req.destroy();
  });
  req.resume();
};
