import { randomUUID } from 'node:crypto';
import { inShanghai, toInstant } from '../../../shared/calendar/dates.ts';
import { shortDigest } from '../../../shared/digest.ts';
import type { Registry } from '../../../shared/domains/registry.ts';
import { sentBy } from '../../../shared/domains/sent-by.ts';
import { senderOf } from '../../../shared/domains/source-unit.ts';
import type { ApiRequest } from '../../../shared/http/api-handler.ts';
import { created, type Reply } from '../../../shared/http/reply.ts';
import { Problem } from '../../../shared/problem.ts';
import type { routes } from '../routes.ts';
import { NOTHING } from './upload.ts';
import type { UploadFiles } from './upload-files.ts';
import type { UploadStore } from './upload-store.ts';

interface Deps {
  uploads: UploadStore;
  files: UploadFiles;
  registry: Registry;
  now: () => Date;
}

/**
 * A unit, by its program or by one of its people, is given a place for a file of one of its domains, the province for a file of copies of any. The same request again
 * is given the same place.
 */
export const createUpload =
  ({ uploads, files, registry, now }: Deps) =>
  async ({ params, body, caller, idempotencyKey }: ApiRequest<typeof routes.createUpload>): Promise<Reply> => {
    const { domain, sender } = senderOf(registry, params.domain, caller);
    const uploadId = shortDigest(['upload', domain.code, sender.id, idempotencyKey ?? randomUUID()], 26);
    const upload = await uploads.begin({
      uploadId,
      domain: domain.code,
      unit: sender.id,
      by: sentBy(caller),
      ...body,
      createdAt: toInstant(now()),
      state: 'awaiting',
      nextChunk: 0,
      ...NOTHING,
    });
    if (upload.filename !== body.filename || upload.size !== body.size)
      throw new Problem('idempotency-mismatch', '该 Idempotency-Key 已用于另一个文件，请更换后重试');
    const { url, expiresAt } = await files.uploadLink(upload);
    return created(`/v1/uploads/${uploadId}`, {
      uploadId,
      url,
      method: 'PUT',
      headers: { 'Content-Length': String(upload.size) },
      expiresAt: inShanghai(toInstant(expiresAt)),
    });
  };
