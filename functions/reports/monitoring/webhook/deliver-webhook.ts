import type { Signer } from '../../../../shared/signing/signer.ts';
import { type AnnounceDeps, type Delivery, mayBeTold } from '../announce.ts';
import type { PostWebhook } from './post-webhook.ts';
import { detachedSignature, SIGNATURE_HEADER, webhookBody } from './webhook-body.ts';

interface Deps extends Pick<AnnounceDeps, 'subscriptions' | 'mandates' | 'now'> {
  signer: Signer;
  post: PostWebhook;
}

/** Why a receiver did not take an event; its address is not told: it may hold a secret. */
class NotTaken extends Error {}

/** Sends one event to its subscriber; throws unless it was taken. One who has unsubscribed meanwhile, or may not be told any more, is not sent it. */
export const deliverWebhook =
  (deps: Deps) =>
  async ({ enterprise, subscriptionId, reportNo, id }: Delivery): Promise<void> => {
    const { subscriptions, signer, post } = deps;
    const subscription = await subscriptions.find(enterprise, subscriptionId);
    const event = await subscriptions.findEvent(reportNo, id);
    if (subscription?.webhook == null || event === undefined || !(await mayBeTold(subscription, deps))) return;
    const body = webhookBody(event);
    const status = await post({
      url: subscription.webhook.url,
      headers: {
        'Content-Type': 'application/json; charset=utf-8',
        'User-Agent': 'xinzheng-webhook',
        [SIGNATURE_HEADER]: await detachedSignature(signer, body),
      },
      body,
    });
    if (status < 200 || status > 299) throw new NotTaken(`answered ${status}`);
  };
