import { CASES_OVERDUE } from '../../functions/cases/config.ts';
import { PARTITIONS } from './partitions.ts';
import { provisionalDeadlines } from './provisional-deadlines.ts';
import { MANDATES } from './report-grants.ts';
import type { Permissions, Scheduled, TableGrant, Warning } from './slice.ts';

/** What the parties to cases are told, by whom, and what the clock tells them: a part of the slice of cases. */

/** Of whoever takes a step in a case. */
export const TELLS: Required<Pick<Permissions, 'messages'>> & { table: readonly TableGrant[] } = {
  table: [
    { actions: ['dynamodb:BatchGetItem', 'dynamodb:PutItem'], partitions: [PARTITIONS.messages] },
    { actions: ['dynamodb:BatchGetItem', 'dynamodb:BatchWriteItem'], partitions: [PARTITIONS.outbox] },
  ],
  messages: ['events:PutEvents'],
};

export const messagePermissions: Record<'listMessages', Permissions> = {
  listMessages: { table: [{ actions: ['dynamodb:Query'], partitions: [PARTITIONS.messages] }] },
};

/** The sweep finishes what a step left: `settles` is what that takes. */
export const scheduledSweep = (settles: Permissions): Record<'sweepCases', Scheduled> => ({
  sweepCases: {
    summary: '提醒即将到期和超期的案件，并完成未办完的收尾',
    everyMinutes: 60,
    timeoutSeconds: 900,
    memoryMb: 1769,
    permissions: {
      ...settles,
      table: [
        ...(settles.table ?? []),
        // Whether an agent is to be told.
        MANDATES,
        { actions: ['dynamodb:Query'], partitions: [PARTITIONS.inbox, PARTITIONS.outbox] },
        {
          actions: ['dynamodb:BatchGetItem', 'dynamodb:UpdateItem'],
          partitions: [PARTITIONS.enterprise, PARTITIONS.complaints],
        },
      ],
    },
  },
});

/** Raised as long as there are any: each sweep says so again. */
export const sweepWarnings: readonly Warning[] = [
  {
    word: CASES_OVERDUE,
    operations: ['sweepCases'],
    description: '有案件已超过规定的办理期限：请信用工作机构督办（案件编号见其消息）',
  },
  provisionalDeadlines(['sweepCases']),
];
