import { randomUUID } from 'node:crypto';
import { inShanghai, toInstant } from '../../shared/calendar/dates.ts';
import { shortDigest } from '../../shared/digest.ts';
import type { Registry } from '../../shared/domains/registry.ts';
import type { ApiRequest } from '../../shared/http/api-handler.ts';
import { created, type Reply } from '../../shared/http/reply.ts';
import { reserved } from '../../shared/idempotency/reserved.ts';
import type { Table } from '../../shared/table/table.ts';
import { askingUnit } from './asking-unit.ts';
import type { routes } from './routes.ts';
import type { ListFiles } from './subjects/list-files.ts';

interface Deps {
  table: Table;
  lists: ListFiles;
  registry: Registry;
}

/** An officer is given a place for a list of subjects; the same request again is given the same place. */
export const createCheckFile =
  ({ table, lists, registry }: Deps) =>
  async ({ body, caller, idempotencyKey }: ApiRequest<typeof routes.createCheckFile>): Promise<Reply> => {
    const unit = askingUnit(registry, caller);
    const request = { caller: [caller.subject, unit.id], idempotencyKey: idempotencyKey ?? randomUUID(), body };
    const { fileId } = await reserved(table, 'createCheckFile', request, () => ({ fileId: newFileId() }));
    const { url, expiresAt } = await lists.uploadLink(unit.id, fileId, body.size);
    return created('/v1/checks', {
      fileId,
      url,
      method: 'PUT',
      headers: { 'Content-Length': String(body.size) },
      expiresAt: inShanghai(toInstant(expiresAt)),
    });
  };

const newFileId = (): string => shortDigest(randomUUID(), 26);
