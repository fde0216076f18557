import { inShanghai } from '../../../shared/calendar/dates.ts';
import type { ApiRequest } from '../../../shared/http/api-handler.ts';
import { ok, type Reply } from '../../../shared/http/reply.ts';
import { Problem } from '../../../shared/problem.ts';
import type { routes } from '../routes.ts';
import { refreshPath } from '../succession/refresh-path.ts';
import { subscriptionReply } from './create-subscription.ts';
import type { StatusEvent } from './subscription.ts';
import type { SubscriptionStore } from './subscription-store.ts';

interface Deps {
  subscriptions: SubscriptionStore;
}

export const listSubscriptions =
  ({ subscriptions }: Deps) =>
  async ({ caller }: ApiRequest<typeof routes.listSubscriptions>): Promise<Reply> =>
    ok({ subscriptions: (await subscriptions.listOf(caller.uscc as string)).map(subscriptionReply) });

/** That of somebody else is not found. */
export const deleteSubscription =
  ({ subscriptions }: Deps) =>
  async ({ params, caller }: ApiRequest<typeof routes.deleteSubscription>): Promise<Reply> => {
    if (!(await subscriptions.remove(caller.uscc as string, params.subscriptionId)))
      throw new Problem('not-found', '没有这个订阅');
    return { status: 204 };
  };

export const listNotices =
  ({ subscriptions }: Deps) =>
  async ({ query, caller }: ApiRequest<typeof routes.listNotices>): Promise<Reply> => {
    const { notices, cursor } = await subscriptions.notices(caller.uscc as string, query.limit, query.cursor);
    return ok({ notices: notices.map(noticeReply), cursor: cursor ?? null });
  };

const noticeReply = ({ id, kind, enterprise, subscriber, reportNo, status, at }: StatusEvent) => ({
  id,
  kind,
  enterprise,
  reportNo,
  status,
  at: inShanghai(at),
  refresh: status === 'data-changed' && subscriber === enterprise ? refreshPath(reportNo) : null,
});
