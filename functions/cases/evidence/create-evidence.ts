import { randomUUID } from 'node:crypto';
import { inShanghai, toInstant } from '../../../shared/calendar/dates.ts';
import { shortDigest } from '../../../shared/digest.ts';
import type { ApiRequest } from '../../../shared/http/api-handler.ts';
import type { Reply } from '../../../shared/http/reply.ts';
import { reserved } from '../../../shared/idempotency/reserved.ts';
import { type DailyQuota, dailyQuota } from '../../../shared/quota/daily-quota.ts';
import type { Table } from '../../../shared/table/table.ts';
import { EVIDENCE_PER_DAY, type Evidence, evidenceOwner } from './evidence.ts';
import type { EvidenceFiles } from './evidence-files.ts';
import type { EvidenceStore } from './evidence-store.ts';
import type { evidenceRoutes } from './routes.ts';

interface Deps {
  table: Table;
  store: EvidenceStore;
  files: EvidenceFiles;
  quota: DailyQuota;
  now: () => Date;
}

export const evidenceQuota = (table: Table, perDay = EVIDENCE_PER_DAY): DailyQuota =>
  dailyQuota(table, { kind: 'evidence', perDay, refusal: `每日最多上传 ${perDay} 份证据材料，请明日再试` });

/** A place for one file. The same request again is given the same place, and counts once. */
export const createEvidence =
  ({ table, store, files, quota, now }: Deps) =>
  async ({ body, caller, idempotencyKey }: ApiRequest<typeof evidenceRoutes.createEvidence>): Promise<Reply> => {
    const owner = evidenceOwner(caller);
    const request = { caller: [caller.subject, owner], idempotencyKey: idempotencyKey ?? randomUUID(), body };
    const evidence = await reserved<Evidence>(table, 'createEvidence', request, () => ({
      evidenceId: shortDigest(randomUUID(), 26),
      owner,
      ...body,
      createdAt: toInstant(now()),
    }));
    const { evidenceId, size } = evidence;
    await quota.take(owner, evidenceId, now());
    await store.begin(evidence);
    const { url, expiresAt } = await files.uploadLink(evidence);
    const headers = { 'Content-Length': String(size) };
    return {
      status: 201,
      body: { evidenceId, url, method: 'PUT', headers, expiresAt: inShanghai(toInstant(expiresAt)) },
    };
  };
