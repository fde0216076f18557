import type { ApiRequest } from '../../../shared/http/api-handler.ts';
import { ok, type Reply } from '../../../shared/http/reply.ts';
import { Problem } from '../../../shared/problem.ts';
import type { routes } from '../routes.ts';
import { ownerOf } from './upload.ts';
import type { UploadFiles } from './upload-files.ts';
import type { UploadStore } from './upload-store.ts';
import { wholeUpload } from './upload-view.ts';

interface Deps {
  uploads: UploadStore;
  files: UploadFiles;
}

/** How far an upload has come, for the source that made it. */
export const getUpload =
  ({ uploads, files }: Deps) =>
  async ({ params, caller }: ApiRequest<typeof routes.getUpload>): Promise<Reply> => {
    const upload = await uploads.find(params.uploadId);
    if (upload?.unit !== ownerOf(caller)) throw new Problem('not-found', '贵单位没有这个编号的上传');
    const { errorsFile } = upload;
    const errorsUrl = errorsFile === undefined ? undefined : (await files.errorsLink(upload, errorsFile)).url;
    return ok({ ...wholeUpload(upload), errorsUrl });
  };
