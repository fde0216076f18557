import * as z from 'zod';
import { name, text } from '../../../shared/records/fields.ts';
import { EvidenceIds } from '../evidence/schema.ts';
import { REMEDIES, type Remedy } from '../new-version/correction.ts';
import { actionMembers, CaseReply, mandateId, RateAction } from '../schema.ts';
import { OBJECTION_COMMITMENT } from './commitment.ts';
import { FINDINGS, GROUNDS, type Ground } from './objection.ts';

const inWords = (words: Readonly<Record<string, string>>) =>
  Object.entries(words)
    .map(([code, meaning]) => `${code}（${meaning}）`)
    .join('、');
const oneOf = <T extends string>(label: string, words: Readonly<Record<T, string>>) =>
  z.enum(Object.keys(words) as [T, ...T[]], { error: `${label}应为：${inWords(words)}` }).describe(inWords(words));

const ABOUT_RECORDS = Object.keys(GROUNDS).filter((ground) => ground !== 'missing') as [
  Exclude<Ground, 'missing'>,
  ...Exclude<Ground, 'missing'>[],
];

const common = {
  domain: z.string().max(8).describe('领域代码'),
  statement: text('异议说明', 2000),
  evidence: EvidenceIds.default([]),
  commitment: z
    .strictObject(
      { accepted: z.literal(true, { error: '请确认《异议申诉信用承诺书》' }) },
      { error: '请确认《异议申诉信用承诺书》' },
    )
    .describe(`《异议申诉信用承诺书》（版本 ${OBJECTION_COMMITMENT.version}）：${OBJECTION_COMMITMENT.text}`),
  mandateId,
};

export const ObjectionRequest = z.discriminatedUnion(
  'ground',
  [
    z.strictObject({
      ground: z.enum(ABOUT_RECORDS),
      recordId: z.string({ error: '请填写异议所指记录的 recordId' }).max(26),
      ...common,
    }),
    z.strictObject({
      ground: z.literal('missing'),
      documentNo: name('决定书文号', 128),
      authority: name('决定机关名称', 200),
      ...common,
    }),
  ],
  { error: `ground 应为：${inWords(GROUNDS)}` },
);
export type ObjectionRequest = z.output<typeof ObjectionRequest>;

/** What a unit says of a new version: by its remedy. */
const remedyMembers = {
  remedy: oneOf('处理方式 remedy ', REMEDIES),
  changes: z
    .record(z.string().max(64), z.unknown(), { error: 'changes 应为对象：记录的成员及其新值' })
    .optional()
    .describe('更正（correct）或补充标注（mark）：记录的顶层成员及其新值，null 表示清空'),
  record: z.unknown().optional().describe('补充归集（add）：按报送规范填写的整条记录'),
};

interface RemedyBody {
  remedy?: Remedy | undefined;
  changes?: object | undefined;
  record?: unknown;
}

/** What its remedy needs, and nothing else. */
const isComplete = ({ remedy, changes = {}, record }: RemedyBody): boolean =>
  Object.keys(changes).length > 0 === (remedy === 'correct' || remedy === 'mark') &&
  (record !== undefined) === (remedy === 'add');
const COMPLETE = {
  error: '更正（correct）和补充标注（mark）须填写 changes，补充归集（add）须填写 record，撤回（withdraw）二者都不填',
  path: ['remedy'],
  params: { code: 'required' },
};

const PLAIN = ['accept', 'refuse', 'uphold', 'reject', 'return', 'recall', 'extend', 'withdraw'] as const;

const ReplyAction = z
  .strictObject({
    action: z.literal('reply'),
    ...actionMembers,
    finding: oneOf('核查结论 finding ', FINDINGS),
    ...remedyMembers,
    remedy: remedyMembers.remedy.optional(),
    evidence: EvidenceIds.default([]),
  })
  .refine(({ finding, remedy }) => (finding === 'uphold') === (remedy !== undefined), {
    error: '核查结论为异议成立的须填写处理方式 remedy，不成立的不填',
    path: ['remedy'],
    params: { code: 'required' },
  })
  .refine(isComplete, COMPLETE);

export const ObjectionAction = z.discriminatedUnion(
  'action',
  [
    z.strictObject({ action: z.enum(PLAIN), ...actionMembers }),
    z.strictObject({
      action: z.literal('transfer'),
      ...actionMembers,
      to: z.string().max(64).optional().describe('单位编号；缺省为报送该记录的单位'),
    }),
    ReplyAction,
    z.strictObject({ action: z.literal('correct'), ...actionMembers, ...remedyMembers }).refine(isComplete, COMPLETE),
    z.strictObject({ action: z.literal('review'), ...actionMembers, evidence: EvidenceIds.default([]) }),
    RateAction,
  ],
  { error: 'action 不是异议案件的操作' },
);
export type ObjectionAction = z.output<typeof ObjectionAction>;

const ChangeReply = z.object({ member: z.string(), from: z.unknown(), to: z.unknown() });

export const ObjectionReply = CaseReply.extend({
  ground: oneOf('ground', GROUNDS),
  groundName: z.string(),
  statement: z.string(),
  missing: z.object({ documentNo: z.string(), authority: z.string() }).nullable(),
  commitment: z.object({ version: z.string(), acceptedAt: z.iso.datetime({ offset: true }) }),
  sourceUnit: z.object({ id: z.string(), name: z.string() }).describe('应当更正的单位'),
  finding: oneOf('finding', FINDINGS).nullable(),
  correction: z
    .object({
      remedy: oneOf('remedy', REMEDIES),
      remedyName: z.string(),
      unit: z.string(),
      recordId: z.string(),
      changes: z.array(ChangeReply).describe('记录各成员的原值与新值'),
      kept: z.boolean().describe('已成为记录的新版本'),
    })
    .nullable(),
  decidedAt: z.iso.datetime({ offset: true }).nullable(),
});

export const ObjectionListReply = z.object({ objections: z.array(ObjectionReply), cursor: z.string().nullable() });
