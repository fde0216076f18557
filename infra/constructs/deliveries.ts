import { Duration, type RemovalPolicy } from 'aws-cdk-lib/core';
import type { Construct } from 'constructs';
import { RetriedQueue } from './retried-queue.ts';

/** Longer than a delivery may run (30 s), and Lambda's own advice: six times as long. The function postpones failures itself. */
const INVISIBLE = Duration.seconds(180);
/** With the pauses of functions/reports/monitoring/webhook/on-deliveries.ts: about eight hours. */
const ATTEMPTS = 12;

/** The queue of webhooks to be sent, and the one of those that no receiver took. */
export class Deliveries extends RetriedQueue {
  constructor(scope: Construct, id: string, { removalPolicy }: { removalPolicy: RemovalPolicy }) {
    super(scope, id, { invisible: INVISIBLE, attempts: ATTEMPTS, removalPolicy });
  }
}
