import { PolicyStatement, ServicePrincipal } from 'aws-cdk-lib/aws-iam';
import type { Bucket, CfnBucket } from 'aws-cdk-lib/aws-s3';
import { Duration, type RemovalPolicy, Stack } from 'aws-cdk-lib/core';
import type { Construct } from 'constructs';
import { RetriedQueue } from './retried-queue.ts';

/** Longer than the import may run at a time (900 s): until then nobody else is given the message. */
const INVISIBLE = Duration.seconds(960);
/** An import that wants more time is given the message again; ten times 15 minutes is far more than the largest file takes. */
const ATTEMPTS = 10;

/** The queue of files that arrived in a folder of a bucket, and the one of those whose import did not succeed. */
export class Arrivals extends RetriedQueue {
  constructor(scope: Construct, id: string, { removalPolicy }: { removalPolicy: RemovalPolicy }) {
    super(scope, id, { invisible: INVISIBLE, attempts: ATTEMPTS, removalPolicy });
  }

  /**
   * Said in the bucket's own properties: CDK's way is a function with leave to change the notifications of every bucket. S3 checks
   * that it may send before it keeps the notification, so the queue's policy comes first and cannot name the bucket.
   */
  listenTo(bucket: Bucket, folder: string): void {
    this.queue.addToResourcePolicy(
      new PolicyStatement({
        principals: [new ServicePrincipal('s3.amazonaws.com')],
        actions: ['sqs:SendMessage'],
        resources: [this.queue.queueArn],
        conditions: { StringEquals: { 'aws:SourceAccount': Stack.of(this).account } },
      }),
    );
    const { node } = bucket;
    const resource = node.defaultChild as CfnBucket;
    resource.notificationConfiguration = {
      queueConfigurations: [
        {
          event: 's3:ObjectCreated:*',
          queue: this.queue.queueArn,
          filter: { s3Key: { rules: [{ name: 'prefix', value: folder }] } },
        },
      ],
    };
    node.addDependency(this.queue.node.findChild('Policy'));
  }
}
