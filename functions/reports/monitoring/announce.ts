import { type Instant, toInstant } from '../../../shared/calendar/dates.ts';
import { shortDigest } from '../../../shared/digest.ts';
import { refusalOf } from '../../../shared/mandates/mandate.ts';
import type { MandateStore } from '../../../shared/mandates/mandate-store.ts';
import type { Queue } from '../../../shared/queue/queue.ts';
import type { HeldReport } from '../issued-report.ts';
import type { LostStatus, Subscription } from './subscription.ts';
import type { SubscriptionStore } from './subscription-store.ts';

export interface AnnounceDeps {
  subscriptions: SubscriptionStore;
  mandates: Pick<MandateStore, 'find'>;
  queue: Pick<Queue, 'send'>;
  now: () => Date;
}

/** That a report is no longer current, and in which way: what it would say today, where that is the way. */
export interface Loss {
  report: HeldReport;
  status: LostStatus;
  substance: string | null;
}

/** What a delivery is found by. */
export interface Delivery {
  enterprise: string;
  subscriptionId: string;
  reportNo: string;
  id: string;
}

/** Tells one subscriber of one loss, once: a crash at any point is made up for by the next sweep. Answers whether it told. */
export const announce =
  ({ subscriptions, mandates, queue, now }: AnnounceDeps) =>
  async (subscription: Subscription, loss: Loss): Promise<boolean> => {
    const { subscriptionId, subscriber, kind, enterprise, webhook } = subscription;
    const { report, status, substance } = loss;
    if (!(await mayBeTold(subscription, { mandates, now }))) return false;
    const id = shortDigest([subscriptionId, report.reportNo, status, substance], 26);
    const event =
      (await subscriptions.findEvent(report.reportNo, id)) ??
      (await subscriptions.putEvent({
        ...{ id, subscriptionId, subscriber, kind, enterprise, status },
        reportNo: report.reportNo,
        at: toInstant(now()),
      }));
    if (event.announced === true) return false;
    await subscriptions.notify(event);
    if (webhook !== null)
      await queue.send([
        JSON.stringify({ enterprise, subscriptionId, reportNo: report.reportNo, id } satisfies Delivery),
      ]);
    await subscriptions.announced(event);
    return true;
  };

/** An agent is told as long as its mandate says so. */
export const mayBeTold = async (
  { mandateId }: Subscription,
  { mandates, now }: Pick<AnnounceDeps, 'mandates' | 'now'>,
): Promise<boolean> => {
  if (mandateId === null) return true;
  const mandate = await mandates.find(mandateId);
  return mandate !== undefined && refusalOf(mandate, { scope: 'monitor' }, now()) === undefined;
};

/** What was replaced or taken back before somebody subscribed is no news. */
export const isNews = ({ report, status }: Loss, { createdAt, reportNo }: Subscription): boolean => {
  if (reportNo !== null && reportNo !== report.reportNo) return false;
  const since = lostAt(report, status);
  return since === null || since >= createdAt;
};

const lostAt = ({ standing }: HeldReport, status: LostStatus): Instant | null => {
  if (status === 'revoked') return standing.revocation?.revokedAt ?? null;
  return status === 'superseded' ? standing.supersededAt : null;
};
