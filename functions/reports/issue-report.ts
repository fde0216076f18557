import { randomUUID } from 'node:crypto';
import { inShanghai } from '../../shared/calendar/dates.ts';
import type { ApiRequest } from '../../shared/http/api-handler.ts';
import { created, type Reply } from '../../shared/http/reply.ts';
import { type IssueDeps, issueOnce } from './issue.ts';
import type { routes } from './routes.ts';

/** An enterprise gets its report with one call. */
export const issueReport =
  (deps: IssueDeps) =>
  async ({ body, caller, idempotencyKey }: ApiRequest<typeof routes.issueReport>): Promise<Reply> => {
    const uscc = caller.uscc as string;
    const { issued, status } = await issueOnce(deps)({
      uscc,
      nameByLogin: caller.name ?? null,
      request: body,
      caller: [caller.subject, uscc],
      idempotencyKey: idempotencyKey ?? randomUUID(),
    });
    const link = await deps.files.link(issued);
    return created(`/v1/reports/${issued.reportNo}`, {
      reportNo: issued.reportNo,
      verificationCode: issued.verificationCode,
      status,
      url: link.url,
      urlExpiresAt: inShanghai(link.expiresAt),
      summary: issued.summary,
    });
  };
