import * as z from 'zod';
import { name, text } from '../../../shared/records/fields.ts';
import { MODERATION_DECISIONS, type ModerationDecision, StatementOut } from '../../../shared/records/statement.ts';
import { PERSONAL_NUMBERS, personalNumberIn } from './personal-numbers.ts';

const LONGEST = 500;
/** It is a row of a table: a text of line breaks alone would fill pages of a report. The figure is ours. */
const MOST_LINES = 20;

const statementText = text('说明 text', LONGEST).check((context) => {
  if (context.value.split('\n').length > MOST_LINES) {
    const message = `说明不得超过 ${MOST_LINES} 行`;
    context.issues.push({ code: 'custom', input: context.value, message, params: { code: 'too-long' } });
    return;
  }
  const found = personalNumberIn(context.value);
  if (found === undefined) return;
  const message = `说明中含有${PERSONAL_NUMBERS[found]}；说明印在报告上供任何人查看，请删除个人信息后再提交`;
  context.issues.push({ code: 'custom', input: context.value, message, params: { code: 'personal-number' } });
});

export const RecordParams = z.object({ recordId: z.string().max(64) });
export const ProposeRequest = z.strictObject({
  text: statementText.describe(`至多 ${LONGEST} 字、${MOST_LINES} 行，不得含身份证件号码、手机号码`),
});

export const StatementsQuery = z.object({
  state: z.literal('pending', { error: 'state 应为 pending（待审核）' }).default('pending'),
  limit: z.coerce.number().int().min(1).max(100, { error: 'limit 应为 1 至 100' }).default(50),
  cursor: z.string().optional(),
});

/** With the texts it may replace, and what the record is known by. */
export const PendingReply = z.object({
  statements: z.array(
    StatementOut.extend({
      enterprise: z.object({ uscc: z.string(), name: z.string() }),
      record: z.object({ recordId: z.string(), domain: z.string(), domainName: z.string(), documentNo: z.string() }),
    }),
  ),
  cursor: z.string().nullable(),
});

export const StatementParams = z.object({ statementId: z.string().max(64) });

const DECISIONS = Object.keys(MODERATION_DECISIONS) as [ModerationDecision, ...ModerationDecision[]];

export const ModerationRequest = z
  .strictObject({
    decision: z.enum(DECISIONS, {
      error: `decision 应为：${Object.entries(MODERATION_DECISIONS)
        .map(([code, word]) => `${code}（${word}）`)
        .join('、')}`,
    }),
    reason: name('理由 reason', 500).nullish().describe('不予发布、撤下的理由，告知企业；至多 500 字'),
    /** What changed meanwhile is not decided unread. */
    revision: z.int({ error: 'revision 应为所审阅说明的版本号' }).describe('所审阅说明的 revision；不一致时答复 409'),
  })
  .refine(({ decision, reason }) => decision === 'publish' || (reason ?? null) !== null, {
    path: ['reason'],
    error: '不予发布或者撤下的，应当说明理由',
    params: { code: 'required' },
  });
export type ModerationRequest = z.output<typeof ModerationRequest>;
