import { inShanghai } from '../../../shared/calendar/dates.ts';
import type { ApiRequest } from '../../../shared/http/api-handler.ts';
import { ok, type Reply } from '../../../shared/http/reply.ts';
import type { HeldReport } from '../issued-report.ts';
import type { routes } from '../routes.ts';
import type { ReportStore } from '../store.ts';

/** What the officer's unit fetched, the latest first. What the reports say is for opening them: that the enterprise sees. */
export const listFetchedReports =
  ({ store }: { store: Pick<ReportStore, 'listFetched'> }) =>
  async ({ query, caller }: ApiRequest<typeof routes.listFetchedReports>): Promise<Reply> => {
    const { reports, cursor } = await store.listFetched(caller.unit as string, query.limit, query.cursor);
    return ok({ reports: reports.map(listed), cursor: cursor ?? null });
  };

const listed = ({ reportNo, enterprise, query, asOf, fetchedBy, standing: { revocation } }: HeldReport) => ({
  reportNo,
  enterprise,
  purpose: query.purpose,
  matterNo: fetchedBy?.matterNo,
  period: query.period,
  issuedAt: inShanghai(asOf),
  revokedAt: revocation === null ? null : inShanghai(revocation.revokedAt),
});
