import * as z from 'zod';
import { ListQuery, STATUSES } from '../schema.ts';
import { KINDS } from './subscription.ts';

const instantOut = z.iso.datetime({ offset: true });
const kind = z.enum(KINDS, { error: `kind 目前只有 ${KINDS.join('、')}` });

export const SubscribeRequest = z.strictObject({
  kind,
  reportNo: z.string({ error: 'reportNo 应为一份报告的编号' }).max(40).optional(),
  webhook: z.strictObject({ url: z.string({ error: '缺少 webhook.url' }).max(2000) }).optional(),
  mandateId: z.string().max(64).optional(),
});

export const SubscriptionParams = z.object({ subscriptionId: z.string().max(64) });
export const NoticesQuery = ListQuery;

export const SubscriptionReply = z.object({
  subscriptionId: z.string(),
  kind,
  /** Whose reports. */
  enterprise: z.string(),
  /** null: all of them, those to come included. */
  reportNo: z.string().nullable(),
  webhook: z.object({ url: z.string() }).nullable(),
  mandateId: z.string().nullable(),
  createdAt: instantOut,
});

export const SubscriptionListReply = z.object({ subscriptions: z.array(SubscriptionReply) });

export const NoticeListReply = z.object({
  notices: z.array(
    z.object({
      id: z.string(),
      kind,
      enterprise: z.string(),
      reportNo: z.string(),
      status: z.enum(STATUSES).exclude(['current']),
      at: instantOut,
      /** Where a corrected report is to be had; null where there is nothing to correct, or the caller is an agent. */
      refresh: z.string().nullable(),
    }),
  ),
  cursor: z.string().nullable(),
});
