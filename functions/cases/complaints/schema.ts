import * as z from 'zod';
import { PURPOSE_CODES, purposesInWords } from '../../../shared/purposes.ts';
import { name, text } from '../../../shared/records/fields.ts';
import { EvidenceIds } from '../evidence/schema.ts';
import { CaseReply, mandateId } from '../schema.ts';
import { MATTERS, type Matter } from './complaint.ts';

const mattersInWords = Object.entries(MATTERS)
  .map(([code, meaning]) => `${code}（${meaning}）`)
  .join('、');

const common = {
  statement: text('投诉内容', 2000).describe('投诉内容，至多 2000 字'),
  evidence: EvidenceIds.default([]),
  /** The files may show who complains: the unit that answers sees them only if the enterprise says so. */
  evidenceForUnit: z
    .boolean({ error: 'evidenceForUnit 应为 true 或 false' })
    .default(false)
    .describe('是否同意承办单位查看附件；附件可能显示投诉人是谁'),
  mandateId,
};

/** A unit of the registry or the desk by its id, any other body by its name: exactly one of the two. */
const accused = {
  unit: z.string().max(64).optional().describe('被投诉单位的编号（平台目录内）'),
  unitName: name('被投诉单位名称', 100).optional().describe('被投诉单位的名称（目录外），至多 100 字'),
};

const named = <T extends { unit?: string | undefined; unitName?: string | undefined }>(body: T): boolean =>
  (body.unit === undefined) !== (body.unitName === undefined);
const NAMED = {
  error: '请写明被投诉单位：平台目录内的单位填 unit（编号），目录外的单位填 unitName（名称），二者择一',
  path: ['unit'],
  params: { code: 'required' },
};

const Service = z
  .strictObject({ about: z.literal('service').describe(MATTERS.service), ...accused, ...common })
  .refine(named, NAMED);

const OverdueCase = z.strictObject({
  about: z.literal('overdue-case').describe(MATTERS['overdue-case']),
  caseId: z.string({ error: '请填写逾期案件的编号 caseId' }).max(64).describe('本企业逾期未办的案件'),
  ...common,
});

const CertificateDemanded = z
  .strictObject({
    about: z.literal('certificate-demanded').describe(MATTERS['certificate-demanded']),
    ...accused,
    certificate: text('被要求开具的证明', 200).describe('被要求开具的证明，至多 200 字'),
    purpose: z.enum(PURPOSE_CODES, { error: `purpose 应为：${purposesInWords()}` }).describe(purposesInWords()),
    domains: z
      .array(z.string().max(8), { error: 'domains 应为领域代码的数组' })
      .max(100)
      .transform((codes) => [...new Set(codes)].sort())
      .default([])
      .describe('该证明涉及的领域代码'),
    ...common,
  })
  .refine(named, NAMED);

export const ComplaintRequest = z.discriminatedUnion('about', [Service, OverdueCase, CertificateDemanded], {
  error: `about 应为：${mattersInWords}`,
});
export type ComplaintRequest = z.output<typeof ComplaintRequest>;

const nullableText = z.string().nullable();
const instantOut = z.iso.datetime({ offset: true });

/** Members that would tell who complains are null in what an officer gets. */
export const ComplaintReply = CaseReply.extend({
  enterprise: CaseReply.shape.enterprise.nullable(),
  evidence: z.array(CaseReply.shape.evidence.element.extend({ sha256: nullableText, size: z.int().nullable() })),
  about: z.enum(Object.keys(MATTERS) as [Matter, ...Matter[]]),
  aboutName: z.string(),
  accused: z.object({ unit: nullableText, name: z.string() }).describe('被投诉单位；unit 为空的不在平台目录内'),
  aboutCase: nullableText.describe('逾期的案件'),
  demanded: z
    .object({ certificate: z.string(), purpose: z.enum(PURPOSE_CODES), domains: z.array(z.string()) })
    .nullable(),
  statement: z.string(),
  evidenceForUnit: z.boolean(),
  declined: z.object({ ground: z.string(), groundName: z.string(), reason: z.string() }).nullable(),
  answers: z.array(z.object({ result: z.string(), measures: nullableText, by: z.string(), at: instantOut })),
  visit: z
    .object({ contacted: z.boolean(), satisfaction: z.int().nullable(), note: nullableText, at: instantOut })
    .nullable(),
  reopenedAt: instantOut.nullable(),
});

export const ComplaintListReply = z.object({ complaints: z.array(ComplaintReply), cursor: nullableText });
