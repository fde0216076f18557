import type { SQSBatchResponse, SQSEvent, SQSRecord } from 'aws-lambda';
import * as z from 'zod';
import type { Queue } from '../../../../shared/queue/queue.ts';
import type { Delivery } from '../announce.ts';

const DeliveryMessage = z.object({
  enterprise: z.string(),
  subscriptionId: z.string(),
  reportNo: z.string(),
  id: z.string(),
});

const FIRST_PAUSE_SECONDS = 30;
/** Twelve attempts with these pauses take eight hours: a receiver may be away over night. */
const LONGEST_PAUSE_SECONDS = 7200;

/** Before the attempt after this one: twice as long each time. */
export const pauseAfter = (attempt: number): number =>
  Math.min(FIRST_PAUSE_SECONDS * 2 ** (attempt - 1), LONGEST_PAUSE_SECONDS);

/** Events are to be delivered. One that was not taken comes again, later and later, until the queue gives it up. */
export const onDeliveries =
  (deliver: (delivery: Delivery) => Promise<void>, queue: Pick<Queue, 'postpone'>) =>
  async ({ Records }: Pick<SQSEvent, 'Records'>): Promise<SQSBatchResponse> => {
    const batchItemFailures: SQSBatchResponse['batchItemFailures'] = [];
    for (const record of Records) {
      const delivery = DeliveryMessage.parse(JSON.parse(record.body));
      try {
        await deliver(delivery);
      } catch (error) {
        logFailure(delivery, record, error);
        await queue.postpone(record.receiptHandle, pauseAfter(attemptOf(record)));
        batchItemFailures.push({ itemIdentifier: record.messageId });
      }
    }
    return { batchItemFailures };
  };

const attemptOf = ({ attributes }: SQSRecord): number => Number(attributes.ApproximateReceiveCount);

const logFailure = ({ subscriptionId, id }: Delivery, record: SQSRecord, error: unknown): void => {
  const { name, message } = error instanceof Error ? error : new Error(String(error));
  console.error(
    JSON.stringify({
      level: 'warn',
      operation: 'deliverWebhook',
      subscriptionId,
      id,
      attempt: attemptOf(record),
      error: { name, message },
    }),
  );
};
