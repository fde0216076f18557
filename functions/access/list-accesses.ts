import type { Access } from '../../shared/accesses/access.ts';
import type { AccessLedger } from '../../shared/accesses/access-ledger.ts';
import { inShanghai, monthOf } from '../../shared/calendar/dates.ts';
import type { ApiRequest } from '../../shared/http/api-handler.ts';
import { ok, type Reply } from '../../shared/http/reply.ts';
import type { routes } from './routes.ts';

interface Deps {
  accesses: AccessLedger;
  now: () => Date;
}

/** An enterprise sees who looked, when, why; the looking at this list is its own business and in no list. */
export const listAccesses =
  ({ accesses, now }: Deps) =>
  async ({ query, caller }: ApiRequest<typeof routes.listAccesses>): Promise<Reply> => {
    const month = query.month ?? monthOf(now());
    const page = await accesses.page(caller.uscc as string, month, { limit: query.limit, cursor: query.cursor });
    return ok({ month, accesses: page.accesses.map(shown), cursor: page.cursor ?? null });
  };

const shown = ({ at, who, what, channel, purpose, matterNo, reportNo, checkId, matter }: Access) => ({
  at: inShanghai(at),
  who,
  what,
  channel,
  purpose,
  matterNo,
  reportNo,
  checkId: checkId ?? null,
  matter: matter ?? null,
});
