import { ASSISTS_OVERDUE } from '../../functions/checks/config.ts';
import type { routes } from '../../functions/checks/routes.ts';
import { TELLS } from './case-sweep.ts';
import { PARTITIONS } from './partitions.ts';
import { provisionalDeadlines } from './provisional-deadlines.ts';
import { RECORDS_STAFF_LOOKS } from './report-grants.ts';
import type { Permissions, Scheduled, TableGrant, Warning } from './slice.ts';

/** 协助核查: a part of the slice of checks. */

type Operation = Extract<
  keyof typeof routes,
  `${string}Assist${string}` | 'requestAssistance' | 'listCheckRequests' | `getAnswerTemplate${string}`
>;

const RESERVES: TableGrant = {
  actions: ['dynamodb:GetItem', 'dynamodb:PutItem'],
  partitions: [PARTITIONS.reservation],
};
const ONE_CHECK: TableGrant = { actions: ['dynamodb:GetItem', 'dynamodb:Query'], partitions: [PARTITIONS.check] };
const ONE_REQUEST: TableGrant = { actions: ['dynamodb:GetItem'], partitions: [PARTITIONS.assist] };
const REQUESTS: TableGrant = { actions: ['dynamodb:BatchGetItem'], partitions: [PARTITIONS.assist] };
/** Answers, beside the request they were given to. */
export const READS_ANSWERS: TableGrant = { actions: ['dynamodb:Query'], partitions: [PARTITIONS.assist] };

/** Decides whom to ask, sends the requests and tells the units. */
const ASKS: readonly TableGrant[] = [
  ...TELLS.table,
  REQUESTS,
  { actions: ['dynamodb:GetItem', 'dynamodb:Query', 'dynamodb:PutItem'], partitions: [PARTITIONS.check] },
  { actions: ['dynamodb:PutItem'], partitions: [PARTITIONS.assist] },
  { actions: ['dynamodb:BatchWriteItem'], partitions: [PARTITIONS.assistsTo, PARTITIONS.assistInbox] },
];

/** Of the run of a check; what units answered before is read of every enterprise. */
export const ASKS_UNITS: Required<Pick<Permissions, 'messages'>> & { table: readonly TableGrant[] } = {
  table: [...ASKS, { actions: ['dynamodb:Query'], partitions: [PARTITIONS.answersOn] }],
  messages: TELLS.messages,
};

/** What follows from an answer. */
const SETTLES: readonly TableGrant[] = [
  ...TELLS.table,
  ONE_REQUEST,
  READS_ANSWERS,
  { actions: ['dynamodb:UpdateItem'], partitions: [PARTITIONS.assist] },
  { actions: ['dynamodb:BatchWriteItem'], partitions: [PARTITIONS.assistInbox] },
];

/** Beside the enterprises, where later checks read them. */
const COPIES_ANSWERS: TableGrant = { actions: ['dynamodb:BatchWriteItem'], partitions: [PARTITIONS.answersOn] };

const ANSWERS: readonly TableGrant[] = [
  ...SETTLES,
  RESERVES,
  ONE_CHECK,
  { actions: ['dynamodb:PutItem'], partitions: [PARTITIONS.assistInbox] },
  { actions: ['dynamodb:BatchWriteItem'], partitions: [PARTITIONS.assist] },
  COPIES_ANSWERS,
];

const FILLS_TEMPLATES: Permissions = { table: [ONE_REQUEST, ONE_CHECK] };

export const assistPermissions: Record<Operation, Permissions> = {
  requestAssistance: { table: [RESERVES, ...ASKS], messages: TELLS.messages },
  listCheckRequests: { table: [ONE_CHECK, REQUESTS] },
  listAssistRequests: {
    table: [{ actions: ['dynamodb:Query'], partitions: [PARTITIONS.assistInbox, PARTITIONS.assistsTo] }, REQUESTS],
  },
  getAssistFigures: { table: [{ actions: ['dynamodb:Query'], partitions: [PARTITIONS.assistsTo] }, REQUESTS] },
  listOverdueAssistRequests: {
    table: [{ actions: ['dynamodb:Query'], partitions: [PARTITIONS.assistInbox] }, REQUESTS],
  },
  getAssistRequest: { table: [ONE_REQUEST, READS_ANSWERS, ONE_CHECK, RECORDS_STAFF_LOOKS] },
  answerAssistRequest: {
    table: ANSWERS,
    checkLists: ['s3:ListBucket', 's3:GetObject'],
    messages: TELLS.messages,
  },
  getAnswerTemplateCsv: FILLS_TEMPLATES,
  getAnswerTemplateXlsx: FILLS_TEMPLATES,
  actOnAssistRequest: { table: ANSWERS, messages: TELLS.messages },
};

export const scheduledChecksSweep: Record<'sweepChecks', Scheduled> = {
  sweepChecks: {
    summary: '提醒即将到期和超期的协助核查，并完成未办完的收尾',
    everyMinutes: 60,
    timeoutSeconds: 900,
    memoryMb: 1769,
    permissions: {
      table: [
        ...SETTLES,
        COPIES_ANSWERS,
        REQUESTS,
        { actions: ['dynamodb:Query'], partitions: [PARTITIONS.assistInbox] },
      ],
      messages: TELLS.messages,
    },
  },
};

/** Raised as long as there are any: each sweep says so again. */
export const checksSweepWarnings: readonly Warning[] = [
  {
    word: ASSISTS_OVERDUE,
    operations: ['sweepChecks'],
    description: '有协助核查超期未反馈：请信用工作机构督办（编号见其消息）',
  },
  provisionalDeadlines(['sweepChecks']),
];
