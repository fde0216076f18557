import * as z from 'zod';
import { codesOf } from '../../../shared/http/codes.ts';
import { cursor, limit } from '../../../shared/http/paging.ts';
import { text, uscc } from '../../../shared/records/fields.ts';
import { MAX_SUBJECTS } from '../check.ts';
import { ANSWERS, type AnswerResult, UNANSWERED } from './answer.ts';
import { MAX_EXTENSION } from './answering/extended.ts';
import { SAID_SHAPE, saidRules } from './answering/said-schema.ts';
import { REQUEST_STATES } from './request.ts';

const workingDays = (label: string, max: number) =>
  z
    .int({ error: `${label} 应为 1 至 ${max} 的整数` })
    .min(1, { error: `${label} 应为 1 至 ${max} 的整数` })
    .max(max, { error: `${label} 应为 1 至 ${max} 的整数` });

const MAX_TERM = 10;
const MAX_ANSWERS = 500;

export const RequestParams = z.object({ requestId: z.string().max(40) });

export const AssistanceBody = z.strictObject({
  domains: z
    .array(z.string(), { error: 'domains 应为领域代码的数组' })
    .min(1, { error: 'domains 至少列出一个领域' })
    .max(100)
    .optional()
    .describe('不填为本次核查的全部领域'),
  uscc: z
    .array(uscc('统一社会信用代码'), { error: 'uscc 应为统一社会信用代码的数组' })
    .min(1, { error: 'uscc 至少列出一个主体' })
    .max(MAX_SUBJECTS, { error: `一次最多 ${MAX_SUBJECTS} 个主体` })
    .optional()
    .describe('不填为本次核查查到的全部主体'),
  dueInWorkingDays: workingDays('dueInWorkingDays', MAX_TERM).optional().describe('不填与核查相同'),
  reason: text('协查理由 reason', 500),
});

const answersFile = z
  .string({ error: 'answersFile 应为 POST /v1/checks/files 返回的 fileId' })
  .regex(/^[0-9A-Z]{26}$/, { error: 'answersFile 应为 POST /v1/checks/files 返回的 fileId' });

export const AnswersBody = z
  .strictObject({
    answers: z
      .array(saidRules(z.strictObject({ uscc: uscc('统一社会信用代码'), ...SAID_SHAPE })), {
        error: 'answers 应为反馈的数组',
      })
      .min(1, { error: '至少反馈一个主体' })
      .max(MAX_ANSWERS, { error: `一次最多反馈 ${MAX_ANSWERS} 个主体，更多请上传反馈表` })
      .optional(),
    answersFile: answersFile.optional().describe('按该请求的模板填写的 CSV 或 XLSX'),
  })
  .refine(({ answers, answersFile: file }) => (answers === undefined) !== (file === undefined), {
    error: 'answers 与 answersFile 应恰好填写一个',
    path: ['answers'],
    params: { code: 'required' },
  });

export const RequestAction = z.discriminatedUnion(
  'action',
  [
    z.strictObject({
      action: z.literal('extend').describe('期限届满前延长一次'),
      workingDays: workingDays('workingDays', MAX_EXTENSION),
      reason: text('延长理由 reason', 300),
    }),
    z.strictObject({
      action: z.literal('decline').describe('不属本单位职责：尚未反馈的主体全部反馈为“不适用”'),
      reason: text('不适用理由 reason', 300),
    }),
  ],
  { error: 'action 应为 extend（延长期限）或 decline（不属本单位职责）' },
);

export const RequestListQuery = z.object({
  state: z
    .enum(['open', 'all'], { error: 'state 应为 open（待反馈）或 all（全部）' })
    .default('open')
    .describe('open 待反馈的，最早的在前；all 全部，最近的在前'),
  unit: z.string().max(40).optional().describe('平台运行单位查看时须指明；部门工作人员只能查看本单位的'),
  limit,
  cursor,
});

export const SubjectsQuery = z.object({ limit, cursor });

const instantOut = z.iso.datetime({ offset: true });
const unitOut = z.object({ id: z.string(), name: z.string() });
const count = z.int().min(0);

