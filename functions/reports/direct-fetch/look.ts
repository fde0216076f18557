import { type Access, actorOf } from '../../../shared/accesses/access.ts';
import { toInstant } from '../../../shared/calendar/dates.ts';
import type { Caller } from '../../../shared/http/caller.ts';
import type { IssuedReport } from '../issued-report.ts';

/** An officer's look at a report that its unit fetched, as the enterprise will read it: the unit and the matter, no person. */
export const lookOf = (
  what: 'report-fetched' | 'report-opened',
  { uscc, query, reportNo, fetchedBy }: IssuedReport,
  caller: Caller,
  now: Date,
): Access => ({
  uscc,
  at: toInstant(now),
  who: { kind: 'officer', id: fetchedBy?.unit ?? null, name: fetchedBy?.name ?? null },
  what,
  channel: null,
  purpose: query.purpose,
  matterNo: fetchedBy?.matterNo ?? null,
  reportNo,
  actor: actorOf(caller.subject),
});
