import * as z from 'zod';
import { CHANNELS, LOOKS, VIEWERS } from '../../shared/accesses/access.ts';
import { codesOf } from '../../shared/http/codes.ts';
import { cursor, limit } from '../../shared/http/paging.ts';
import { RULE_IDS } from '../../shared/policy/rules.ts';
import { StatementOut } from '../../shared/records/statement.ts';
import { RULES } from './unusual/rules.ts';

const instantOut = z.iso.datetime({ offset: true });

const month = z
  .string()
  .regex(/^20\d{2}-(0[1-9]|1[0-2])$/, { error: 'month 应为 YYYY-MM' })
  .optional();

export const AccessesQuery = z.object({
  month,
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
      checkId: z.string().nullable(),
      matter: z.string().nullable(),
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
      domainNameEn: z.string().nullable(),
      recordId: z.string(),
      unit: z.string(),
      sources: z.array(z.string()),
      marks: z.array(z.string()),
      receivedAt: instantOut,
      /** The case that this version came from; null where its source sent it by itself. */
      caseId: z.string().nullable(),
      counts: z.boolean(),
      hiddenBy: z
        .object({
          rule: z.enum(RULE_IDS as [(typeof RULE_IDS)[number]]),
          name: z.string(),
          nameEn: z.string(),
          source: z.string(),
        })
        .nullable(),
      kind: z.string(),
      /** What the enterprise says of the record. */
      statement: StatementOut.nullable(),
    }),
  ),
  cursor: z.string().nullable(),
});

export const UnusualQuery = z.object({ month });

export const UnusualReply = z.object({
  month: z.string(),
  /** All looks that were judged. */
  looks: z.number().int(),
  findings: z.array(
    z.object({
      rule: codesOf(RULES),
      name: z.string(),
      unit: z.object({ id: z.string(), name: z.string() }),
      actor: z.string().describe('人员的化名：同一人始终相同，不能由此得知是谁；由其单位核实'),
      figure: z.number().int(),
      threshold: z.number().int(),
      about: z.string().nullable().describe('日期、事项编号、企业代码或报告编号；按整月计的为 null'),
    }),
  ),
});
