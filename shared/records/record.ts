import * as z from 'zod';
import { categoryInForce, isCategory } from './categories.ts';
import { KINDS, type Kind, LITIGATION, PROCEDURES, REPAIR_STATES, SEVERITIES, STATUSES } from './code-names.ts';
import { optional } from './field.ts';
import { amount, day, instant, name, text, uscc } from './fields.ts';

export { KINDS, type Kind, LITIGATION, PROCEDURES, REPAIR_STATES, SEVERITIES, STATUSES };

/** A violation record, as departments push it and as the platform keeps it. Field lengths: 双公示 standard, 2018/2021. */

/** Natural persons are refused by rule, with the reason, so their word is known here. */
export const SUBJECT_TYPES = ['法人及非法人组织', '个体工商户', '自然人'] as const;

const oneOf = <T extends string>(label: string, values: readonly T[]) =>
  z.enum(values as readonly [T, ...T[]], {
    error: (issue) =>
      issue.input === undefined || issue.input === null || issue.input === ''
        ? `缺少${label}`
        : `${label}应为：${values.join('、')}`,
  });
/** A code; the words beside the codes are what files carry. */
const keyOf = <T extends string>(label: string, words: Record<T, string>) =>
  z.enum(Object.keys(words) as [T, ...T[]], {
    error: `${label}应为：${Object.entries(words)
      .map(([code, word]) => `${word}（${code}）`)
      .join('、')}`,
  });

/** What holds where nothing is said. */
const otherwise = <T extends z.ZodType>(schema: T, value: z.output<T>) =>
  schema.nullish().transform((given) => given ?? value);

const organ = (label: string) =>
  z.object({ name: name(`${label}名称`, 200), uscc: uscc(`${label}统一社会信用代码`) }, { error: `缺少${label}` });

const common = {
  documentNo: name('决定书文号', 128),
  version: optional(instant('版本时间')),
  subject: z.object(
    {
      name: name('行政相对人名称', 200),
      type: oneOf('行政相对人类别', SUBJECT_TYPES),
      uscc: uscc('行政相对人统一社会信用代码'),
    },
    { error: '缺少行政相对人' },
  ),
  authority: organ('决定机关'),
  source: organ('数据来源单位'),
  decidedOn: day('决定日期'),
  status: otherwise(keyOf('文书状态', STATUSES), 'effective'),
  /** When the document was revoked, changed, or confirmed unlawful or void: from then on its unit has 3 working days to say so. */
  statusChangedOn: optional(day('文书状态变更日期')),
  fulfilledOn: optional(day('履行完毕日期')),
  repair: optional(
    z.object({ state: keyOf('修复状态', REPAIR_STATES), on: optional(day('修复日期')) }, { error: '修复状态应为对象' }),
  ),
  litigation: optional(keyOf('复议诉讼状态', LITIGATION)),
  severity: optional(keyOf('失信程度', SEVERITIES)),
  remark: optional(text('备注', 512)),
};

const penalty = z.object({
  kind: z.literal('penalty'),
  ...common,
  violationType: text('违法行为类型', 2000),
  facts: text('违法事实', 5000),
  basis: text('处罚依据', 2048),
  categories: z
    .array(
      name('处罚类别', 100)
        .transform(categoryInForce)
        .refine(isCategory, {
          error: '处罚类别不在《行政处罚法》第九条所列种类之中（其他种类请写作“其他-具体种类”）',
          params: { code: 'unknown-category' },
        }),
      { error: '缺少处罚类别' },
    )
    .max(20, { error: '处罚类别不得超过 20 种' })
    .refine((words) => words.length > 0, { error: '缺少处罚类别', params: { code: 'required' } }),
  content: text('处罚内容', 4000),
  fine: optional(amount('罚款金额')),
  confiscated: optional(amount('没收金额')),
  licence: optional(name('暂扣或吊销证照名称及编号', 200)),
  procedure: otherwise(keyOf('处罚程序', PROCEDURES), 'ordinary'),
  actEndedOn: optional(day('违法行为终了日期')),
  validUntil: optional(day('处罚有效期')),
  publishedUntil: optional(day('公示截止期')),
});

const compulsory = z.object({
  kind: z.literal('compulsory'),
  ...common,
  measure: text('强制措施或执行方式', 200),
  facts: text('事实', 5000),
  basis: text('依据', 2048),
  content: text('内容', 4000),
  liftedOn: optional(day('解除日期')),
});

const enforcement = z.object({
  kind: z.literal('enforcement'),
  ...common,
  caseNo: name('执行案号', 128),
  court: name('执行法院', 200),
  basisNo: name('执行依据文号', 128),
  basisUnit: name('作出执行依据单位', 200),
  filedOn: day('立案时间'),
  duty: text('生效法律文书确定的义务', 4000),
  performance: text('被执行人的履行情况', 200),
  conduct: text('失信被执行人行为具体情形', 2000),
  publishedOn: optional(day('发布时间')),
  endedOn: optional(day('退出日期')),
});

const dishonestyList = z.object({
  kind: z.literal('dishonesty-list'),
  ...common,
  list: name('名单名称', 200),
  reason: text('列入事由', 4000),
  basis: text('列入依据', 2048),
  listedOn: day('列入日期'),
  removedOn: optional(day('移出日期')),
});

const judgment = z.object({
  kind: z.literal('judgment'),
  ...common,
  caseNo: name('案号', 128),
  court: name('审理法院', 200),
  offence: text('罪名', 200),
  sentence: text('判决结果', 4000),
  fine: optional(amount('罚金')),
  effectiveOn: day('裁判生效日期'),
});

/** One schema gives the type, the check and the text of the API document. */
export const RecordSchema = z.discriminatedUnion('kind', [penalty, compulsory, enforcement, dishonestyList, judgment], {
  error: (issue) =>
    issue.code === 'invalid_union' ? `kind 应为：${Object.keys(KINDS).join('、')}` : '记录应为 JSON 对象',
});
export type ViolationRecord = z.output<typeof RecordSchema>;
export type RecordInput = z.input<typeof RecordSchema>;
export type RecordOf<K extends Kind> = Extract<ViolationRecord, { kind: K }>;
