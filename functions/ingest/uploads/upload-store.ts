import { cursorFrom, keyAfter } from '../../../shared/table/cursor.ts';
import { keys } from '../../../shared/table/keys.ts';
import { UPLOAD_ERRORS, uploadPartition, uploadsPartition } from '../../../shared/table/partitions.ts';
import type { Item, Table } from '../../../shared/table/table.ts';
import type { Upload } from './upload.ts';

export const uploadStore = (table: Table) => {
  const find = async (uploadId: string): Promise<Upload | undefined> => {
    const item = await table.get(keys.upload(uploadId));
    return item === undefined ? undefined : uploadIn(item);
  };
  return {
    find,

    /**
     * Keeps a new upload unless there is one of its id; answers the one that is kept. It is listed first: what a crash leaves
     * listed alone leads nowhere, and no upload is missing.
     */
    begin: async (upload: Upload): Promise<Upload> => {
      const { uploadId, unit, createdAt } = upload;
      const begun = await find(uploadId);
      if (begun !== undefined) return begun;
      await table.put({ ...keys.uploadOf(unit, createdAt, uploadId), uploadId, createdAt });
      if (await table.putNew({ ...keys.upload(upload.uploadId), ...upload })) return upload;
      return (await find(upload.uploadId)) as Upload;
    },

    /** One page of a source's uploads, the latest first. Of an upload that is listed twice, its own word counts. */
    list: async (unit: string, { limit, cursor }: { limit: number; cursor?: string | undefined }) => {
      const pk = uploadsPartition(unit);
      const { items, next } = await table.page(pk, { limit, newestFirst: true, after: keyAfter(pk, cursor) });
      const listed = [...new Set(items.map(({ uploadId }) => String(uploadId)))];
      const found = (await table.getAll(listed.map(keys.upload))).map(uploadIn);
      const byId = new Map(found.map((upload) => [upload.uploadId, upload]));
      const uploads = items.flatMap(({ uploadId, createdAt }) => {
        const upload = byId.get(String(uploadId));
        return upload?.createdAt === createdAt ? [upload as Upload] : [];
      });
      return { uploads, cursor: cursorFrom(next) };
    },

    /**
     * Moves an upload on from where the caller knew it, and answers how it is then. Where another importer was faster,
     * nothing is changed, and its state is the answer: progress only grows, and no chunk is counted twice.
     */
    move: async (known: Upload, changes: Partial<Upload>): Promise<Upload> => {
      const expected = { state: known.state, nextChunk: known.nextChunk };
      if (await table.update(keys.upload(known.uploadId), changes, expected)) return { ...known, ...changes };
      return (await find(known.uploadId)) as Upload;
    },

    /** Of the chunks that have refused rows, these have their part of the error file in the bucket. */
    noteErrors: (uploadId: string, chunk: number): Promise<void> =>
      table.put({ ...keys.uploadErrors(uploadId, chunk), chunk }),

    /** The chunks with refused rows, in order. */
    chunksWithErrors: async (uploadId: string): Promise<number[]> => {
      const items = await table.query(uploadPartition(uploadId), { beginsWith: UPLOAD_ERRORS });
      return items.map(({ chunk }) => Number(chunk));
    },
  };
};

export type UploadStore = ReturnType<typeof uploadStore>;

const uploadIn = ({ pk: _pk, sk: _sk, ...upload }: Item): Upload => upload as unknown as Upload;
