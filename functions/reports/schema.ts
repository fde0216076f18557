import * as z from 'zod';
import { isDay } from '../../shared/calendar/dates.ts';
import { PURPOSES } from './report.ts';

const instantOut = z.iso.datetime({ offset: true });
const day = (label: string) =>
  z
    .string({ error: `${label}应为日期（YYYY-MM-DD）` })
    .refine(isDay, { error: `${label}不是存在的日期（应为 YYYY-MM-DD）`, params: { code: 'bad-date' } });

export const ReportRequest = z.strictObject({
  purpose: z.enum(Object.keys(PURPOSES) as [keyof typeof PURPOSES], {
    error: `purpose 应为：${Object.entries(PURPOSES)
      .map(([code, name]) => `${code}（${name}）`)
      .join('、')}`,
  }),
  from: day('起始日期 from').optional(),
  to: day('截止日期 to').optional(),
  domains: z
    .array(z.string(), { error: 'domains 应为领域代码的数组' })
    .min(1, { error: 'domains 至少列出一个领域' })
    .max(100)
    .optional(),
  language: z.literal('zh-CN', { error: 'language 目前只有 zh-CN' }).optional(),
});
export type ReportRequest = z.output<typeof ReportRequest>;

export const ReportParams = z.object({ reportNo: z.string() });
export const VerifyQuery = z.object({ code: z.string({ error: '缺少验证码 code' }) });
export const VerifyFormQuery = z.object({
  reportNo: z.string().max(100).optional(),
  code: z.string().max(100).optional(),
  sha256: z.string().max(100).optional(),
});
export const VerifyPageQuery = z.object({ code: z.string().optional() });
export const VerifyFileBody = z.object({
  sha256: z
    .string({ error: '缺少 sha256' })
    .transform((text) => text.toLowerCase())
    .refine((text) => /^[0-9a-f]{64}$/.test(text), {
      error: 'sha256 应为 64 位十六进制文本',
      params: { code: 'wrong-format' },
    }),
});
export const ListQuery = z.object({
  limit: z.coerce.number().int().min(1).max(200, { error: 'limit 应为 1 至 200' }).default(50),
  cursor: z.string().optional(),
});

const STATUSES = ['current', 'data-changed'] as const;
export type ReportStatus = (typeof STATUSES)[number];

const summary = z.object({
  domains: z.number(),
  none: z.number(),
  found: z.number(),
  incomplete: z.number(),
  notCovered: z.number(),
  records: z.number(),
});
const result = z.enum(['none', 'found', 'incomplete', 'not-covered']);
const period = z.object({ from: z.iso.date(), to: z.iso.date() });

export const IssueReply = z.object({
  reportNo: z.string(),
  verificationCode: z.string(),
  status: z.enum(STATUSES),
  url: z.url(),
  urlExpiresAt: instantOut,
  summary,
});

export const ReportReply = z.object({
  reportNo: z.string(),
  verificationCode: z.string(),
  status: z.enum(STATUSES),
  purpose: z.string(),
  enterprise: z.object({
    uscc: z.string(),
    name: z.string(),
    type: z.string().nullable(),
    legalRepresentative: z.string().nullable(),
    establishedOn: z.iso.date().nullable(),
    registrar: z.string().nullable(),
    registrationStatus: z.string().nullable(),
    address: z.string().nullable(),
  }),
  period,
  asOf: instantOut,
  policy: z.object({ id: z.string(), name: z.string(), document: z.string() }),
  issuer: z.string(),
  region: z.string(),
  summary,
  domains: z.array(
    z.object({
      code: z.string(),
      name: z.string(),
      department: z.string().nullable(),
      completeThrough: instantOut.nullable(),
      complete: z.boolean(),
      result,
      count: z.number(),
      records: z.array(
        z.looseObject({
          recordId: z.string(),
          unit: z.string(),
          sources: z.array(z.string()),
          marks: z.array(z.string()),
          kind: z.string(),
        }),
      ),
    }),
  ),
  verifyUrl: z.url(),
  pdf: z.object({ sha256: z.string(), bytes: z.number() }),
});

export const ReportListReply = z.object({
  reports: z.array(
    z.object({
      reportNo: z.string(),
      purpose: z.string(),
      issuedAt: instantOut,
      period,
      status: z.enum(STATUSES),
      summary,
      pdf: z.object({ sha256: z.string(), bytes: z.number() }),
    }),
  ),
  cursor: z.string().nullable(),
});

export const VerifyReply = z.object({
  outcome: z.literal('genuine'),
  status: z.enum(STATUSES),
  reportNo: z.string(),
  enterprise: z.object({ name: z.string(), uscc: z.string() }),
  issuedAt: instantOut,
  period,
  asOf: instantOut,
  domains: z.array(z.object({ code: z.string(), name: z.string(), result })),
  sha256: z.string(),
});
