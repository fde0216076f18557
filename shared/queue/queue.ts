import { ChangeMessageVisibilityCommand, SendMessageBatchCommand, SQSClient } from '@aws-sdk/client-sqs';
import { inBatches } from '../table/in-batches.ts';

/** Work to be done at least once, by whoever reads the queue. */
export interface Queue {
  send(bodies: readonly string[]): Promise<void>;
  /** Of a message that could not be done with: when it comes again. */
  postpone(receiptHandle: string, seconds: number): Promise<void>;
}

/** SQS's own limit. */
const SEND_BATCH = 10;

export const openQueue = (url: string, sqs: Pick<SQSClient, 'send'> = new SQSClient()): Queue => ({
  send: (bodies) =>
    inBatches(bodies, SEND_BATCH, async (left) => {
      const Entries = left.map((MessageBody, i) => ({ Id: String(i), MessageBody }));
      const { Failed = [] } = await sqs.send(new SendMessageBatchCommand({ QueueUrl: url, Entries }));
      return Failed.map(({ Id }) => left[Number(Id)] as string);
    }),
  postpone: async (receiptHandle, seconds) => {
    const request = { QueueUrl: url, ReceiptHandle: receiptHandle, VisibilityTimeout: seconds };
    await sqs.send(new ChangeMessageVisibilityCommand(request));
  },
});
