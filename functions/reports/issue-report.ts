import { randomUUID } from 'node:crypto';
import type { ApiRequest } from '../../shared/http/api-handler.ts';
import type { Reply } from '../../shared/http/reply.ts';
import { type IssueDeps, issueOnce } from './issue.ts';
import { issuedReply } from './issued-reply.ts';
import type { routes } from './routes.ts';

/** An enterprise gets its report with one call. */
export const issueReport =
  (deps: IssueDeps) =>
  async ({ body, caller, idempotencyKey }: ApiRequest<typeof routes.issueReport>): Promise<Reply> => {
    const uscc = caller.uscc as string;
    const issued = await issueOnce(deps)({
      uscc,
      nameByLogin: caller.name ?? null,
      request: body,
      replaces: body.replaces,
      countsFor: uscc,
      caller: [caller.subject, uscc],
      idempotencyKey: idempotencyKey ?? randomUUID(),
    });
    return issuedReply(issued, deps.files);
  };
