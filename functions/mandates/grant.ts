import { type Day, dayOf, toInstant, yearsBefore } from '../../shared/calendar/dates.ts';
import type { Mandate } from '../../shared/mandates/mandate.ts';
import { type Fault, Problem } from '../../shared/problem.ts';
import type { GrantRequest } from './schema.ts';

/** So that a forgotten mandate ends by itself; the policy names no limit, the figure is ours. */
const LONGEST_YEARS = 1;

/** The mandate a request asks for; throws where it may not be granted. */
export const mandateFrom = (
  request: GrantRequest,
  granter: Mandate['granter'],
  mandateId: string,
  now: Date,
): Mandate => {
  const faults = [...partyFaults(request, granter), ...expiryFaults(request.expiresOn, dayOf(now))];
  if (faults.length > 0) throw new Problem('invalid-request', (faults[0] as Fault).message, { errors: faults });
  const { agent, scopes, purposes = null, expiresOn } = request;
  return { mandateId, granter, agent, scopes, purposes, grantedAt: toInstant(now), expiresOn };
};

const partyFaults = ({ agent }: GrantRequest, granter: Mandate['granter']): Fault[] =>
  agent.uscc === granter.uscc
    ? [{ pointer: '/agent/uscc', code: 'same-enterprise', message: '不能授权给本企业自己' }]
    : [];

const expiryFaults = (expiresOn: Day, today: Day): Fault[] => {
  const latest = yearsBefore(today, -LONGEST_YEARS);
  if (expiresOn < today) return [{ pointer: '/expiresOn', code: 'past-date', message: '授权到期日不得早于今天' }];
  if (expiresOn > latest)
    return [{ pointer: '/expiresOn', code: 'period-too-long', message: `授权最长一年，到期日不得晚于 ${latest}` }];
  return [];
};
