import * as z from 'zod';
import { day, text } from '../../../shared/records/fields.ts';
import { EvidenceIds } from '../evidence/schema.ts';
import { actionMembers, CaseReply, mandateId, RateAction } from '../schema.ts';
import { REPAIR_COMMITMENT } from './commitment.ts';

const COMMITMENT = { error: '请确认《信用修复承诺书》' };

export const RepairRequest = z.strictObject({
  recordId: z.string({ error: '请填写申请修复的记录的 recordId' }).max(26),
  domain: z.string({ error: '请填写该记录的领域代码 domain' }).max(8),
  statement: text('纠正情况说明', 2000),
  evidence: EvidenceIds.default([]),
  fulfilledOn: day('履行完毕日期 fulfilledOn').optional().describe('记录中没有履行完毕日期时填写，并附证明材料'),
  commitment: z
    .strictObject({ accepted: z.literal(true, COMMITMENT) }, COMMITMENT)
    .describe(`《信用修复承诺书》（版本 ${REPAIR_COMMITMENT.version}）：${REPAIR_COMMITMENT.text}`),
  mandateId,
});
export type RepairRequest = z.output<typeof RepairRequest>;

const PLAIN = ['accept', 'refuse', 'grant', 'deny', 'extend', 'withdraw'] as const;

export const RepairAction = z.discriminatedUnion(
  'action',
  [z.strictObject({ action: z.enum(PLAIN), ...actionMembers }), RateAction],
  { error: `action 应为：${[...PLAIN, 'rate'].join('、')}` },
);
export type RepairAction = z.output<typeof RepairAction>;

export const RepairReply = CaseReply.extend({
  documentNo: z.string(),
  statement: z.string(),
  fulfilledOn: z.iso.date().nullable(),
  commitment: z.object({ version: z.string(), acceptedAt: z.iso.datetime({ offset: true }) }),
  sourceUnit: z.object({ id: z.string(), name: z.string() }).describe('作出决定的单位'),
  conditions: z
    .object({ earliest: z.iso.date(), source: z.string(), policy: z.string() })
    .describe('提出时核对的条件：最早可修复之日及其依据、适用的政策版本'),
  changes: z
    .array(z.object({ member: z.string(), from: z.unknown(), to: z.unknown() }))
    .nullable()
    .describe('准予修复后记录各成员的原值与新值'),
});

export const RepairListReply = z.object({ repairs: z.array(RepairReply), cursor: z.string().nullable() });
