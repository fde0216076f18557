import * as z from 'zod';
import { isDay } from '../../shared/calendar/dates.ts';
import { codesOf, inWords } from '../../shared/http/codes.ts';
import { cursor, limit } from '../../shared/http/paging.ts';
import { name } from '../../shared/records/fields.ts';
import { KINDS } from '../../shared/records/record.ts';
import { RecognisedOut } from './assist/schema.ts';
import { ASKS, CHECK_STATES, MAX_SUBJECTS } from './check.ts';
import { UNMATCHED } from './subjects/subject.ts';

const day = (label: string) =>
  z
    .string({ error: `${label}应为日期（YYYY-MM-DD）` })
    .refine(isDay, { error: `${label}不是存在的日期（应为 YYYY-MM-DD）`, params: { code: 'bad-date' } });

/** What is left blank was not given. */
const unlessBlank = <T extends z.ZodType>(schema: T) =>
  z.preprocess(
    (value) => (value === null || (typeof value === 'string' && value.trim() === '') ? undefined : value),
    schema.optional(),
  );

/** Whether a code is right is told of each subject; here it only has to be one line of text. */
export const GivenSubject = z
  .strictObject({
    name: unlessBlank(name('主体名称', 200)),
    uscc: unlessBlank(name('统一社会信用代码', 64)),
    orgCode: unlessBlank(name('组织机构代码', 64)),
    registrationNo: unlessBlank(name('工商注册号', 64)),
  })
  .refine(({ uscc, orgCode, registrationNo }) => [uscc, orgCode, registrationNo].some((code) => code !== undefined), {
    error: '每个主体至少填写一种代码（统一社会信用代码、组织机构代码或工商注册号）',
    params: { code: 'required' },
  })
  .transform(({ name, uscc, orgCode, registrationNo }) => ({
    name: name ?? null,
    uscc: uscc ?? null,
    orgCode: orgCode ?? null,
    registrationNo: registrationNo ?? null,
  }));

export const CreateCheckBody = z
  .strictObject({
    matter: name('核查事由 matter', 200),
    matterNo: name('事项编号 matterNo', 100),
    subjects: z
      .array(GivenSubject, { error: 'subjects 应为主体的数组' })
      .min(1, { error: '至少列出一个主体' })
      .max(MAX_SUBJECTS, { error: `一次最多核查 ${MAX_SUBJECTS} 个主体` })
      .optional(),
    subjectsFile: z
      .string({ error: 'subjectsFile 应为 POST /v1/checks/files 返回的 fileId' })
      .regex(/^[0-9A-Z]{26}$/, { error: 'subjectsFile 应为 POST /v1/checks/files 返回的 fileId' })
      .optional(),
    domains: z
      .array(z.string(), { error: 'domains 应为领域代码的数组' })
      .min(1, { error: 'domains 至少列出一个领域' })
      .max(100)
      .optional(),
    from: day('起始日期 from').optional(),
    to: day('截止日期 to').optional(),
    confidential: z
      .strictObject({ article: name('依法不告知企业的法律条款 article', 200) })
      .optional()
      .describe('依法不向企业显示本次查看时，写明法律条款；查看仍会留痕'),
    dueInWorkingDays: z
      .int({ error: 'dueInWorkingDays 应为 1 至 10 的整数' })
      .min(1, { error: 'dueInWorkingDays 应为 1 至 10 的整数' })
      .max(10, { error: 'dueInWorkingDays 应为 1 至 10 的整数' })
      .default(3),
    ask: z
      .enum(Object.keys(ASKS) as [keyof typeof ASKS], { error: `ask 应为：${inWords(ASKS)}` })
      .default('incomplete'),
    askReason: name('协查理由 askReason', 500).optional(),
  })
  .refine(({ subjects, subjectsFile }) => (subjects === undefined) !== (subjectsFile === undefined), {
    error: 'subjects 与 subjectsFile 应恰好填写一个',
    path: ['subjects'],
    params: { code: 'required' },
  });
export type CreateCheckBody = z.output<typeof CreateCheckBody>;

/** A list of 5,000 rows is a tenth of it. */
const MAX_FILE_BYTES = 5_000_000;

