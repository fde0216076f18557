import { inShanghai, toInstant } from '../../../shared/calendar/dates.ts';
import type { ApiRequest } from '../../../shared/http/api-handler.ts';
import { ok, type Reply } from '../../../shared/http/reply.ts';
import type { AnsweredKeys } from '../../../shared/idempotency/answered-keys.ts';
import { isReportNo } from '../numbers.ts';
import { noSuchReport } from '../own-report.ts';
import type { routes } from '../routes.ts';
import type { ReportStore } from '../store.ts';

interface Deps {
  store: ReportStore;
  answered: AnsweredKeys;
  now: () => Date;
}

/** The platform takes a report back, for good. Once: a second time answers when and why it was. */
export const revokeReport =
  ({ store, answered, now }: Deps) =>
  async ({ params, body, caller, idempotencyKey }: ApiRequest<typeof routes.revokeReport>): Promise<Reply> => {
    const { reportNo } = params;
    const request = { caller: [caller.subject], idempotencyKey, body: { reportNo, ...body } };
    await answered.has(request);
    const report = isReportNo(reportNo) ? await store.find(reportNo) : undefined;
    if (report === undefined) throw noSuchReport();
    const { revokedAt, reason } = await store.revoke(report, { revokedAt: toInstant(now()), reason: body.reason });
    await answered.remember(request);
    return ok({ reportNo, status: 'revoked', revokedAt: inShanghai(revokedAt), reason });
  };
