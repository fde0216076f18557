import type { ApiRequest } from '../../../shared/http/api-handler.ts';
import { ok, type Reply } from '../../../shared/http/reply.ts';
import type { routes } from '../routes.ts';
import { ownerOf } from './upload.ts';
import type { UploadStore } from './upload-store.ts';
import { listedUpload } from './upload-view.ts';

/** The uploads of the caller's unit, whoever of it made them, the latest first. */
export const listUploads =
  ({ uploads }: { uploads: UploadStore }) =>
  async ({ query, caller }: ApiRequest<typeof routes.listUploads>): Promise<Reply> => {
    const page = await uploads.list(ownerOf(caller), query);
    return ok({ uploads: page.uploads.map(listedUpload), cursor: page.cursor ?? null });
  };
