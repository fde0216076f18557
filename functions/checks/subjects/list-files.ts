import type { Files } from '../../../shared/files/files.ts';
import { CHECK_LISTS_FOLDER } from '../../../shared/files/folders.ts';
import { Problem } from '../../../shared/problem.ts';

/** Long enough for a slow line; a fresh link costs one call. */
const UPLOAD_SECONDS = 900;

/** By its unit: nobody reaches a list of another one. */
const objectKey = (unit: string, fileId: string): string => `${CHECK_LISTS_FOLDER}${unit}/${fileId}`;

/** Lists of subjects that officers upload. */
export const listFiles = (files: Files) => ({
  uploadLink: (unit: string, fileId: string, bytes: number) =>
    files.uploadLink(objectKey(unit, fileId), { bytes, seconds: UPLOAD_SECONDS }),

  /** `member` of the request names it. */
  read: async (unit: string, fileId: string, member = 'subjectsFile'): Promise<Uint8Array> => {
    const key = objectKey(unit, fileId);
    if ((await files.sizeOf(key)) === undefined) throw notUploaded(member);
    return files.read(key);
  },

  remove: (unit: string, fileId: string): Promise<void> => files.remove(objectKey(unit, fileId)),
});

export type ListFiles = ReturnType<typeof listFiles>;

const notUploaded = (member: string): Problem => {
  const message = '还没有收到这份文件，请先上传到取得的地址；核查发起后名单文件即删除';
  return new Problem('invalid-request', message, {
    errors: [{ pointer: `/${member}`, code: 'not-uploaded', message }],
  });
};
