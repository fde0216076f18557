import { randomUUID } from 'node:crypto';
import { DAY_MS, type Instant, toInstant } from '../../shared/calendar/dates.ts';
import { shortDigest } from '../../shared/digest.ts';
import type { ApiRequest } from '../../shared/http/api-handler.ts';
import type { Caller } from '../../shared/http/caller.ts';
import { created, ok, type Reply } from '../../shared/http/reply.ts';
import { reserved } from '../../shared/idempotency/reserved.ts';
import { Problem } from '../../shared/problem.ts';
import type { Table } from '../../shared/table/table.ts';
import { codeDigestOf, codeFrom, newSalt } from './code.ts';
import type { routes } from './routes.ts';
import type { ShareRequest } from './schema.ts';
import { shareReply } from './share-reply.ts';
import type { SharedReport, ShareStore } from './store.ts';

interface Deps {
  table: Table;
  store: ShareStore;
  publicUrl: string;
  now: () => Date;
}

/** The policy names no limits; these are ours. A share of a report that is months old helps nobody. */
const DEFAULT_DAYS = 7;
const LONGEST_DAYS = 90;

/** What one Idempotency-Key of an enterprise stands for. */
interface Decided {
  shareId: string;
  salt: string;
  createdAt: Instant;
  expiresAt: Instant;
}

export const createShare =
  ({ table, store, publicUrl, now }: Deps) =>
  async ({ params, body, caller, ...request }: ApiRequest<typeof routes.createShare>): Promise<Reply> => {
    const report = await ownReport(store, params.reportNo, caller);
    if (report.standing.revocation !== null) throw new Problem('report-revoked', '这份报告已被平台撤销，不能分享');
    const idempotencyKey = request.idempotencyKey ?? randomUUID();
    const keyed = { caller: [caller.subject, report.uscc], idempotencyKey, body: { ...params, ...body } };
    const decided = await reserved(table, 'createShare', keyed, () => decide(body, now()));
    const code = codeFrom(decided.salt, idempotencyKey);
    const share = await store.create(shareOf(report, body, decided, code));
    return created(`/v1/reports/${report.reportNo}/shares`, {
      ...shareReply(share, now()),
      code,
      url: `${publicUrl.replace(/\/$/, '')}/s/${code}`,
    });
  };

export const listShares =
  ({ store, now }: Deps) =>
  async ({ params, query, caller }: ApiRequest<typeof routes.listShares>): Promise<Reply> => {
    const { uscc, reportNo } = await ownReport(store, params.reportNo, caller);
    const { shares, cursor } = await store.list(uscc, reportNo, query.limit, query.cursor);
    return ok({ shares: shares.map((share) => shareReply(share, now())), cursor: cursor ?? null });
  };

export const revokeShare =
  ({ store, now }: Deps) =>
  async ({ params, caller }: ApiRequest<typeof routes.revokeShare>): Promise<Reply> => {
    const share = await store.find(caller.uscc as string, params.reportNo, params.shareId);
    if (share === undefined) throw new Problem('not-found', '没有这份分享');
    return ok(shareReply(await store.revoke(share, toInstant(now())), now()));
  };

/** A report of somebody else is not found: the caller may not know that it exists. */
const ownReport = async (store: ShareStore, reportNo: string, caller: Caller): Promise<SharedReport> => {
  const report = await store.report(reportNo);
  if (report === undefined || report.uscc !== caller.uscc || report.fetchedBy !== undefined)
    throw new Problem('not-found', '没有这份报告');
  return report;
};

const decide = ({ expiresAt }: ShareRequest, now: Date): Decided => {
  const latest = now.getTime() + LONGEST_DAYS * DAY_MS;
  const expires = expiresAt === undefined ? now.getTime() + DEFAULT_DAYS * DAY_MS : Date.parse(expiresAt);
  if (expires <= now.getTime()) throw badExpiry('past-date', '分享到期时间应晚于现在');
  if (expires > latest) throw badExpiry('period-too-long', `分享最长 ${LONGEST_DAYS} 天`);
  return {
    shareId: newShareId(now),
    salt: newSalt(),
    createdAt: toInstant(now),
    expiresAt: toInstant(new Date(expires)),
  };
};

const badExpiry = (code: string, message: string) =>
  new Problem('invalid-request', message, { errors: [{ pointer: '/expiresAt', code, message }] });

/** The time first, so that shares stand by time; the rest keeps two of one millisecond apart. */
const newShareId = (now: Date): string => `${toInstant(now).replace(/\D/g, '')}-${shortDigest(randomUUID(), 8)}`;

const shareOf = (
  { reportNo, enterprise }: SharedReport,
  { purpose, recipient, openings }: ShareRequest,
  { shareId, createdAt, expiresAt }: Decided,
  code: string,
) => ({
  shareId,
  reportNo,
  enterprise,
  codeDigest: codeDigestOf(code) as string,
  purpose,
  recipient,
  createdAt,
  expiresAt,
  openings,
  opened: [],
  times: 0,
});
