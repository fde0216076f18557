import { randomUUID } from 'node:crypto';
import type { ApiRequest } from '../../../shared/http/api-handler.ts';
import type { Reply } from '../../../shared/http/reply.ts';
import { type IssueDeps, issueOnce } from '../issue.ts';
import { issuedReply } from '../issued-reply.ts';
import type { routes } from '../routes.ts';
import { refreshOf } from './refreshed-request.ts';
import { replaceable } from './replaceable.ts';

/** An earlier report's question, asked anew, as a report that names the earlier one and takes its place. */
export const refreshReport =
  (deps: IssueDeps) =>
  async ({ params, body, caller, idempotencyKey }: ApiRequest<typeof routes.refreshReport>): Promise<Reply> => {
    const uscc = caller.uscc as string;
    const earlier = await replaceable(deps.store, params.reportNo, uscc);
    const issued = await issueOnce(deps)({
      uscc,
      nameByLogin: caller.name ?? null,
      ...refreshOf(earlier, body, deps.now()),
      countsFor: uscc,
      caller: [caller.subject, uscc],
      idempotencyKey: idempotencyKey ?? randomUUID(),
    });
    return issuedReply(issued, deps.files);
  };
