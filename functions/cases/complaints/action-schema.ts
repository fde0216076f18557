import * as z from 'zod';
import { text } from '../../../shared/records/fields.ts';
import { actionMembers, RateAction } from '../schema.ts';
import { DECLINE_GROUNDS, type DeclineGround } from './complaint.ts';

const GROUND_CODES = Object.keys(DECLINE_GROUNDS) as [DeclineGround, ...DeclineGround[]];
const groundsInWords = Object.entries(DECLINE_GROUNDS)
  .map(([code, meaning]) => `${code}（${meaning}）`)
  .join('、');

/** Only the enterprise has agents. */
const { mandateId, ...byAnyone } = actionMembers;
const explained = { ...byAnyone, reason: text('理由', 1000) };

const satisfaction = z
  .int({ error: '满意度应为 1（非常不满意）至 5（非常满意）' })
  .min(1, { error: '满意度应为 1 至 5' })
  .max(5, { error: '满意度应为 1 至 5' });

const Accept = z.strictObject({ action: z.literal('accept'), ...byAnyone });
const Decline = z.strictObject({
  action: z.literal('decline'),
  ...explained,
  ground: z.enum(GROUND_CODES, { error: `ground 应为：${groundsInWords}` }),
});
const Assign = z.strictObject({
  action: z.literal('assign'),
  ...byAnyone,
  unit: z.string({ error: '请填写承办单位编号 unit' }).max(64),
});
const Answer = z.strictObject({
  action: z.literal('answer'),
  ...byAnyone,
  result: text('办理结果', 2000),
  measures: text('整改措施', 2000).optional(),
});
const Return = z.strictObject({ action: z.literal('return'), ...explained });
const Extend = z.strictObject({ action: z.literal('extend'), ...explained, proposal: text('解决方案', 2000) });
const Visit = z
  .strictObject({
    action: z.literal('visit'),
    ...byAnyone,
    contacted: z.boolean({ error: 'contacted 应为 true（已联系上）或 false（未联系上）' }),
    satisfaction: satisfaction.optional(),
    note: text('回访记录', 1000).optional(),
  })
  .refine(({ contacted, satisfaction }) => contacted || satisfaction === undefined, {
    error: '未联系上企业时没有满意度可记',
    path: ['satisfaction'],
  });
const Reopen = z.strictObject({ action: z.literal('reopen'), ...explained, mandateId });
const Withdraw = z.strictObject({ action: z.literal('withdraw'), ...actionMembers });

export const ComplaintAction = z.discriminatedUnion(
  'action',
  [Accept, Decline, Assign, Answer, Return, Extend, Visit, RateAction, Reopen, Withdraw],
  { error: 'action 应为：accept、decline、assign、answer、return、extend、visit、rate、reopen、withdraw' },
);
export type ComplaintAction = z.output<typeof ComplaintAction>;
