import { type Access, actorOf } from '../../../shared/accesses/access.ts';
import { toInstant } from '../../../shared/calendar/dates.ts';
import type { Caller } from '../../../shared/http/caller.ts';
import type { Mandate } from '../../../shared/mandates/mandate.ts';
import type { IssuedReport } from '../issued-report.ts';

/** What an agent did on a mandate, as the enterprise will read it; without a report, it looked at the list of them. */
export const lookByMandate = (
  what: 'report-issued' | 'report-read',
  { granter, agent }: Mandate,
  issued: IssuedReport | undefined,
  caller: Caller,
  now: Date,
): Access => ({
  uscc: granter.uscc,
  at: toInstant(now),
  who: { kind: 'agent', id: agent.uscc, name: agent.name },
  what,
  channel: null,
  purpose: issued?.query.purpose ?? null,
  matterNo: null,
  reportNo: issued?.reportNo ?? null,
  actor: actorOf(caller.subject),
});
