import * as z from 'zod';
import { isDay } from '../../shared/calendar/dates.ts';
import { cursor, limit } from '../../shared/http/paging.ts';
import { Lang } from '../../shared/plain-pages/language.ts';
import { PURPOSE_CODES, purposesInWords } from '../../shared/purposes.ts';
import { name } from '../../shared/records/fields.ts';
import { isUscc } from '../../shared/uscc.ts';
import { PrintedReport } from './printed/schema.ts';
import { LANGUAGES } from './report.ts';

const instantOut = z.iso.datetime({ offset: true });
const day = (label: string) =>
  z
    .string({ error: `${label}应为日期（YYYY-MM-DD）` })
    .refine(isDay, { error: `${label}不是存在的日期（应为 YYYY-MM-DD）`, params: { code: 'bad-date' } });

export const ReportRequest = z.strictObject({
  purpose: z.enum(PURPOSE_CODES, { error: `purpose 应为：${purposesInWords()}` }),
  from: day('起始日期 from').optional(),
  to: day('截止日期 to').optional(),
  domains: z
    .array(z.string(), { error: 'domains 应为领域代码的数组' })
    .min(1, { error: 'domains 至少列出一个领域' })
    .max(100)
    .optional(),
  language: z
    .enum(Object.keys(LANGUAGES) as [keyof typeof LANGUAGES], {
      error: `language 应为：${Object.entries(LANGUAGES)
        .map(([code, name]) => `${code}（${name}）`)
        .join('、')}`,
    })
    .optional(),
});
export type ReportRequest = z.output<typeof ReportRequest>;

export const IssueRequest = ReportRequest.extend({
  replaces: z.string({ error: 'replaces 应为本企业一份报告的编号' }).max(40).optional(),
});
/** What is left out is as the earlier report has it. */
export const RefreshRequest = ReportRequest.partial();
export type RefreshRequest = z.output<typeof RefreshRequest>;

export const RevokeRequest = z.strictObject({ reason: name('撤销原因 reason', 500) });

/** What an officer asks for. The matter is shown to the enterprise. */
export const FetchRequest = ReportRequest.extend({ matterNo: name('办理事项编号 matterNo', 100) });
export const FetchParams = z.object({
  uscc: z.string().refine(isUscc, { error: '地址中的统一社会信用代码无效', params: { code: 'bad-uscc' } }),
});
export const FetchedParams = FetchParams.extend({ reportNo: z.string() });

export const ReportParams = z.object({ reportNo: z.string() });
export const VerifyQuery = z.object({ code: z.string({ error: '缺少验证码 code' }) });
export const VerifyFormQuery = z.object({
  number: z
    .string()
    .max(100, { error: '编号过长：报告和统计表的编号都是 21 位，请核对' })
    .optional()
    .describe('报告或统计表的编号'),
  code: z.string().max(100, { error: '验证码过长：验证码为 8 位，请核对' }).optional(),
  sha256: z.string().max(100, { error: '摘要过长：SHA-256 摘要为 64 位，请核对' }).optional(),
  lang: Lang,
});
export const VerifyPageQuery = z.object({ code: z.string().optional(), lang: Lang });
/** Of a file. */
export const Sha256 = z
  .string({ error: '缺少 sha256' })
  .transform((text) => text.toLowerCase())
  .refine((text) => /^[0-9a-f]{64}$/.test(text), {
    error: 'sha256 应为 64 位十六进制文本',
    params: { code: 'wrong-format' },
  });
export const VerifyFileBody = z.object({ sha256: Sha256 });
export const ListQuery = z.object({
  limit,
  cursor,
});

/** The strongest first. */
export const STATUSES = ['revoked', 'superseded', 'data-changed', 'current'] as const;
export type ReportStatus = (typeof STATUSES)[number];

export const summary = z.object({
  domains: z.number(),
  none: z.number(),
  found: z.number(),
  incomplete: z.number(),
  notCovered: z.number(),
  records: z.number(),
});
const result = z.enum(['none', 'found', 'incomplete', 'not-covered']);
/** The agent that had the report issued by a mandate; null where the enterprise did itself. */
const issuingAgent = z.object({ uscc: z.string(), name: z.string() }).nullable();
const period = z.object({ from: z.iso.date(), to: z.iso.date() });

export const IssueReply = z.object({
  reportNo: z.string(),
  verificationCode: z.string(),
  status: z.enum(STATUSES),
  url: z.url(),
  urlExpiresAt: instantOut,
  summary,
});

export const RevokeReply = z.object({
  reportNo: z.string(),
  status: z.literal('revoked'),
  revokedAt: instantOut,
  reason: z.string(),
});

export const ReportReply = z.object({
  reportNo: z.string(),
  verificationCode: z.string(),
  status: z.enum(STATUSES),
  /** Where a corrected report is to be had; null while there is nothing to correct. */
  refresh: z.string().nullable(),
  supersededBy: z.string().nullable(),
  revocation: z.object({ revokedAt: instantOut, reason: z.string() }).nullable(),
  replaces: z.string().nullable(),
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
  policy: z.object({
    id: z.string(),
    name: z.string(),
    nameEn: z.string(),
    document: z.string(),
    issuerEn: z.string(),
    phase: z
      .object({ id: z.string(), name: z.string(), nameEn: z.string(), text: z.string(), textEn: z.string() })
      .nullable(),
    omits: z.array(z.object({ rule: z.string(), name: z.string(), nameEn: z.string() })),
  }),
  issuer: z.string(),
  region: z.string(),
  language: z.string(),
  summary,
  domains: z.array(
    z.object({
      code: z.string(),
      name: z.string(),
      nameEn: z.string().optional(),
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
          documentNo: z.string(),
          decidedOn: z.iso.date(),
          /** The enterprise's own word, moderated and not verified. */
          statement: z.object({ text: z.string(), publishedAt: instantOut }).optional(),
        }),
      ),
    }),
  ),
  verifyUrl: z.url(),
  /** 无感智办 */
  fetchedBy: z.object({ unit: z.string(), matterNo: z.string() }).optional(),
  issuedBy: issuingAgent.optional(),
  pdf: z.object({ sha256: z.string(), bytes: z.number() }),
  printed: PrintedReport.optional().describe('印出的全部文字，顺序与 PDF 相同；printed=1 时才有'),
});

export const ReportListReply = z.object({
  reports: z.array(
    z.object({
      reportNo: z.string(),
      purpose: z.string(),
      language: z.string(),
      issuedAt: instantOut,
      period,
      status: z.enum(STATUSES),
      refresh: z.string().nullable(),
      supersededBy: z.string().nullable(),
      replaces: z.string().nullable(),
      issuedBy: issuingAgent,
      summary,
      pdf: z.object({ sha256: z.string(), bytes: z.number() }),
    }),
  ),
  cursor: z.string().nullable(),
});

export const FetchedListReply = z.object({
  reports: z.array(
    z.object({
      reportNo: z.string(),
      enterprise: z.object({ uscc: z.string(), name: z.string() }),
      purpose: z.string(),
      matterNo: z.string(),
      period,
      issuedAt: instantOut,
      revokedAt: instantOut.nullable(),
    }),
  ),
  cursor: z.string().nullable(),
});

export const VerifyReply = z.object({
  outcome: z.literal('genuine'),
  status: z.enum(STATUSES),
  revokedAt: instantOut.nullable(),
  reportNo: z.string(),
  enterprise: z.object({ name: z.string(), uscc: z.string() }),
  issuedAt: instantOut,
  period,
  asOf: instantOut,
  domains: z.array(z.object({ code: z.string(), name: z.string(), result })),
  sha256: z.string(),
});
