import * as z from 'zod';
import { RULE_IDS } from '../../../shared/policy/rules.ts';
import { isUscc } from '../../../shared/uscc.ts';
import { ReportReply, ReportRequest } from '../schema.ts';

export const PolicyParams = z.object({ policy: z.string() });
export const ReportUnderParams = z.object({ reportNo: z.string(), policy: z.string() });

/** The question of a report, of an enterprise that is named: whoever asks is not it. */
export const PreviewRequest = ReportRequest.omit({ language: true }).extend({
  uscc: z
    .string({ error: '缺少 uscc' })
    .refine(isUscc, { error: 'uscc 不是有效的统一社会信用代码', params: { code: 'bad-uscc' } }),
});

const sourced = <T extends z.ZodType>(value: T) => z.object({ value, source: z.string() });
const treatment = sourced(z.enum(['counted', 'omitted']));
const periods = z.object({ minMonths: z.number(), maxMonths: z.number() });

const switches = z.object({
  kinds: sourced(z.array(z.string())),
  noRecord: sourced(z.array(z.string())),
  simpleProcedure: treatment,
  warningOnly: treatment,
  minorCorrected: treatment,
  repairedOmittedFrom: sourced(z.iso.date().nullable()),
  lookBack: sourced(z.object({ defaultYears: z.number(), maxYears: z.number(), notBefore: z.iso.date().nullable() })),
  disclosureYears: sourced(z.number().nullable()),
  publication: sourced(z.object({ minor: periods, general: periods, serious: periods }).nullable()),
});

const phase = z.object({
  id: z.string(),
  from: z.iso.date(),
  name: z.string(),
  nameEn: z.string(),
  text: z.string(),
  textEn: z.string(),
  certificatesValid: z.boolean(),
  directFetch: z.boolean(),
});

export const PoliciesReply = z.object({
  /** The version new reports are issued under. */
  current: z.string(),
  policies: z.array(
    z.object({
      id: z.string(),
      name: z.string(),
      nameEn: z.string(),
      document: z.string(),
      issuer: z.string(),
      issuerEn: z.string(),
      inForceFrom: z.iso.date(),
      switches,
    }),
  ),
  phase: z.string().nullable(),
  phases: z.array(phase),
});

const rule = z.object({ id: z.enum(RULE_IDS), name: z.string(), nameEn: z.string(), source: z.string() });

export const PreviewReply = z.object({
  policy: ReportReply.shape.policy,
  enterprise: z.object({ uscc: z.string(), name: z.string() }),
  period: ReportReply.shape.period,
  asOf: ReportReply.shape.asOf,
  summary: ReportReply.shape.summary,
  domains: ReportReply.shape.domains,
  hidden: z.array(
    z.looseObject({
      recordId: z.string(),
      domain: z.string(),
      unit: z.string(),
      rule,
      kind: z.string(),
      documentNo: z.string(),
      decidedOn: z.iso.date(),
      status: z.string(),
    }),
  ),
});

export const ReportUnderReply = PreviewReply.extend({
  /** What was hidden when the report was issued, by rule; null of a report from before it was kept. */
  hiddenAtIssue: z.record(z.string(), z.array(z.string())).nullable(),
});
