import { wireUploadImport } from '../../functions/ingest/wiring.ts';
import { IMPORT_SECONDS } from '../slices/ingest.ts';
import type { Platform } from './operations.ts';
import { type LocalQueue, localQueue } from './queue.ts';
import { earlierArrivals, isArrival } from './s3/arrivals.ts';
import type { LocalS3 } from './s3/s3.ts';

/** Files that arrive start their import; so do those whose import was not over when the last stack on this data ended. */
export const importArrivals = async (bucket: string, s3: LocalS3, platform: Platform): Promise<LocalQueue> => {
  const queue = localQueue(wireUploadImport(platform), { timeoutSeconds: IMPORT_SECONDS });
  s3.onEvent((event) => {
    if (isArrival(event)) queue.send(JSON.stringify(event));
  });
  for (const event of await earlierArrivals(bucket, s3.config)) queue.send(JSON.stringify(event));
  return queue;
};
