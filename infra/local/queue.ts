import { randomUUID } from 'node:crypto';
import type { Context, SQSBatchResponse, SQSEvent, SQSRecord } from 'aws-lambda';
import { gate } from '../../shared/table/in-parallel.ts';

type Consumer = (event: SQSEvent, context: Pick<Context, 'getRemainingTimeInMillis'>) => Promise<SQSBatchResponse>;

export interface LocalQueue {
  send(body: string): void;
  /** Lets what is under way stop where it can, and waits for it. */
  stop(): Promise<void>;
}

interface QueueSettings {
  /** How long the consumer may work on one message. */
  timeoutSeconds: number;
  /** Before the second attempt; twice as long before each further one. */
  firstPauseMs?: number;
  attempts?: number;
  /** How many messages the consumer is given at once; all of them when left out. */
  atOnce?: number;
}

const LONGEST_PAUSE_MS = 60_000;

/** What SQS does between a bucket and a function: every message at least once, and again when it was not done with. */
export const localQueue = (
  consume: Consumer,
  { timeoutSeconds, firstPauseMs = 1000, attempts = 10, atOnce = Number.POSITIVE_INFINITY }: QueueSettings,
): LocalQueue => {
  const underWay = new Set<Promise<void>>();
  const pausing = new Set<NodeJS.Timeout>();
  const enter = gate(atOnce);
  let stopped = false;

  const deliver = async (message: SQSRecord, attempt: number): Promise<void> => {
    const attempted = () => stopped || isDoneWith(consume, message, timeoutSeconds, () => stopped);
    if ((await enter(async () => attempted())) || stopped) return;
    if (attempt === attempts) {
      console.error(JSON.stringify({ level: 'error', queue: 'failed', body: message.body }));
      return;
    }
    const pause = setTimeout(
      () => {
        pausing.delete(pause);
        start(message, attempt + 1);
      },
      Math.min(firstPauseMs * 2 ** (attempt - 1), LONGEST_PAUSE_MS),
    );
    pausing.add(pause);
  };
  const start = (message: SQSRecord, attempt: number): void => {
    const delivery = deliver(message, attempt).finally(() => underWay.delete(delivery));
    underWay.add(delivery);
  };

  return {
    send: (body) => start(recordOf(body), 1),
    stop: async () => {
      stopped = true;
      for (const pause of pausing) clearTimeout(pause);
      await Promise.all(underWay);
    },
  };
};

const isDoneWith = async (
  consume: Consumer,
  message: SQSRecord,
  timeoutSeconds: number,
  isStopping: () => boolean,
): Promise<boolean> => {
  const deadline = Date.now() + timeoutSeconds * 1000;
  const getRemainingTimeInMillis = () => (isStopping() ? 0 : Math.max(0, deadline - Date.now()));
  try {
    const { batchItemFailures } = await consume({ Records: [message] }, { getRemainingTimeInMillis });
    return batchItemFailures.length === 0;
  } catch (error) {
    console.error(error);
    return false;
  }
};

const recordOf = (body: string): SQSRecord => ({
  messageId: randomUUID(),
  receiptHandle: randomUUID(),
  body,
  attributes: {
    ApproximateReceiveCount: '1',
    SentTimestamp: String(Date.now()),
    SenderId: 'embedded',
    ApproximateFirstReceiveTimestamp: String(Date.now()),
  },
  messageAttributes: {},
  md5OfBody: '',
  eventSource: 'aws:sqs',
  eventSourceARN: 'arn:aws:sqs:us-east-1:000000000000:arrivals',
  awsRegion: 'us-east-1',
});
