import { type Instant, inShanghai } from '../../../shared/calendar/dates.ts';
import { PROVINCE } from '../../../shared/domains/registry.ts';
import type { ApiRequest } from '../../../shared/http/api-handler.ts';
import type { Caller } from '../../../shared/http/caller.ts';
import { ok, type Reply } from '../../../shared/http/reply.ts';
import { Problem } from '../../../shared/problem.ts';
import { receiptFrom } from '../receipt.ts';
import type { routes } from '../routes.ts';
import { estimateOf, rowsOf, type Upload } from './upload.ts';
import type { UploadFiles } from './upload-files.ts';
import type { UploadStore } from './upload-store.ts';

interface Deps {
  uploads: UploadStore;
  files: UploadFiles;
}

/** How far an upload has come, for the source that made it. */
export const getUpload =
  ({ uploads, files }: Deps) =>
  async ({ params, caller }: ApiRequest<typeof routes.getUpload>): Promise<Reply> => {
    const upload = await uploads.find(params.uploadId);
    if (upload === undefined || !isOf(upload, caller)) throw new Problem('not-found', '贵单位没有这个编号的上传');
    const { errorsFile } = upload;
    const errorsUrl = errorsFile === undefined ? undefined : (await files.errorsLink(upload, errorsFile)).url;
    return ok({ ...viewOf(upload), errorsUrl });
  };

const isOf = (upload: Upload, { role, unit }: Caller): boolean =>
  upload.unit === (role === 'province' ? PROVINCE : unit);

const viewOf = (upload: Upload) => ({
  uploadId: upload.uploadId,
  domain: upload.domain,
  filename: upload.filename,
  state: upload.state,
  rows: rowsOf(upload),
  ...upload.counts,
  totalRows: upload.totalRows,
  estimate: estimateOf(upload),
  createdAt: inShanghai(upload.createdAt),
  startedAt: shown(upload.startedAt),
  finishedAt: shown(upload.finishedAt),
  warnings: [...(upload.warnings ?? []), ...(upload.notes ?? [])],
  receipt: upload.receipt === undefined ? undefined : receiptFrom(upload.receipt),
  problem: upload.problem,
});

const shown = (instant: Instant | undefined): string | undefined =>
  instant === undefined ? undefined : inShanghai(instant);
