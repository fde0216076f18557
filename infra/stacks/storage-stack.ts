import { AttributeType, BillingMode, Table, TableEncryption } from 'aws-cdk-lib/aws-dynamodb';
import { EventBus, type IEventBus } from 'aws-cdk-lib/aws-events';
import { Key, KeySpec, KeyUsage } from 'aws-cdk-lib/aws-kms';
import {
  BlockPublicAccess,
  Bucket,
  BucketEncryption,
  type CorsRule,
  HttpMethods,
  ObjectOwnership,
} from 'aws-cdk-lib/aws-s3';
import type { Queue } from 'aws-cdk-lib/aws-sqs';
import { CfnOutput, Duration, RemovalPolicy, Stack, type StackProps } from 'aws-cdk-lib/core';
import { S3_SERVER_ACCESS_LOGS_USE_BUCKET_POLICY } from 'aws-cdk-lib/cx-api';
import type { Construct } from 'constructs';
import {
  CHECK_LISTS_FOLDER,
  INCOMING_EVIDENCE_FOLDER,
  UPLOAD_ERRORS_FOLDER,
  UPLOADS_FOLDER,
} from '../../shared/files/folders.ts';
import { Alarms } from '../constructs/alarms.ts';
import { Arrivals } from '../constructs/arrivals.ts';
import { CheckParts } from '../constructs/check-parts.ts';
import { Deliveries } from '../constructs/deliveries.ts';
import type { Stage } from '../stages.ts';

/** 网络安全法 Art. 21 (3): network logs are kept for at least six months; thirteen months cover a whole year's audit. */
const LOG_DAYS = 400;

/** What outlives every deployment: the table, the issued reports, the key that encrypts both, and the keys that sign. */
export class StorageStack extends Stack {
  readonly key: Key;
  readonly table: Table;
  readonly reports: Bucket;
  /** Tells of the files that departments uploaded. */
  readonly arrivals: Queue;
  /** Webhooks to be sent. */
  readonly deliveries: Queue;
  /** Parts of checks to be answered. */
  readonly checkParts: Queue;
  /** What parties to cases are told, for the city's rules to pass on: its own stack's, so that no deployment loses them. */
  readonly messages: IEventBus;
  readonly signingKey: Key;
  /** Signs reports as documents. Another key than the platform's own: people trust it by its certificate. */
  readonly documentKey: Key;

  constructor(
    scope: Construct,
    id: string,
    props: StackProps & { stage: Pick<Stage, 'keepsData' | 'publicUrl' | 'alarmTopic'> },
  ) {
    super(scope, id, props);
    // Access logs are delivered by bucket policy; the ACLs that CDK sets without this flag are barred by S3.
    this.node.setContext(S3_SERVER_ACCESS_LOGS_USE_BUCKET_POLICY, true);
    const { keepsData, publicUrl, alarmTopic } = props.stage;
    const removalPolicy = keepsData ? RemovalPolicy.RETAIN : RemovalPolicy.DESTROY;
    this.key = new Key(this, 'Key', { enableKeyRotation: true, removalPolicy });
    this.table = this.#table(keepsData, removalPolicy);
    this.reports = this.#reports(removalPolicy, publicUrl);
    const arrivals = new Arrivals(this, 'Arrivals', { removalPolicy });
    arrivals.listenTo(this.reports, UPLOADS_FOLDER);
    this.arrivals = arrivals.queue;
    const deliveries = new Deliveries(this, 'Deliveries', { removalPolicy });
    this.deliveries = deliveries.queue;
    const checkParts = new CheckParts(this, 'CheckParts', { removalPolicy });
    this.checkParts = checkParts.queue;
    this.messages = new EventBus(this, 'Messages', { description: '信证：案件消息' });
    const alarms = new Alarms(this, 'Alarms', alarmTopic);
    alarms.watch('WebhooksFailed', {
      metric: deliveries.failed.metricApproximateNumberOfMessagesVisible({ statistic: 'Maximum' }),
      description:
        '有通知多次推送均未被接收：接收方地址可能已失效，请查看 deliverWebhook 的日志，处理后从死信队列重新投递',
    });
    alarms.watch('ChecksFailed', {
      metric: checkParts.failed.metricApproximateNumberOfMessagesVisible({ statistic: 'Maximum' }),
      description: '有核查多次尝试均未完成：请查看 runCheck 的日志，处理后从死信队列重新投递',
    });
    alarms.watch('ImportsFailed', {
      metric: arrivals.failed.metricApproximateNumberOfMessagesVisible({ statistic: 'Maximum' }),
      description: '有上传的文件多次导入均未成功：请查看 importUpload 的日志，处理后从死信队列重新投递',
    });
    this.signingKey = this.#signingKey('SigningKey', '信证平台签名（ES256）', removalPolicy);
    this.documentKey = this.#signingKey('DocumentKey', '信证报告签章（PAdES）', removalPolicy);
    // For whoever has certificates issued for the key, and puts them into the bucket.
    new CfnOutput(this, 'DocumentKeyId', { value: this.documentKey.keyId });
    // For the rules that send them by e-mail or SMS.
    new CfnOutput(this, 'MessagesBusName', { value: this.messages.eventBusName });
    new CfnOutput(this, 'ReportsBucketName', { value: this.reports.bucketName });
  }

