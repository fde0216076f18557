import { GetObjectCommand, PutObjectCommand, S3Client, type S3ClientConfig } from '@aws-sdk/client-s3';
import { getSignedUrl } from '@aws-sdk/s3-request-presigner';

export interface SignedLink {
  url: string;
  expiresAt: Date;
}

/** One private bucket. */
export interface Files {
  put(key: string, content: Uint8Array, contentType: string): Promise<void>;
  read(key: string): Promise<Uint8Array>;
  /** A link that reads one object until it expires, shown under a name of ours. */
  link(key: string, options: { filename: string; contentType: string; seconds: number }): Promise<SignedLink>;
}

/** `publicConfig` is for links alone, where readers reach the bucket by another address than the functions do. */
export const openFiles = (
  bucket: string,
  config: S3ClientConfig = {},
  publicConfig: S3ClientConfig = config,
): Files => {
  // Checksum trailers, the default, are stored as content by emulators and refused in signed uploads by browsers.
  const plain: S3ClientConfig = {
    requestChecksumCalculation: 'WHEN_REQUIRED',
    responseChecksumValidation: 'WHEN_REQUIRED',
  };
  const client = new S3Client({ ...plain, ...config });
  const linking = publicConfig === config ? client : new S3Client({ ...plain, ...publicConfig });
  return {
    put: async (key, content, contentType) => {
      await client.send(new PutObjectCommand({ Bucket: bucket, Key: key, Body: content, ContentType: contentType }));
    },
    read: async (key) => {
      const { Body } = await client.send(new GetObjectCommand({ Bucket: bucket, Key: key }));
      if (Body === undefined) throw new Error(`the object ${key} has no content`);
      return Body.transformToByteArray();
    },
    link: async (key, { filename, contentType, seconds }) => {
      const command = new GetObjectCommand({
        Bucket: bucket,
        Key: key,
        ResponseContentType: contentType,
        ResponseContentDisposition: `inline; filename="${filename}"`,
        ResponseCacheControl: 'no-store',
      });
      const signedAt = Date.now();
      return {
        url: await getSignedUrl(linking, command, { expiresIn: seconds }),
        expiresAt: new Date(signedAt + seconds * 1000),
      };
    },
  };
};
