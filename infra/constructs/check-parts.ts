import { Duration, type RemovalPolicy } from 'aws-cdk-lib/core';
import type { Construct } from 'constructs';
import { RetriedQueue } from './retried-queue.ts';

/** Longer than a part may take (60 s), and Lambda's own advice: six times as long. */
const INVISIBLE = Duration.seconds(360);
/** Half an hour of attempts; functions/checks/check.ts calls a check failed after twice that. */
const ATTEMPTS = 5;

/** The queue of parts of checks to be answered, and the one of those that no attempt answered. */
export class CheckParts extends RetriedQueue {
  constructor(scope: Construct, id: string, { removalPolicy }: { removalPolicy: RemovalPolicy }) {
    super(scope, id, { invisible: INVISIBLE, attempts: ATTEMPTS, removalPolicy });
  }
}
