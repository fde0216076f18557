import { Readable } from 'node:stream';
import {
  DeleteObjectCommand,
  GetObjectCommand,
  ListObjectsV2Command,
  PutObjectCommand,
  S3Client,
  type S3ClientConfig,
} from '@aws-sdk/client-s3';
import { Upload } from '@aws-sdk/lib-storage';
import { getSignedUrl } from '@aws-sdk/s3-request-presigner';

export interface SignedLink {
  url: string;
  expiresAt: Date;
}

/** One private bucket. */
export interface Files {
  put(key: string, content: Uint8Array, contentType: string): Promise<void>;
  read(key: string): Promise<Uint8Array>;
  /** How large an object is; undefined where there is none. Takes s3:ListBucket: without it S3 does not tell a missing object from a forbidden one. */
  sizeOf(key: string): Promise<number | undefined>;
  /** Writes a stream of any length in bounded memory; the object appears whole or not at all. */
  putStream(key: string, content: AsyncIterable<Uint8Array>, contentType: string): Promise<void>;
  /** An object as a stream; the newest version of it unless one is named. */
  open(key: string, version?: string): Promise<StoredFile>;
  /** Harmless where there is no such object. */
  remove(key: string): Promise<void>;
  /** A link that reads one object until it expires, under a name of ours: shown, or only ever saved. */
  link(key: string, options: LinkOptions): Promise<SignedLink>;
  /** A link that writes one object of exactly so many bytes until it expires. */
  uploadLink(key: string, options: { bytes: number; seconds: number }): Promise<SignedLink>;
}

interface LinkOptions {
  filename: string;
  contentType: string;
  seconds: number;
  /** Browsers save it and never show it: what others made. */
  attachment?: true;
}

interface StoredFile {
  content: AsyncIterable<Uint8Array>;
  /** Changes with the content. */
  etag: string;
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
  return { ...objects(client, bucket), ...streams(client, bucket), ...links(linking, bucket) };
};

const objects = (client: S3Client, bucket: string) =>
  ({
    put: async (key, content, contentType) => {
      await client.send(new PutObjectCommand({ Bucket: bucket, Key: key, Body: content, ContentType: contentType }));
    },
    read: async (key) => {
      const { Body } = await client.send(new GetObjectCommand({ Bucket: bucket, Key: key }));
      if (Body === undefined) throw new Error(`the object ${key} has no content`);
      return Body.transformToByteArray();
    },
    sizeOf: async (key) => {
      // A list, which a grant can hold to one folder; asked by HEAD, such a grant does not tell missing from forbidden.
      // In the order of their names: one with exactly this name comes first.
      const { Contents = [] } = await client.send(new ListObjectsV2Command({ Bucket: bucket, Prefix: key }));
      return Contents[0]?.Key === key ? Contents[0].Size : undefined;
    },
    remove: async (key) => {
      await client.send(new DeleteObjectCommand({ Bucket: bucket, Key: key }));
    },
  }) satisfies Partial<Files>;

const streams = (client: S3Client, bucket: string) =>
  ({
    putStream: async (key, content, contentType) => {
      const params = { Bucket: bucket, Key: key, Body: Readable.from(content), ContentType: contentType };
      await new Upload({ client, params, queueSize: 1 }).done();
    },
    open: async (key, version) => {
      const { Body, ETag = '' } = await client.send(
        new GetObjectCommand({ Bucket: bucket, Key: key, VersionId: version }),
      );
      if (Body === undefined) throw new Error(`the object ${key} has no content`);
      return { content: Body as Readable, etag: ETag.replaceAll('"', '') };
    },
  }) satisfies Partial<Files>;

const links = (client: S3Client, bucket: string) => {
  const signed = async (command: GetObjectCommand | PutObjectCommand, seconds: number): Promise<SignedLink> => {
    const signedAt = Date.now();
    return {
      url: await getSignedUrl(client, command, { expiresIn: seconds }),
      expiresAt: new Date(signedAt + seconds * 1000),
    };
  };
  return {
    link: (key, { filename, contentType, seconds, attachment }) =>
      signed(
        new GetObjectCommand({
          Bucket: bucket,
          Key: key,
          ResponseContentType: contentType,
          ResponseContentDisposition: `${attachment === true ? 'attachment' : 'inline'}; filename="${filename}"`,
          ResponseCacheControl: 'no-store',
        }),
        seconds,
      ),
    // The length is part of what is signed.
    uploadLink: (key, { bytes, seconds }) =>
      signed(new PutObjectCommand({ Bucket: bucket, Key: key, ContentLength: bytes }), seconds),
  } satisfies Partial<Files>;
};
