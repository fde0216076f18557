import * as z from 'zod';
import { CHANNELS, LOOKS, VIEWERS } from '../../shared/accesses/access.ts';
import { RULE_IDS } from '../../shared/policy/rules.ts';

const codesOf = <T extends string>(words: Readonly<Record<T, string>>) =>
  z.enum(Object.keys(words) as [T, ...T[]]).describe(
    Object.entries<string>(words)
      .map(([code, word]) => `${code} ${word}`)
      .join('；'),
  );

const limit = z.coerce.number().int().min(1).max(200, { error: 'limit 应为 1 至 200' }).default(50);
const cursor = z.string().optional();
const instantOut = z.iso.datetime({ offset: true });

export const AccessesQuery = z.object({
  month: z
    .string()
    .regex(/^20\d{2}-(0[1-9]|1[0-2])$/, { error: 'month 应为 YYYY-MM' })
    .optional(),
  limit,
  cursor,
});

export const AccessesReply = z.object({
  month: z.string(),
  accesses: z.array(
    z.object({
      at: instantOut,
      who: z.object({ kind: codesOf(VIEWERS), id: z.string().nullable(), name: z.string().nullable() }),
      what: codesOf(LOOKS),
      channel: codesOf(CHANNELS).nullable(),
      purpose: z.string().nullable(),
      matterNo: z.string().nullable(),
      reportNo: z.string().nullable(),
    }),
  ),
  cursor: z.string().nullable(),
});

export const OwnRecordsQuery = z.object({ limit, cursor });

export const OwnRecordsReply = z.object({
  /** The version of the policy that a report of today would follow. */
  policy: z.object({ id: z.string(), name: z.string(), document: z.string() }),
  records: z.array(
    z.looseObject({
      domain: z.string(),
      domainName: z.string(),
      recordId: z.string(),
      unit: z.string(),
      sources: z.array(z.string()),
      marks: z.array(z.string()),
      receivedAt: instantOut,
      counts: z.boolean(),
      hiddenBy: z
        .object({ rule: z.enum(RULE_IDS as [(typeof RULE_IDS)[number]]), name: z.string(), source: z.string() })
        .nullable(),
      kind: z.string(),
    }),
  ),
  cursor: z.string().nullable(),
});
