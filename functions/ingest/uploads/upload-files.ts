import { createHash } from 'node:crypto';
import type { Files } from '../../../shared/files/files.ts';
import { UPLOAD_ERRORS_FOLDER, UPLOADS_FOLDER } from '../../../shared/files/folders.ts';
import type { Source } from '../../../shared/spreadsheets/source.ts';
import { UnreadableFile } from '../../../shared/spreadsheets/unreadable-file.ts';
import type { Upload } from './upload.ts';

/** Long enough for a large file over a slow line; a fresh link costs one call. */
const UPLOAD_SECONDS = 3600;
const DOWNLOAD_SECONDS = 600;

const objectKey = ({ uploadId, filename }: Upload): string =>
  `${UPLOADS_FOLDER}${uploadId}/${filename.replace(/[^A-Za-z0-9._-]/g, '_').slice(-100)}`;

const errorsKey = (uploadId: string, name: string): string => `${UPLOAD_ERRORS_FOLDER}${uploadId}/${name}`;
const partKey = (uploadId: string, chunk: number): string => errorsKey(uploadId, `part-${chunk}`);

/** The files of an upload: the one that was sent, and the one with the rows that were refused. */
export const uploadFiles = (files: Files) => ({
  uploadLink: (upload: Upload) => files.uploadLink(objectKey(upload), { bytes: upload.size, seconds: UPLOAD_SECONDS }),

  errorsLink: ({ uploadId }: Upload, { key, contentType }: NonNullable<Upload['errorsFile']>) =>
    files.link(key, { filename: `${uploadId}-${key.split('/').at(-1)}`, contentType, seconds: DOWNLOAD_SECONDS }),

  /** The file as it was first stored. Read several times over, so each reading checks that it is still that one. */
  source: (upload: Upload): Source =>
    async function* () {
      const { content, etag } = await files.open(objectKey(upload), upload.objectVersion);
      if (etag !== upload.etag) throw new UnreadableFile('file-replaced', '文件在导入期间被替换，请重新上传');
      yield* content;
    },

  /** What was sent may hold identity numbers in columns that are not read: it goes once it is imported. */
  remove: (upload: Upload): Promise<void> => files.remove(objectKey(upload)),

  putErrors: ({ uploadId }: Upload, chunk: number, content: string): Promise<void> =>
    files.put(partKey(uploadId, chunk), Buffer.from(content), 'text/plain; charset=utf-8'),

  /** Puts the parts of the error file together, one after the other. */
  joinErrors: async (
    { uploadId }: Upload,
    { head, extension, contentType }: { head: string; extension: string; contentType: string },
    chunks: readonly number[],
  ): Promise<NonNullable<Upload['errorsFile']>> => {
    const key = errorsKey(uploadId, `errors.${extension}`);
    async function* content(): AsyncGenerator<Uint8Array> {
      yield Buffer.from(head);
      for (const chunk of chunks) yield* (await files.open(partKey(uploadId, chunk))).content;
    }
    await files.putStream(key, content(), contentType);
    return { key, contentType };
  },
});

export type UploadFiles = ReturnType<typeof uploadFiles>;

/** A source, and the digest of its content as of the last time it was read to its end. */
export const digested = (open: Source): { source: Source; sha256: () => string } => {
  let sha256 = '';
  const source: Source = async function* () {
    const hash = createHash('sha256');
    for await (const chunk of open()) {
      hash.update(chunk);
      yield chunk;
    }
    sha256 = hash.digest('hex');
  };
  return { source, sha256: () => sha256 };
};
