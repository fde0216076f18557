import type { ApiRequest } from '../../../shared/http/api-handler.ts';
import type { Reply } from '../../../shared/http/reply.ts';
import { requireUse } from '../../../shared/mandates/mandate.ts';
import { noSuchReport } from '../own-report.ts';
import type { routes } from '../routes.ts';
import { refreshOf } from '../succession/refreshed-request.ts';
import { replaceable } from '../succession/replaceable.ts';
import { mandateFor, mayRefresh } from './agents-mandate.ts';
import { type IssueByMandateDeps, issueUnder } from './issue-by-mandate.ts';

/** An agent has an earlier report's question asked anew, by the rules for issuing; the new report takes the earlier one's place. */
export const refreshReportByMandate =
  (deps: IssueByMandateDeps) =>
  async ({ params, body, ...call }: ApiRequest<typeof routes.refreshReportByMandate>): Promise<Reply> => {
    const mandate = await mandateFor(deps, params.mandateId, call.caller, { scope: 'issue' });
    const earlier = await replaceable(deps.store, params.reportNo, mandate.granter.uscc);
    if (!mayRefresh(mandate, earlier)) throw noSuchReport();
    // Of a purpose that the mandate does not allow, nothing is issued and nothing replaced, whatever the new one is for.
    requireUse(mandate, { scope: 'issue', purpose: earlier.query.purpose }, deps.now());
    return issueUnder(deps, mandate, refreshOf(earlier, body, deps.now()), call);
  };
