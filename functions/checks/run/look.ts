import { type Access, actorOf } from '../../../shared/accesses/access.ts';
import type { Instant } from '../../../shared/calendar/dates.ts';
import type { Caller } from '../../../shared/http/caller.ts';
import type { Check } from '../check.ts';

/** What the platform told of an enterprise in a check, as the enterprise will read it: the unit and the matter, no person. */
export const lookOf = (
  uscc: string,
  { checkId, unit, matter, matterNo, confidential, actor }: Check,
  at: Instant,
): Access => ({
  uscc,
  at,
  who: { kind: 'officer', id: unit.id, name: unit.name },
  what: 'checked',
  channel: null,
  purpose: null,
  matterNo,
  reportNo: null,
  checkId,
  matter,
  actor,
  ...(confidential === null ? {} : { hidden: confidential }),
});

/** That somebody else than the asker reads the results: another officer of the unit, or the operator. */
export const openingOf = (uscc: string, check: Check, { role, subject }: Caller, at: Instant): Access => ({
  ...lookOf(uscc, check, at),
  what: 'check-opened',
  ...(role === 'operator' ? { who: { kind: 'operator', id: null, name: null } } : {}),
  actor: actorOf(subject),
});
