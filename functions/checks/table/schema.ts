import * as z from 'zod';
import { Lang } from '../../../shared/plain-pages/language.ts';

const instant = z.iso.datetime({ offset: true });
const count = z.int();
const sha256 = z.string();

const answers = { none: count, found: count, 'not-applicable': count };
const feedback = {
  asked: count.describe('应反馈'),
  answered: count.describe('已反馈'),
  unanswered: count.describe('未反馈'),
  overdue: count.describe('超期（含超期未反馈）'),
  overdueUnanswered: count,
  ...answers,
};

const Totals = z.object({
  subjects: z.object({ listed: count, matched: count, unmatched: count }),
  platform: z
    .object({ pairs: count, none: count, found: count, incomplete: count, 'not-covered': count })
    .describe('平台查询，以一个主体在一个领域为一项'),
  feedback: z.object(feedback),
  recognised: z.object({ items: count, ...answers }),
  byUnit: z.array(z.object({ unit: z.object({ id: z.string(), name: z.string() }), ...feedback, recognised: count })),
});

const status = z.enum(['current', 'superseded']).describe('current 是该次核查最新的统计表；superseded 其后已生成新表');

const file = z.object({ sha256, bytes: z.int() });

export const TableReply = z.object({
  tableNo: z.string(),
  verificationCode: z.string(),
  status,
  checkId: z.string(),
  frozenAt: instant,
  totals: Totals,
  verifyUrl: z.url(),
  files: z.object({ json: file, pdf: file, xlsx: file }),
});

export const TableListReply = z.object({ checkId: z.string(), tables: z.array(TableReply) });

export const TableQuery = z.object({
  tableNo: z.string().max(40).optional().describe('不填为最新的一份；尚无统计表时即时生成'),
});

export const TableNoParams = z.object({
  tableNo: z.string().max(100, { error: '统计表编号过长：编号为 21 位，请核对' }),
});
export const VerifyTableQuery = z.object({ code: z.string({ error: '缺少验证码 code' }) });
export const VerifyTablePageQuery = z.object({ code: z.string().optional(), lang: Lang });
export const VerifyTableFormQuery = z.object({
  sha256: z.string().max(100, { error: '摘要过长：SHA-256 摘要为 64 位，请核对' }).optional(),
  lang: Lang,
});

/** Of a file. */
export const Sha256 = z
  .string({ error: '缺少 sha256' })
  .transform((text) => text.toLowerCase())
  .refine((text) => /^[0-9a-f]{64}$/.test(text), {
    error: 'sha256 应为 64 位十六进制文本',
    params: { code: 'wrong-format' },
  });
export const VerifyTableFileBody = z.strictObject({ sha256: Sha256 });

export const VerifyTableReply = z.object({
  outcome: z.literal('genuine'),
  status,
  tableNo: z.string(),
  checkId: z.string(),
  issuer: z.string(),
  unit: z.string(),
  matter: z.string(),
  matterNo: z.string(),
  createdAt: instant,
  frozenAt: instant,
  period: z.object({ from: z.iso.date(), to: z.iso.date() }),
  totals: Totals,
  sha256: z.object({ json: sha256, pdf: sha256, xlsx: sha256 }),
});
