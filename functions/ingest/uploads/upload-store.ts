import { keys } from '../../../shared/table/keys.ts';
import { UPLOAD_ERRORS, uploadPartition } from '../../../shared/table/partitions.ts';
import type { Item, Table } from '../../../shared/table/table.ts';
import type { Upload } from './upload.ts';

export const uploadStore = (table: Table) => {
  const find = async (uploadId: string): Promise<Upload | undefined> => {
    const item = await table.get(keys.upload(uploadId));
    return item === undefined ? undefined : uploadIn(item);
  };
  return {
    find,

    /** Keeps a new upload unless there is one of its id; answers the one that is kept. */
    begin: async (upload: Upload): Promise<Upload> => {
      if (await table.putNew({ ...keys.upload(upload.uploadId), ...upload })) return upload;
      return (await find(upload.uploadId)) as Upload;
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
