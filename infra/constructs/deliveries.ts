import { Queue, QueueEncryption } from 'aws-cdk-lib/aws-sqs';
import { Duration, type RemovalPolicy } from 'aws-cdk-lib/core';
import { Construct } from 'constructs';

/** Longer than a delivery may run (30 s), and Lambda's own advice: six times as long. The function postpones failures itself. */
const INVISIBLE = Duration.seconds(180);
/** With the pauses of functions/reports/monitoring/webhook/on-deliveries.ts: about eight hours. */
const ATTEMPTS = 12;

/** The queue of webhooks to be sent, and the one of those that no receiver took. */
export class Deliveries extends Construct {
  readonly queue: Queue;
  readonly failed: Queue;

  constructor(scope: Construct, id: string, { removalPolicy }: { removalPolicy: RemovalPolicy }) {
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
      visibilityTimeout: INVISIBLE,
      deadLetterQueue: { queue: this.failed, maxReceiveCount: ATTEMPTS },
    });
  }
}
