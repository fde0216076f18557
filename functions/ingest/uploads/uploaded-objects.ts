import * as z from 'zod';
import { UPLOADS_FOLDER } from '../../../shared/files/folders.ts';

/** A stored file of an upload, as the bucket tells of it. */
export interface UploadedObject {
  uploadId: string;
  etag: string;
  objectVersion?: string;
}

const S3Event = z.object({
  // Left out of the event by which S3 tests a new notification.
  Records: z
    .array(
      z.object({
        eventName: z.string(),
        s3: z.object({
          object: z.object({ key: z.string(), eTag: z.string().optional(), versionId: z.string().optional() }),
        }),
      }),
    )
    .default([]),
});

const KEY = new RegExp(`^${UPLOADS_FOLDER}([0-9A-Z]{26})/`);

/** The uploads whose files an event of S3 says are there. Keys come form-encoded. */
export const uploadedObjects = (body: string): UploadedObject[] =>
  S3Event.parse(JSON.parse(body)).Records.flatMap(({ eventName, s3: { object } }) => {
    const uploadId = KEY.exec(decodeURIComponent(object.key.replaceAll('+', ' ')))?.[1];
    if (!eventName.startsWith('ObjectCreated:') || uploadId === undefined) return [];
    const etag = (object.eTag ?? '').replaceAll('"', '');
    return [{ uploadId, etag, ...(object.versionId === undefined ? {} : { objectVersion: object.versionId }) }];
  });