export const CheckFileBody = z.strictObject({
  filename: name('文件名', 200).describe('按模板填写的 CSV 或 XLSX'),
  size: z
    .int({ error: '文件大小应为字节数（整数）' })
    .min(1, { error: '文件是空的' })
    .max(MAX_FILE_BYTES, { error: `文件不得超过 ${MAX_FILE_BYTES / 1_000_000} MB` })
    .describe('字节数；上传的内容须恰好这么长'),
});

export const CheckFileReply = z.object({
  fileId: z.string().describe('发起核查时填入 subjectsFile'),
  url: z.string().describe('把文件的内容发送到这里'),
  method: z.literal('PUT'),
  headers: z.record(z.string(), z.string()).describe('发送时须带的请求头'),
  expiresAt: z.iso.datetime({ offset: true }),
});

export const CheckParams = z.object({ checkId: z.string().max(40) });

export const CheckListQuery = z.object({
  limit,
  cursor,
  unit: z.string().max(40).optional().describe('平台运行单位查看时须指明；部门工作人员只能查看本单位的'),
});

export const ResultsQuery = z.object({
  limit,
  cursor,
  only: z.enum(['found', 'unmatched'], { error: 'only 应为 found（查到记录的）或 unmatched（未能核查的）' }).optional(),
});

const instantOut = z.iso.datetime({ offset: true });
const resultOut = z.enum(['none', 'found', 'incomplete', 'not-covered']);

export const CheckReply = z.object({
  checkId: z.string(),
  state: codesOf(CHECK_STATES),
  progress: z.object({ done: z.int(), total: z.int() }).describe('已答复的主体数与总数'),
  unit: z.object({ id: z.string(), name: z.string() }),
  matter: z.string(),
  matterNo: z.string(),
  confidential: z.object({ article: z.string() }).nullable(),
  period: z.object({ from: z.iso.date(), to: z.iso.date() }),
  policy: z.string(),
  ask: codesOf(ASKS),
  askReason: z.string().nullable(),
  dueInWorkingDays: z.int(),
  createdAt: instantOut,
  asOf: instantOut.nullable().describe('数据截止的时刻；尚未开始时为 null'),
  finishedAt: instantOut.nullable(),
  domains: z.array(
    z.object({
      code: z.string(),
      name: z.string(),
      complete: z.boolean().nullable(),
      completeThrough: instantOut.nullable(),
      otherwise: resultOut.nullable().describe('未查到记录的主体在该领域的结论'),
    }),
  ),
  counts: z.object({
    subjects: z.int(),
    matched: z.int(),
    found: z.int().describe('查到记录的主体数'),
    unmatched: z.int(),
    reasons: z.partialRecord(codesOf(UNMATCHED), z.int()),
  }),
});

export const CheckListReply = z.object({
  checks: z.array(
    CheckReply.pick({
      checkId: true,
      state: true,
      unit: true,
      matter: true,
      matterNo: true,
      createdAt: true,
      finishedAt: true,
    }).extend({ subjects: z.int() }),
  ),
  cursor: z.string().nullable(),
});

export const ResultsReply = z.object({
  checkId: z.string(),
  asOf: instantOut,
  results: z.array(
    z.object({
      no: z.int().describe('在名单中的序号'),
      name: z.string().nullable(),
      uscc: z.string().nullable(),
      orgCode: z.string().nullable(),
      registrationNo: z.string().nullable(),
      registeredName: z.string().nullable(),
      outcome: z.enum(['matched', 'unmatched']),
      reason: z.object({ code: codesOf(UNMATCHED), text: z.string() }).nullable(),
      domains: z.array(
        z.object({
          code: z.string(),
          name: z.string(),
          result: resultOut,
          count: z.int(),
          records: z
            .array(
              z.object({
                recordId: z.string(),
                documentNo: z.string(),
                decidedOn: z.iso.date(),
                kind: codesOf(KINDS),
                content: z.string(),
                unit: z.string(),
                marks: z.array(z.string()),
              }),
            )
            .describe('最近的若干条；多于此的见 count'),
          recognised: RecognisedOut.describe('互认：有关单位在先前核查中的反馈，仍在有效期内，未再次询问'),
        }),
      ),
    }),
  ),
  cursor: z.string().nullable(),
});
