import { Queue, QueueEncryption } from 'aws-cdk-lib/aws-sqs';
import { Duration, type RemovalPolicy } from 'aws-cdk-lib/core';
import { Construct } from 'constructs';

export interface Retries {
  /** How long nobody else is given a message that somebody has. */
  invisible: Duration;
  /** After so many a message is put aside. */
  attempts: number;
  removalPolicy: RemovalPolicy;
}

/** A queue, and the one of the messages that were given up on: somebody has to look into these. */
export class RetriedQueue extends Construct {
  readonly queue: Queue;
  readonly failed: Queue;

  constructor(scope: Construct, id: string, { invisible, attempts, removalPolicy }: Retries) {
    super(scope, id);
    const closed = {
      encryption: QueueEncryption.SQS_MANAGED,
      enforceSSL: true,
      retentionPeriod: Duration.days(14),
      removalPolicy,
    };
    this.failed = new Queue(this, 'Failed', closed);
    this.queue = new Queue(this, 'Queue', {
      ...closed,
      visibilityTimeout: invisible,
      deadLetterQueue: { queue: this.failed, maxReceiveCount: attempts },
    });
  }
}
