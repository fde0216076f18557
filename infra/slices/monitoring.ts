import type { routes } from '../../functions/reports/routes.ts';
import { PARTITIONS } from './partitions.ts';
import { FACTS, MANDATES, ONE_REPORT } from './report-grants.ts';
import type { Importer, Permissions, Scheduled } from './slice.ts';

/** Who is told when a report is no longer current: a part of the slice of reports. */

type Operation = Extract<
  keyof typeof routes,
  'createSubscription' | 'listSubscriptions' | 'deleteSubscription' | 'listNotices'
>;

export const monitoringPermissions: Record<Operation, Permissions> = {
  createSubscription: {
    table: [
      ONE_REPORT,
      MANDATES,
      { actions: ['dynamodb:Query'], partitions: [PARTITIONS.feeds] },
      { actions: ['dynamodb:GetItem', 'dynamodb:PutItem'], partitions: [PARTITIONS.reservation, PARTITIONS.sweep] },
      { actions: ['dynamodb:Query', 'dynamodb:PutItem'], partitions: [PARTITIONS.subscriber] },
      { actions: ['dynamodb:BatchGetItem', 'dynamodb:PutItem'], partitions: [PARTITIONS.subscriptions] },
      { actions: ['dynamodb:PutItem'], partitions: [PARTITIONS.changes] },
    ],
  },
  listSubscriptions: {
    table: [
      { actions: ['dynamodb:Query'], partitions: [PARTITIONS.subscriber] },
      { actions: ['dynamodb:BatchGetItem'], partitions: [PARTITIONS.subscriptions] },
    ],
  },
  deleteSubscription: {
    table: [
      { actions: ['dynamodb:GetItem'], partitions: [PARTITIONS.subscriber] },
      { actions: ['dynamodb:BatchWriteItem'], partitions: [PARTITIONS.subscriber, PARTITIONS.subscriptions] },
    ],
  },
  listNotices: { table: [{ actions: ['dynamodb:Query'], partitions: [PARTITIONS.notices] }] },
};

export const scheduled: Record<'sweepReports', Scheduled> = {
  sweepReports: {
    summary: '复核已订阅的报告，并告知不再是最新的',
    everyMinutes: 15,
    // As long as the pause between two of them.
    timeoutSeconds: 900,
    memoryMb: 1769,
    permissions: {
      table: [
        FACTS,
        ONE_REPORT,
        { actions: ['dynamodb:Query'], partitions: [PARTITIONS.unit, PARTITIONS.changes, PARTITIONS.incomplete] },
        { actions: ['dynamodb:GetItem', 'dynamodb:BatchGetItem'], partitions: [PARTITIONS.batch] },
        { actions: ['dynamodb:Query'], partitions: [PARTITIONS.reportsOf] },
        { actions: ['dynamodb:Query', 'dynamodb:BatchGetItem'], partitions: [PARTITIONS.subscriptions] },
        MANDATES,
        {
          actions: ['dynamodb:GetItem', 'dynamodb:PutItem', 'dynamodb:UpdateItem'],
          partitions: [PARTITIONS.statusEvents],
        },
        { actions: ['dynamodb:PutItem'], partitions: [PARTITIONS.notices] },
        {
          actions: ['dynamodb:GetItem', 'dynamodb:PutItem', 'dynamodb:Query', 'dynamodb:BatchWriteItem'],
          partitions: [PARTITIONS.sweep],
        },
      ],
      deliveries: ['sqs:SendMessage'],
    },
  },
};

export const deliverers: Record<'deliverWebhook', Importer> = {
  deliverWebhook: {
    summary: '将通知推送到订阅者的 webhook',
    timeoutSeconds: 30,
    memoryMb: 512,
    permissions: {
      table: [
        {
          actions: ['dynamodb:GetItem'],
          partitions: [PARTITIONS.subscriptions, PARTITIONS.statusEvents, PARTITIONS.mandate],
        },
      ],
      signing: ['kms:Sign'],
      deliveries: ['sqs:ChangeMessageVisibility'],
    },
  },
};
