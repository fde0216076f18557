import * as z from 'zod';
import { uscc } from '../../../shared/records/fields.ts';
import { ReportRequest, summary } from '../schema.ts';

/** What one call can print before API Gateway stops waiting. */
const MOST_MEMBERS = 50;

export const GroupRequest = ReportRequest.extend({
  members: z
    .array(uscc('成员统一社会信用代码'), { error: 'members 应为统一社会信用代码的数组' })
    .min(1, { error: 'members 至少列出一家企业' })
    .max(MOST_MEMBERS, { error: `一组最多 ${MOST_MEMBERS} 家企业` })
    .transform((members) => [...new Set(members)]),
});
export type GroupRequest = z.output<typeof GroupRequest>;

export const GroupParams = z.object({ groupNo: z.string().max(64) });

const issued = z.object({
  uscc: z.string(),
  state: z.literal('issued'),
  name: z.string(),
  reportNo: z.string(),
  verificationCode: z.string(),
  status: z.string(),
  url: z.url(),
  urlExpiresAt: z.iso.datetime({ offset: true }),
  summary,
});
const refused = z.object({
  uscc: z.string(),
  state: z.literal('refused'),
  problem: z.object({ code: z.string(), title: z.string() }),
});
const pending = z.object({ uscc: z.string(), state: z.literal('pending') });

export const GroupReply = z.object({
  groupNo: z.string(),
  purpose: z.string(),
  period: z.object({ from: z.iso.date(), to: z.iso.date() }),
  createdAt: z.iso.datetime({ offset: true }),
  /** False while members are pending: the request sent again under its key goes on with them. */
  complete: z.boolean(),
  reports: z.array(z.discriminatedUnion('state', [issued, refused, pending])),
});
