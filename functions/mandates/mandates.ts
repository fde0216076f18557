import { randomUUID } from 'node:crypto';
import { toInstant } from '../../shared/calendar/dates.ts';
import { shortDigest } from '../../shared/digest.ts';
import type { ApiRequest } from '../../shared/http/api-handler.ts';
import { created, ok, type Reply } from '../../shared/http/reply.ts';
import { reserved } from '../../shared/idempotency/reserved.ts';
import type { Mandate } from '../../shared/mandates/mandate.ts';
import { Problem } from '../../shared/problem.ts';
import type { Table } from '../../shared/table/table.ts';
import { mandateFrom } from './grant.ts';
import { mandateReply } from './mandate-reply.ts';
import type { routes } from './routes.ts';
import type { MandateLedger } from './store.ts';

interface Deps {
  table: Table;
  ledger: MandateLedger;
  now: () => Date;
}

export const grantMandate =
  ({ table, ledger, now }: Deps) =>
  async ({ body, caller, idempotencyKey }: ApiRequest<typeof routes.grantMandate>): Promise<Reply> => {
    const uscc = caller.uscc as string;
    const request = { caller: [caller.subject, uscc], idempotencyKey: idempotencyKey ?? randomUUID(), body };
    const decided = await reserved<Mandate>(table, 'grantMandate', request, () =>
      mandateFrom(body, { uscc, name: caller.name ?? null }, newMandateId(), now()),
    );
    const mandate = await ledger.grant(decided);
    return created(`/v1/mandates/${mandate.mandateId}`, mandateReply(mandate, now()));
  };

export const listMandates =
  ({ ledger, now }: Deps) =>
  async ({ query, caller }: ApiRequest<typeof routes.listMandates>): Promise<Reply> => {
    const { role, limit, cursor } = query;
    const page = await ledger.list(role, caller.uscc as string, limit, cursor);
    return ok({
      mandates: page.mandates.map((mandate) => mandateReply(mandate, now())),
      cursor: page.cursor ?? null,
    });
  };

/** Its agent knows that the mandate exists; to everybody else it does not. */
export const revokeMandate =
  ({ ledger, now }: Deps) =>
  async ({ params, caller }: ApiRequest<typeof routes.revokeMandate>): Promise<Reply> => {
    const mandate = await ledger.find(params.mandateId);
    if (mandate === undefined || ![mandate.granter.uscc, mandate.agent.uscc].includes(caller.uscc as string))
      throw new Problem('not-found', '没有这份授权');
    if (mandate.granter.uscc !== caller.uscc) throw new Problem('forbidden', '只有授权企业可以撤销授权');
    return ok(mandateReply(await ledger.revoke(mandate, toInstant(now())), now()));
  };

/** 80 bits: a name, not a secret. */
const newMandateId = (): string => shortDigest(randomUUID(), 16);