export const RequestOut = z.object({
  requestId: z.string(),
  checkId: z.string(),
  state: codesOf(REQUEST_STATES),
  domain: z.object({ code: z.string(), name: z.string() }),
  unit: unitOut.describe('协查单位'),
  asker: unitOut.describe('发起单位'),
  matter: z.string(),
  matterNo: z.string(),
  confidential: z.object({ article: z.string() }).nullable().describe('依法不告知企业；请勿告知'),
  period: z.object({ from: z.iso.date(), to: z.iso.date() }),
  reason: z.string().nullable().describe('为 null 时：该领域数据不完整'),
  sentAt: instantOut,
  due: z.object({
    day: z.iso.date(),
    dueBy: instantOut,
    provisional: z.boolean(),
    workingDaysLeft: z.int().describe('距最后一日的工作日数：0 为最后一日当天，负数为已超期的工作日数'),
  }),
  dueInWorkingDays: z.int(),
  extension: z.object({ workingDays: z.int(), reason: z.string(), at: instantOut }).nullable(),
  subjects: count,
  answered: count,
  answeredAt: instantOut.nullable().describe('最后一个主体首次反馈的时刻；未全部反馈时为 null'),
  revision: z.int(),
});

export const RequestListReply = z.object({ requests: z.array(RequestOut), cursor: z.string().nullable() });
export const OverdueQuery = z.object({ limit, cursor });
export const OverdueRequestsReply = z.object({
  asOf: instantOut,
  requests: z.array(
    RequestOut.extend({
      overdue: z.boolean().describe('false：今日或下一工作日到期'),
      workingDaysLate: z.int().describe('已超期的工作日数'),
    }),
  ),
  cursor: z.string().nullable(),
});
export const CheckRequestsReply = z.object({ requests: z.array(RequestOut) });
export const AssistanceReply = z.object({
  requests: z.array(RequestOut).describe('新发出的；已就该主体问过该单位的不再重复发出'),
  nobody: z.array(z.string()).describe('没有归集单位的领域：无处可问'),
});

const documentsOut = z.array(
  z.object({ documentNo: z.string(), decidedOn: z.iso.date().nullable(), summary: z.string() }),
);
const said = { documents: documentsOut, reason: z.string().nullable() };
const resultOut = codesOf(ANSWERS);

export const RequestReply = RequestOut.extend({
  subjectsPage: z.array(
    z.object({
      no: z.int().describe('在核查名单中的序号'),
      uscc: z.string(),
      name: z.string(),
      result: codesOf<AnswerResult | 'unanswered'>({ ...ANSWERS, unanswered: UNANSWERED }),
      ...said,
      answeredAt: instantOut.nullable(),
      firstAnsweredAt: instantOut.nullable(),
      late: z.boolean().nullable().describe('首次反馈是否超期；未反馈时为 null'),
      earlier: z.array(z.object({ result: resultOut, ...said, at: instantOut })).describe('更正前的反馈，最早的在前'),
    }),
  ),
  cursor: z.string().nullable(),
});

export const AnswersReply = z.object({
  taken: count.describe('保存的反馈数'),
  corrected: count.describe('其中更正了先前反馈的'),
  unchanged: count.describe('与先前反馈相同、未重复保存的'),
  refused: count.describe('文件中未保存的行数'),
  refusedRows: z.array(
    z.object({
      row: z.int().describe('在文件中的行号，列名为第 1 行'),
      errors: z.array(z.object({ code: z.string(), message: z.string() })),
    }),
  ),
  request: RequestOut,
});

const Figures = z.object({
  requests: count,
  answeredInTime: count,
  answeredLate: count,
  unansweredOverdue: count,
  overdue: count.describe('超期反馈的与超期未反馈的'),
  pending: count,
  extended: count,
  subjects: count,
  subjectsAnswered: count,
  medianWorkingDays: z.number().nullable(),
});

export const AssistFiguresReply = z.object({
  from: z.string(),
  to: z.string(),
  asOf: instantOut,
  figures: Figures,
  units: z.array(
    z.object({
      unit: z.string(),
      name: z.string(),
      figures: Figures,
      months: z.array(z.object({ month: z.string(), figures: Figures })),
    }),
  ),
});

/** In the results of a check: what the unit said in an earlier one. */
export const RecognisedOut = z.array(
  z.object({
    unit: unitOut,
    result: resultOut,
    ...said,
    answeredAt: instantOut,
    period: z.object({ from: z.iso.date(), to: z.iso.date() }).describe('答复所对应的核查时段，可能长于本次核查'),
    requestId: z.string(),
    validUntil: z.iso.date(),
  }),
);
