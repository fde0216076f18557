import { randomUUID } from 'node:crypto';
import type { AccessLedger } from '../../../shared/accesses/access-ledger.ts';
import type { ApiRequest } from '../../../shared/http/api-handler.ts';
import type { Reply } from '../../../shared/http/reply.ts';
import type { MandateStore } from '../../../shared/mandates/mandate-store.ts';
import { type IssueDeps, issueOnce } from '../issue.ts';
import { issuedReply } from '../issued-reply.ts';
import type { routes } from '../routes.ts';
import { issuingAgent, mandateFor } from './agents-mandate.ts';
import { lookByMandate } from './look.ts';

interface Deps extends IssueDeps {
  accesses: AccessLedger;
  mandates: MandateStore;
}

/** An agent has a report issued for the enterprise that granted the mandate; the report belongs to that enterprise. */
export const issueReportByMandate =
  (deps: Deps) =>
  async ({ params, body, caller, ...keyed }: ApiRequest<typeof routes.issueReportByMandate>): Promise<Reply> => {
    const { mandateId } = params;
    const use = { scope: 'issue', purpose: body.purpose } as const;
    const mandate = await mandateFor(deps, mandateId, caller, use);
    const { issued, status } = await issueOnce(deps)({
      uscc: mandate.granter.uscc,
      nameByLogin: mandate.granter.name,
      request: body,
      caller: [caller.subject, mandate.agent.uscc, mandateId],
      idempotencyKey: keyed.idempotencyKey ?? randomUUID(),
      issuedBy: issuingAgent(mandate),
      countsFor: mandate.agent.uscc,
    });
    // Composing and printing take a while: a mandate that was revoked meanwhile shows its agent nothing.
    await mandateFor(deps, mandateId, caller, use);
    await deps.accesses.record(lookByMandate('report-issued', mandate, issued, caller, deps.now()));
    return issuedReply({ issued, status }, deps.files, `/v1/mandates/${mandateId}/reports`);
  };
