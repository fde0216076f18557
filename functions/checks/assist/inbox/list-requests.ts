import type { Registry } from '../../../../shared/domains/registry.ts';
import type { ApiRequest } from '../../../../shared/http/api-handler.ts';
import { ok, type Reply } from '../../../../shared/http/reply.ts';
import { seenCheck } from '../../asking-unit.ts';
import { unitAskedFor } from '../../own-checks.ts';
import type { CheckStore } from '../../store.ts';
import { requestView } from '../request-view.ts';
import type { assistRoutes } from '../routes.ts';
import type { AssistStore } from '../store.ts';
import type { InboxStore } from './inbox-store.ts';

interface Deps {
  assist: AssistStore;
  inbox: InboxStore;
  checks: Pick<CheckStore, 'find'>;
  registry: Registry;
  now: () => Date;
}

/** What a unit is asked: what it has still to answer, the oldest first, or all, the newest first. */
export const listAssistRequests =
  ({ assist, inbox, registry, now }: Deps) =>
  async ({ query, caller }: ApiRequest<typeof assistRoutes.listAssistRequests>): Promise<Reply> => {
    const unit = unitAskedFor(query.unit, caller);
    const wanted = { limit: query.limit, cursor: query.cursor };
    const page = await (query.state === 'open' ? inbox.openTo(unit, wanted) : inbox.allTo(unit, wanted));
    const requests = await assist.findAll(page.requestIds);
    const shown = query.state === 'open' ? requests.filter(({ answeredAt }) => answeredAt === null) : requests;
    return ok({ requests: shown.map((one) => requestView(one, now(), registry)), cursor: page.cursor ?? null });
  };

/** What a check asked, for its unit. */
export const listCheckRequests =
  ({ assist, checks, registry, now }: Deps) =>
  async ({ params, caller }: ApiRequest<typeof assistRoutes.listCheckRequests>): Promise<Reply> => {
    const { checkId } = await seenCheck(checks, params.checkId, caller);
    const requests = await assist.requestsOf(checkId);
    return ok({ requests: requests.map((one) => requestView(one, now(), registry)) });
  };
