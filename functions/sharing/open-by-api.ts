import { randomUUID } from 'node:crypto';
import { inShanghai, toInstant } from '../../shared/calendar/dates.ts';
import { shortDigest } from '../../shared/digest.ts';
import type { ApiRequest } from '../../shared/http/api-handler.ts';
import { ok, type Reply } from '../../shared/http/reply.ts';
import { reserved } from '../../shared/idempotency/reserved.ts';
import type { Table } from '../../shared/table/table.ts';
import { type OpenDeps, openShared, shareByCode } from './open.ts';
import type { routes } from './routes.ts';

interface Deps extends OpenDeps {
  table: Table;
}

/** A relying party's program opens a share, under its own name. */
export const openShare =
  (deps: Deps) =>
  async ({ body, caller, idempotencyKey }: ApiRequest<typeof routes.openShare>): Promise<Reply> => {
    const share = await shareByCode(deps.store, body.code);
    const keyed = { caller: [caller.subject], idempotencyKey: idempotencyKey ?? randomUUID(), body };
    const { openingId } = await reserved(deps.table, 'openShare', keyed, newOpening);
    const opened = await openShared(deps, share, {
      openingId,
      at: toInstant(deps.now()),
      channel: 'api',
      by: { id: caller.subject, name: caller.name ?? caller.subject, stated: false },
    });
    const { reportNo, enterprise, purpose, recipient, openings, times, expiresAt } = opened.share;
    const { sha256, bytes } = opened.report.pdf;
    const { pdf, jws } = opened.links;
    return ok({
      reportNo,
      enterprise,
      purpose,
      recipient,
      openedAt: inShanghai(opened.openedAt),
      openingsLeft: openings - times,
      superseded: opened.report.standing.supersededBy !== null,
      expiresAt: inShanghai(expiresAt),
      url: pdf.url,
      urlExpiresAt: inShanghai(pdf.expiresAt),
      pdf: { sha256, bytes },
      jws: { url: jws.url, urlExpiresAt: inShanghai(jws.expiresAt) },
      report: opened.data,
    });
  };

const newOpening = () => ({ openingId: shortDigest(randomUUID(), 24) });
