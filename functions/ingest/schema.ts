import * as z from 'zod';
import { isDay } from '../../shared/calendar/dates.ts';
import { ROW_STATUSES } from '../../shared/intake/outcomes.ts';
import { optional } from '../../shared/records/field.ts';
import { name, uscc } from '../../shared/records/fields.ts';
import { Receipt } from './receipt.ts';

export const DomainParams = z.object({ domain: z.string() });

/** Documented as it is checked: one by one afterwards, so that one bad row never holds back the others. */
const checkedLater = z.unknown().meta({ $ref: '#/components/schemas/Record' });

export const PushBody = z.object({
  records: z
    .array(checkedLater, { error: 'records 应为记录的数组' })
    .meta({ minItems: 1, maxItems: 500 })
    .refine((records) => records.length >= 1 && records.length <= 500, {
      error: '每批应有 1 至 500 条记录',
      params: { code: 'batch-size' },
    }),
});

export const PushQuery = z.object({
  dryRun: z.enum(['0', '1'], { error: 'dryRun 应为 1（只检查）或 0' }).optional(),
});

const fault = z.object({ pointer: z.string(), code: z.string(), message: z.string() });

export const PushReply = z.object({
  batchId: z.string().nullable(),
  counts: z.object({
    rows: z.number(),
    accepted: z.number(),
    unchanged: z.number(),
    superseded: z.number(),
    rejected: z.number(),
  }),
  results: z.array(
    z.object({
      index: z.number(),
      recordId: z.string().nullable(),
      status: z.enum(ROW_STATUSES),
      errors: z.array(fault).optional(),
      warnings: z.array(fault).optional(),
    }),
  ),
  receipt: Receipt.nullable(),
});
export type RowResult = z.output<typeof PushReply>['results'][number];

const BaseInformation = z.object({
  uscc: uscc('统一社会信用代码'),
  name: name('企业名称', 200),
  type: optional(name('企业类型', 100)),
  legalRepresentative: optional(name('法定代表人', 50)),
  establishedOn: optional(
    z.string().refine(isDay, { error: '成立日期应为存在的日期（YYYY-MM-DD）', params: { code: 'bad-date' } }),
  ),
  registrar: optional(name('登记机关', 200)),
  registrationStatus: optional(name('登记状态', 50)),
  address: optional(name('住所', 300)),
});

export const RegisterBody = z.object({
  enterprises: z.array(BaseInformation, { error: 'enterprises 应为企业基础信息的数组' }).min(1).max(500),
});
export const RegisterReply = z.object({ stored: z.number() });
