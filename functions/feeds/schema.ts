import * as z from 'zod';
import { isDay, isOffsetDateTime } from '../../shared/calendar/dates.ts';
import { SENDERS } from '../../shared/domains/sent-by.ts';
import { FEED_STATES } from '../../shared/feeds/feed.ts';
import { codesOf } from '../../shared/http/codes.ts';
import { cursor, limit } from '../../shared/http/paging.ts';

const instantOut = z.iso.datetime({ offset: true });

export const DomainParams = z.object({ domain: z.string() });

const dayOrInstant = (label: string) =>
  z.string({ error: `缺少${label}` }).refine((text) => isDay(text) || isOffsetDateTime(text), {
    error: `${label}应为日期（YYYY-MM-DD）或带时区的时间`,
    params: { code: 'bad-date' },
  });

/** `from` as a day is its 00:00, `through` as a day its end (today: now), both in Asia/Shanghai. */
export const Declaration = z.strictObject({
  from: dayOrInstant('起始时间 from'),
  through: dayOrInstant('截止时间 through'),
  records: z
    .number({ error: 'records 应为自上次申报以来首次入库的版本条数（可为 0）' })
    .int({ error: 'records 应为整数' })
    .min(0, { error: 'records 不得为负数' }),
});
export type Declaration = z.output<typeof Declaration>;

export const DeclarationReply = z.object({
  domain: z.string(),
  unit: z.string(),
  from: instantOut,
  through: instantOut,
  records: z.number(),
  declaredAt: instantOut,
  by: codesOf(SENDERS),
  completeFrom: instantOut,
  completeThrough: instantOut,
});

const FeedHealth = z.object({
  state: z.enum(FEED_STATES),
  completeThrough: instantOut.nullable(),
  lastPushAt: instantOut.nullable(),
});

export const DomainReply = z.object({
  code: z.string(),
  name: z.string(),
  nameEn: z.string().optional(),
  rhythm: z.string(),
  inForceFrom: z.iso.date(),
  department: z.object({ id: z.string(), name: z.string() }).nullable(),
  feed: FeedHealth,
  units: z.array(z.object({ id: z.string(), name: z.string(), region: z.string(), feed: FeedHealth })),
});

export const DomainsReply = z.object({ domains: z.array(DomainReply) });

/** `from` as a day is its 00:00, `to` as a day its end; both are of the time of receipt. `limit` counts batches. */
export const ReconcileQuery = z.object({
  from: dayOrInstant('起始时间 from').optional(),
  to: dayOrInstant('截止时间 to').optional(),
  unit: z.string().optional(),
  limit,
  cursor,
});

export const HeldReply = z.object({
  domain: z.string(),
  unit: z.string(),
  records: z.array(
    z.object({
      recordId: z.string(),
      version: instantOut,
      digest: z.string(),
      uscc: z.string(),
      documentNo: z.string(),
      receivedAt: instantOut,
      batchId: z.string(),
    }),
  ),
  cursor: z.string().nullable(),
});
