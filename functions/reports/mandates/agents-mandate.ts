import type { Caller } from '../../../shared/http/caller.ts';
import { type Mandate, requireUse, type Use } from '../../../shared/mandates/mandate.ts';
import type { MandateStore } from '../../../shared/mandates/mandate-store.ts';
import { Problem } from '../../../shared/problem.ts';
import type { IssuedReport } from '../issued-report.ts';
import type { IssuingAgent } from './issuing-agent.ts';

interface Deps {
  mandates: MandateStore;
  now: () => Date;
}

/** The mandate an agent acts on, read at this moment; the mandate of somebody else is not found. */
export const agentsMandate = async ({ mandates }: Deps, mandateId: string, caller: Caller): Promise<Mandate> => {
  const mandate = await mandates.held(mandateId, caller.uscc as string);
  if (mandate === undefined) throw new Problem('not-found', '没有这份授权');
  return mandate;
};

/** The same, where it allows the use now. */
export const mandateFor = async (deps: Deps, mandateId: string, caller: Caller, use: Use): Promise<Mandate> => {
  const mandate = await agentsMandate(deps, mandateId, caller);
  requireUse(mandate, use, deps.now());
  return mandate;
};

/** With `read` every report of the granter's own, with `issue` those the agent had issued. */
export const mayRead = ({ granter, agent, scopes }: Mandate, { uscc, fetchedBy, issuedBy }: IssuedReport): boolean =>
  uscc === granter.uscc &&
  fetchedBy === undefined &&
  (scopes.includes('read') || (scopes.includes('issue') && issuedBy?.uscc === agent.uscc));

/** Of the granter's own reports: what the agent had issued, and what the granter did itself; another agent's is that one's to renew. */
export const mayRefresh = ({ agent }: Mandate, { issuedBy }: IssuedReport): boolean =>
  issuedBy === undefined || issuedBy.uscc === agent.uscc;

/** Where an agent finds them. */
export const reportsBy = ({ mandateId }: Mandate): string => `/v1/mandates/${mandateId}/reports`;

export const issuingAgent = ({ mandateId, agent }: Mandate): IssuingAgent => ({ mandateId, ...agent });
