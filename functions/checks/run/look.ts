import { type Access, actorOf } from '../../../shared/accesses/access.ts';
import type { AccessLedger } from '../../../shared/accesses/access-ledger.ts';
import { type Instant, toInstant } from '../../../shared/calendar/dates.ts';
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
const openingOf = (uscc: string, check: Check, { role, subject }: Caller, at: Instant): Access => ({
  ...lookOf(uscc, check, at),
  what: 'check-opened',
  ...(role === 'operator' ? { who: { kind: 'operator', id: null, name: null } } : {}),
  actor: actorOf(subject),
});

interface OpeningDeps {
  accesses: Pick<AccessLedger, 'recordAll'>;
  now: () => Date;
}

/**
 * The run wrote the look of whoever asked. Anybody else who reads what a check tells looks at every enterprise that is told
 * of: on record before the answer leaves.
 */
export const recordOpening = async (
  check: Check,
  told: () => readonly string[] | Promise<readonly string[]>,
  caller: Caller,
  { accesses, now }: OpeningDeps,
): Promise<void> => {
  if (actorOf(caller.subject) === check.actor) return;
  const at = toInstant(now());
  await accesses.recordAll((await told()).map((uscc) => openingOf(uscc, check, caller, at)));
};
