import { inShanghai } from '../../shared/calendar/dates.ts';
import { type Mandate, mandateState } from '../../shared/mandates/mandate.ts';

/** A mandate as its two parties see it. */
export const mandateReply = (mandate: Mandate, now: Date) => ({
  mandateId: mandate.mandateId,
  granter: mandate.granter,
  agent: mandate.agent,
  scopes: mandate.scopes,
  purposes: mandate.purposes,
  state: mandateState(mandate, now),
  grantedAt: inShanghai(mandate.grantedAt),
  expiresOn: mandate.expiresOn,
  revokedAt: mandate.revokedAt === undefined ? null : inShanghai(mandate.revokedAt),
});
