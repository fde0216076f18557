import * as z from 'zod';
import { codesOf } from '../../shared/http/codes.ts';
import { text } from '../../shared/records/fields.ts';
import { MARKS } from '../../shared/records/marks.ts';
import { CASE_KINDS, PARTIES } from './case.ts';
import { LIGHTS } from './clock.ts';

/** What requests and replies of all kinds of cases have in common. */

export const CaseParams = z.object({ caseId: z.string().max(32) });
export const CaseEvidenceParams = CaseParams.extend({ evidenceId: z.string().max(64) });

export const mandateId = z.string().max(64).optional().describe('代理人所持授权的编号（授权范围须含 object）');
export const CaseQuery = z.object({ mandateId });

export const CaseListQuery = z.object({
  state: z.enum(['open', 'over', 'all'], { error: 'state 应为 open、over 或 all' }).default('all'),
  holder: z.string().max(64).optional().describe('仅信用工作机构：查看由该单位办理的案件'),
  mandateId,
  limit: z.coerce.number().int().min(1).max(100, { error: 'limit 应为 1 至 100' }).default(50),
  cursor: z.string().optional(),
});

/** Members of every action; spread into a `z.strictObject`. */
export const actionMembers = {
  revision: z.int({ error: '请填写所见案件的 revision' }).min(1).describe('操作人所见案件的版次；不一致时答复 409'),
  reason: text('理由', 1000).optional(),
  mandateId,
};

/** Once, when the case is over. */
export const RateAction = z.strictObject({
  action: z.literal('rate'),
  ...actionMembers,
  score: z.int().min(1, { error: 'score 应为 1 至 5' }).max(5, { error: 'score 应为 1 至 5' }),
  comment: text('评价', 500).optional(),
});

const instantOut = z.iso.datetime({ offset: true });

const ClockReply = z.object({
  from: instantOut,
  day: z.iso.date().describe('最后一日'),
  dueBy: instantOut.describe('该日 24 时'),
  workingDays: z.int(),
  source: z.string().describe('依据'),
  provisional: z.boolean().describe('节假日安排尚未公布，公布后重新计算'),
  overdue: z.boolean(),
  workingDaysLeft: z.int().describe('距最后一日的工作日数：0 为最后一日当天，负数为已超期的工作日数'),
});

/** Of a case; kinds extend it. */
export const CaseReply = z.object({
  caseId: z.string(),
  kind: codesOf(CASE_KINDS),
  enterprise: z.object({ uscc: z.string(), name: z.string().nullable() }),
  agent: z.object({ uscc: z.string(), name: z.string(), mandateId: z.string() }).nullable(),
  filedAt: instantOut,
  recordId: z.string().nullable(),
  domain: z.string().nullable(),
  domainName: z.string().nullable(),
  mark: codesOf(MARKS).nullable(),
  state: z.string(),
  stateName: z.string(),
  holder: z.object({ id: z.string(), name: z.string() }).nullable(),
  due: ClockReply.nullable().describe('法定时限'),
  stepDue: ClockReply.nullable().describe('当前环节时限，不晚于法定时限'),
  light: codesOf(LIGHTS),
  transfers: z.int(),
  extendedAt: instantOut.nullable(),
  timeline: z.array(
    z.object({
      at: instantOut,
      action: z.string(),
      actionName: z.string(),
      party: codesOf(PARTIES),
      partyName: z.string(),
      unit: z.string().nullable(),
      agent: z.string().nullable(),
      state: z.string(),
      stateName: z.string(),
      holder: z.string().nullable(),
      reason: z.string().nullable(),
      said: z.record(z.string(), z.unknown()).nullable(),
    }),
  ),
  actions: z.array(z.string()).describe('查询人此刻可以进行的操作'),
  evidence: z.array(
    z.object({
      evidenceId: z.string(),
      filename: z.string(),
      contentType: z.string(),
      size: z.int(),
      sha256: z.string(),
      attachedAt: instantOut,
    }),
  ),
  rating: z.object({ score: z.int(), comment: z.string().nullable(), at: instantOut }).nullable(),
  revision: z.int(),
});

/** As the platform keeps it; members by kind are those of a push. */
export const CaseRecordReply = z.object({
  recordId: z.string(),
  domain: z.string(),
  unit: z.object({ id: z.string(), name: z.string() }).describe('报送现有版本的单位'),
  version: instantOut,
  receivedAt: instantOut,
  caseId: z.string().nullable().describe('现有版本出自哪个案件；由来源单位自行报送的为 null'),
  record: z.looseObject({ kind: z.string() }),
});