  #table(deletionProtection: boolean, removalPolicy: RemovalPolicy): Table {
    const table = new Table(this, 'Table', {
      partitionKey: { name: 'pk', type: AttributeType.STRING },
      sortKey: { name: 'sk', type: AttributeType.STRING },
      billingMode: BillingMode.PAY_PER_REQUEST,
      pointInTimeRecoverySpecification: { pointInTimeRecoveryEnabled: true },
      encryption: TableEncryption.CUSTOMER_MANAGED,
      encryptionKey: this.key,
      deletionProtection,
      removalPolicy,
    });
    // Sparse: only what is open or waiting carries these attributes, so a sweep is one Query.
    table.addGlobalSecondaryIndex({
      indexName: 'gsi1',
      partitionKey: { name: 'gsi1pk', type: AttributeType.STRING },
      sortKey: { name: 'gsi1sk', type: AttributeType.STRING },
    });
    return table;
  }

  /** The private key never leaves KMS. Asymmetric keys do not rotate: its successor is a new one (shared/signing/README.md). */
  #signingKey(id: string, description: string, removalPolicy: RemovalPolicy): Key {
    return new Key(this, id, {
      description,
      keySpec: KeySpec.ECC_NIST_P256,
      keyUsage: KeyUsage.SIGN_VERIFY,
      removalPolicy,
    });
  }

  #reports(removalPolicy: RemovalPolicy, publicUrl: string): Bucket {
    const closed = {
      blockPublicAccess: BlockPublicAccess.BLOCK_ALL,
      enforceSSL: true,
      minimumTLSVersion: 1.2,
      objectOwnership: ObjectOwnership.BUCKET_OWNER_ENFORCED,
      removalPolicy,
    };
    const accessLogs = new Bucket(this, 'AccessLogs', {
      ...closed,
      // S3 delivers access logs only to buckets with its own encryption or an opened key policy.
      encryption: BucketEncryption.S3_MANAGED,
      lifecycleRules: [{ expiration: Duration.days(LOG_DAYS) }],
    });
    return new Bucket(this, 'Reports', {
      ...closed,
      encryption: BucketEncryption.KMS,
      encryptionKey: this.key,
      bucketKeyEnabled: true,
      versioned: true,
      serverAccessLogsBucket: accessLogs,
      serverAccessLogsPrefix: 'reports/',
      cors: [uploadsFrom(publicUrl)],
      lifecycleRules: [
        // Uploaded files may hold identity numbers: gone once imported, and at the latest after this.
        passing(UPLOADS_FOLDER, 7),
        passing(UPLOAD_ERRORS_FOLDER, 30),
        // Gone once their check is asked, and at the latest after this.
        passing(CHECK_LISTS_FOLDER, 7),
        // What is attached to a case is kept elsewhere by then.
        passing(INCOMING_EVIDENCE_FOLDER, 7),
        { abortIncompleteMultipartUploadAfter: Duration.days(1) },
      ],
    });
  }
}

/** Browsers may send files by signed links from the platform's own pages, and from no others. */
const uploadsFrom = (publicUrl: string): CorsRule => ({
  allowedOrigins: [new URL(publicUrl).origin],
  allowedMethods: [HttpMethods.PUT],
  // A browser adds the type of the file by itself.
  allowedHeaders: ['content-type'],
  exposedHeaders: ['ETag'],
  maxAge: 3600,
});

/** Objects of a folder go after so many days, and their versions a day later. */
const passing = (prefix: string, days: number) => ({
  prefix,
  expiration: Duration.days(days),
  noncurrentVersionExpiration: Duration.days(1),
});
