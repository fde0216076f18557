import { randomUUID } from 'node:crypto';
import { inShanghai, toInstant } from '../../../shared/calendar/dates.ts';
import type { Registry } from '../../../shared/domains/registry.ts';
import type { FeedOf } from '../../../shared/feeds/feed-store.ts';
import type { ApiRequest } from '../../../shared/http/api-handler.ts';
import type { Caller } from '../../../shared/http/caller.ts';
import { created, type Reply } from '../../../shared/http/reply.ts';
import { reserved } from '../../../shared/idempotency/reserved.ts';
import type { MandateStore } from '../../../shared/mandates/mandate-store.ts';
import { Problem } from '../../../shared/problem.ts';
import type { Table } from '../../../shared/table/table.ts';
import { mandateFor } from '../mandates/agents-mandate.ts';
import type { routes } from '../routes.ts';
import type { ReportStore } from '../store.ts';
import { replaceable as monitorable } from '../succession/replaceable.ts';
import { cutOffsOf } from './cut-offs.ts';
import type { Subscription } from './subscription.ts';
import type { SubscriptionStore } from './subscription-store.ts';
import type { SweepStore } from './sweep-store.ts';
import { type TargetRules, webhookFault } from './webhook/webhook-target.ts';

interface Deps {
  table: Table;
  subscriptions: SubscriptionStore;
  sweeps: SweepStore;
  reports: Pick<ReportStore, 'find' | 'noteChange'>;
  feeds: () => Promise<FeedOf>;
  mandates: MandateStore;
  registry: Registry;
  targets: TargetRules;
  now: () => Date;
}

/** More would make the platform a way to flood somebody else's site. */
const MAX_SUBSCRIPTIONS = 50;

/** What is no longer current already is told by the next sweep. */
export const createSubscription =
  (deps: Deps) =>
  async ({ body, caller, idempotencyKey }: ApiRequest<typeof routes.createSubscription>): Promise<Reply> => {
    const { table, subscriptions, now } = deps;
    const subscriber = caller.uscc as string;
    const { kind, reportNo = null, webhook = null, mandateId = null } = body;
    if (webhook !== null) requireTarget(webhook.url, deps.targets);
    const enterprise = await watchedBy(deps, caller, mandateId);
    if (reportNo !== null) await monitorable(deps.reports, reportNo, enterprise);
    const keyed = { caller: [caller.subject, subscriber], idempotencyKey: idempotencyKey ?? randomUUID(), body };
    const decided = await reserved(table, 'createSubscription', keyed, () => ({
      subscriptionId: randomUUID(),
      createdAt: toInstant(now()),
    }));
    const subscription = { ...decided, kind, enterprise, subscriber, mandateId, reportNo, webhook };
    await requireRoom(subscription, subscriptions);
    await beginSweeping(deps);
    await subscriptions.put(subscription);
    await deps.reports.noteChange(enterprise, toInstant(now()));
    return created(`/v1/subscriptions/${subscription.subscriptionId}`, subscriptionReply(subscription));
  };

/** The enterprise whose reports are meant: the caller's own, or that of the mandate. */
const watchedBy = async (deps: Deps, caller: Caller, mandateId: string | null): Promise<string> => {
  if (mandateId === null) return caller.uscc as string;
  return (await mandateFor(deps, mandateId, caller, { scope: 'monitor' })).granter.uscc;
};

const requireTarget = (url: string, targets: TargetRules): void => {
  const message = webhookFault(url, targets);
  if (message !== undefined)
    throw new Problem('invalid-request', message, {
      errors: [{ pointer: '/webhook/url', code: 'unsafe-address', message }],
    });
};

const requireRoom = async (subscription: Subscription, subscriptions: SubscriptionStore): Promise<void> => {
  const others = (await subscriptions.listOf(subscription.subscriber)).filter(
    ({ subscriptionId }) => subscriptionId !== subscription.subscriptionId,
  );
  if (others.length >= MAX_SUBSCRIPTIONS)
    throw new Problem('too-many-subscriptions', `订阅不得超过 ${MAX_SUBSCRIPTIONS} 个，请先取消不再需要的订阅`);
};

/** Until somebody subscribes there is nothing to look for. */
const beginSweeping = async ({ sweeps, feeds, registry, now }: Deps): Promise<void> => {
  if ((await sweeps.checkpoint()) === undefined)
    await sweeps.begin({ through: toInstant(now()), feeds: cutOffsOf(registry, await feeds()) });
};

export const subscriptionReply = (subscription: Subscription) => {
  const { subscriptionId, kind, enterprise, reportNo, webhook, mandateId, createdAt } = subscription;
  return { subscriptionId, kind, enterprise, reportNo, webhook, mandateId, createdAt: inShanghai(createdAt) };
};
