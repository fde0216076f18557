import { randomUUID } from 'node:crypto';
import type { AccessLedger } from '../../../shared/accesses/access-ledger.ts';
import type { ApiRequest } from '../../../shared/http/api-handler.ts';
import type { Caller } from '../../../shared/http/caller.ts';
import type { Reply } from '../../../shared/http/reply.ts';
import { type Mandate, requireUse } from '../../../shared/mandates/mandate.ts';
import type { MandateStore } from '../../../shared/mandates/mandate-store.ts';
import { type IssueDeps, type Issuing, issueOnce } from '../issue.ts';
import { issuedReply } from '../issued-reply.ts';
import type { routes } from '../routes.ts';
import { agentsMandate, issuingAgent, mandateFor, reportsBy } from './agents-mandate.ts';
import { lookByMandate } from './look.ts';

export interface IssueByMandateDeps extends IssueDeps {
  accesses: AccessLedger;
  mandates: MandateStore;
}

interface AgentsCall {
  caller: Caller;
  idempotencyKey?: string | undefined;
}

/** An agent has a report issued for the enterprise that granted the mandate; the report belongs to that enterprise. */
export const issueReportByMandate =
  (deps: IssueByMandateDeps) =>
  async ({ params, body, ...call }: ApiRequest<typeof routes.issueReportByMandate>): Promise<Reply> =>
    issueUnder(deps, await agentsMandate(deps, params.mandateId, call.caller), { request: body }, call);

/** Whatever report an agent asks for, a mandate has to allow its purpose, before it is composed and when it is shown. */
export const issueUnder = async (
  deps: IssueByMandateDeps,
  mandate: Mandate,
  question: Pick<Issuing, 'request' | 'asked' | 'replaces'>,
  { caller, idempotencyKey = randomUUID() }: AgentsCall,
): Promise<Reply> => {
  const { mandateId, granter, agent } = mandate;
  const use = { scope: 'issue', purpose: question.request.purpose } as const;
  requireUse(mandate, use, deps.now());
  const { issued, status } = await issueOnce(deps)({
    ...question,
    uscc: granter.uscc,
    nameByLogin: granter.name,
    caller: [caller.subject, agent.uscc, mandateId],
    idempotencyKey,
    issuedBy: issuingAgent(mandate),
    countsFor: agent.uscc,
  });
  // Composing and printing take a while: a mandate that was revoked meanwhile shows its agent nothing.
  await mandateFor(deps, mandateId, caller, use);
  await deps.accesses.record(lookByMandate('report-issued', mandate, issued, caller, deps.now()));
  return issuedReply({ issued, status }, deps.files, reportsBy(mandate));
};
