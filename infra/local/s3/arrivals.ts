import { ListObjectsV2Command, S3Client, type S3ClientConfig } from '@aws-sdk/client-s3';
import type { StoredEvent } from 's3rver';
import { UPLOADS_FOLDER } from '../../../shared/files/folders.ts';

/** The bucket of the storage stack tells of what is stored in the folder of uploads, and of nothing else. */
export const isArrival = ({ Records }: StoredEvent): boolean =>
  Records.every(
    ({ eventName, s3 }) => eventName.startsWith('ObjectCreated:') && s3.object.key.startsWith(UPLOADS_FOLDER),
  );

/** The events of files that are there. One whose import is over is no longer. */
export const earlierArrivals = async (bucket: string, config: S3ClientConfig): Promise<StoredEvent[]> => {
  const client = new S3Client(config);
  const { Contents = [] } = await client.send(new ListObjectsV2Command({ Bucket: bucket, Prefix: UPLOADS_FOLDER }));
  client.destroy();
  return Contents.map(({ Key = '', ETag = '' }) => ({
    Records: [{ eventName: 'ObjectCreated:Put', s3: { object: { key: Key, eTag: ETag.replaceAll('"', '') } } }],
  }));
};
