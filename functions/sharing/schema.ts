import * as z from 'zod';
import { cursor, limit } from '../../shared/http/paging.ts';
import { Lang } from '../../shared/plain-pages/language.ts';
import { PURPOSE_CODES, purposesInWords } from '../../shared/purposes.ts';
import { instant, name } from '../../shared/records/fields.ts';

/** Ours: enough for a syndicate of banks, few enough that an item of the table holds every opening. */
const MOST_OPENINGS = 50;

export const ShareRequest = z.strictObject({
  purpose: z.enum(PURPOSE_CODES, { error: `purpose 应为：${purposesInWords()}` }),
  recipient: name('接收单位', 100),
  expiresAt: instant('分享到期时间 expiresAt').optional(),
  openings: z
    .int({ error: 'openings 应为整数' })
    .min(1, { error: 'openings 至少为 1' })
    .max(MOST_OPENINGS, { error: `openings 最多为 ${MOST_OPENINGS}` })
    .default(1),
});
export type ShareRequest = z.output<typeof ShareRequest>;

export const ReportParams = z.object({ reportNo: z.string().max(64) });
export const ShareParams = ReportParams.extend({ shareId: z.string().max(64) });
export const ListQuery = z.object({
  limit,
  cursor,
});

export const OpenRequest = z.strictObject({ code: z.string({ error: '缺少分享码 code' }).max(100) });
export const CodeParams = z.object({ code: z.string().max(100, { error: '分享链接过长，请核对' }) });
export const PageQuery = z.object({ lang: Lang });
/** What the form sends. Checked by the page itself, which answers with words and not with a problem. */
export const OpenForm = z.object({
  code: z.string().max(100).default(''),
  name: z.string().max(1000).default(''),
  once: z.string().max(100).default(''),
});
export const StatedName = name('贵单位名称', 100);

const instantOut = z.iso.datetime({ offset: true });

export const ShareReply = z.object({
  shareId: z.string(),
  reportNo: z.string(),
  state: z.enum(['active', 'expired', 'revoked', 'used-up']),
  purpose: z.enum(PURPOSE_CODES),
  recipient: z.string(),
  createdAt: instantOut,
  expiresAt: instantOut,
  revokedAt: instantOut.nullable(),
  openings: z.number(),
  opened: z.array(
    z.object({
      at: instantOut,
      channel: z.enum(['page', 'api']),
      by: z.object({ id: z.string().nullable(), name: z.string(), stated: z.boolean() }),
    }),
  ),
});
export const CreatedShareReply = ShareReply.extend({ code: z.string(), url: z.url() });
export const ShareListReply = z.object({ shares: z.array(ShareReply), cursor: z.string().nullable() });

export const OpenedReply = z.object({
  reportNo: z.string(),
  enterprise: z.object({ uscc: z.string(), name: z.string() }),
  purpose: z.enum(PURPOSE_CODES),
  recipient: z.string(),
  openedAt: instantOut,
  openingsLeft: z.number(),
  /** A later report of the enterprise takes its place: ask for that one. */
  superseded: z.boolean(),
  expiresAt: instantOut,
  url: z.url(),
  urlExpiresAt: instantOut,
  pdf: z.object({ sha256: z.string(), bytes: z.number() }),
  /** The report as signed data: to be kept, and verified offline with the platform's public keys. */
  jws: z.object({ url: z.url(), urlExpiresAt: instantOut }),
  report: z.looseObject({ reportNo: z.string(), verifyUrl: z.url() }),
});
