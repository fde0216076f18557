import { createHash, randomUUID } from 'node:crypto';
import { createWriteStream } from 'node:fs';
import { mkdir, rename, rm } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { Readable, Transform } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import type { ObjectStore } from 's3rver';

/**
 * S3 shows an object whole or not at all, and only when it is stored. s3rver's own store writes in place and answers
 * before the last bytes are on disk: an upload that breaks off, or a read right after it, would see half a file. What is
 * arriving stands in a folder of its own: s3rver fails to list a bucket in which a file vanishes meanwhile.
 */
export const keepWholeObjects = (store: ObjectStore, arrivals: string): void => {
  store.putObject = async ({ bucket, key, content, metadata }) => {
    const path = store.getResourcePath(bucket, key, 'object');
    const arriving = join(arrivals, randomUUID());
    const digest = createHash('md5');
    let size = 0;
    const measure = new Transform({
      transform(chunk: Buffer, _encoding, done) {
        digest.update(chunk);
        size += chunk.length;
        done(null, chunk);
      },
    });
    await Promise.all([dirname(path), arrivals].map((folder) => mkdir(folder, { recursive: true })));
    try {
      await pipeline(
        Buffer.isBuffer(content) ? Readable.from([content]) : content,
        measure,
        createWriteStream(arriving),
      );
      const md5 = digest.digest('hex');
      await store.putMetadata(bucket, key, metadata, md5);
      await rename(arriving, path);
      return { size, md5 };
    } finally {
      await rm(arriving, { force: true });
    }
  };
};
