import type { Context, SQSBatchResponse, SQSEvent } from 'aws-lambda';
import type { Registry } from '../../../shared/domains/registry.ts';
import { readFeeds } from '../../../shared/feeds/feed-store.ts';
import { mandateStore } from '../../../shared/mandates/mandate-store.ts';
import type { Queue } from '../../../shared/queue/queue.ts';
import { readEnterprise } from '../../../shared/records/enterprise-store.ts';
import type { Signer } from '../../../shared/signing/signer.ts';
import type { Table } from '../../../shared/table/table.ts';
import { reportStore } from '../store.ts';
import { subscriptionStore } from './subscription-store.ts';
import { sweep } from './sweep.ts';
import { sweepStore } from './sweep-store.ts';
import { deliverWebhook } from './webhook/deliver-webhook.ts';
import { onDeliveries } from './webhook/on-deliveries.ts';
import { type PostWebhook, webhookPoster } from './webhook/post-webhook.ts';

export interface MonitoringDeps {
  table: Table;
  registry: Registry;
  signer: Signer;
  queue: Queue;
  /** Whether webhooks may lead to http://127.0.0.1. */
  allowsLoopback: boolean;
  post?: PostWebhook;
  now: () => Date;
}

type Remaining = Pick<Context, 'getRemainingTimeInMillis'>;

/** What no caller reaches: the schedule starts the sweep, the queue starts deliveries. */
export const wireMonitoring = ({ table, registry, signer, queue, allowsLoopback, post, now }: MonitoringDeps) => {
  const watching = { subscriptions: subscriptionStore(table), mandates: mandateStore(table), queue, registry, now };
  const sweepOnce = sweep({
    ...watching,
    sweeps: sweepStore(table),
    reports: reportStore(table),
    enterprise: (uscc) => readEnterprise(table, uscc),
    feeds: () => readFeeds(table),
  });
  const deliver = deliverWebhook({ ...watching, signer, post: post ?? webhookPoster({ allowsLoopback }) });
  return {
    sweepReports: async (_event: unknown, context: Remaining): Promise<{ told: number }> => ({
      told: await sweepOnce(() => context.getRemainingTimeInMillis()),
    }),
    deliverWebhook: onDeliveries(deliver, queue) as (
      event: Pick<SQSEvent, 'Records'>,
      context: Remaining,
    ) => Promise<SQSBatchResponse>,
  };
};
