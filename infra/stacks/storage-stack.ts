import { AttributeType, BillingMode, Table, TableEncryption } from 'aws-cdk-lib/aws-dynamodb';
import { Key, KeySpec, KeyUsage } from 'aws-cdk-lib/aws-kms';
import { BlockPublicAccess, Bucket, BucketEncryption, ObjectOwnership } from 'aws-cdk-lib/aws-s3';
import type { Queue } from 'aws-cdk-lib/aws-sqs';
import { Duration, RemovalPolicy, Stack, type StackProps } from 'aws-cdk-lib/core';
import { S3_SERVER_ACCESS_LOGS_USE_BUCKET_POLICY } from 'aws-cdk-lib/cx-api';
import type { Construct } from 'constructs';
import { UPLOAD_ERRORS_FOLDER, UPLOADS_FOLDER } from '../../shared/files/folders.ts';
import { Arrivals } from '../constructs/arrivals.ts';
import type { Stage } from '../stages.ts';

/** 网络安全法 Art. 21 (3): network logs are kept for at least six months; thirteen months cover a whole year's audit. */
const LOG_DAYS = 400;

/** What outlives every deployment: the table, the issued reports, the key that encrypts both, and the key that signs. */
export class StorageStack extends Stack {
  readonly key: Key;
  readonly table: Table;
  readonly reports: Bucket;
  /** Tells of the files that departments uploaded. */
  readonly arrivals: Queue;
  readonly signingKey: Key;

  constructor(scope: Construct, id: string, props: StackProps & { stage: Pick<Stage, 'keepsData'> }) {
    super(scope, id, props);
    // Access logs are delivered by bucket policy; the ACLs that CDK sets without this flag are barred by S3.
    this.node.setContext(S3_SERVER_ACCESS_LOGS_USE_BUCKET_POLICY, true);
    const { keepsData } = props.stage;
    const removalPolicy = keepsData ? RemovalPolicy.RETAIN : RemovalPolicy.DESTROY;
    this.key = new Key(this, 'Key', { enableKeyRotation: true, removalPolicy });
    this.table = this.#table(keepsData, removalPolicy);
    this.reports = this.#reports(removalPolicy);
    const arrivals = new Arrivals(this, 'Arrivals', { removalPolicy });
    arrivals.listenTo(this.reports, UPLOADS_FOLDER);
    this.arrivals = arrivals.queue;
    this.signingKey = this.#signingKey(removalPolicy);
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
  #signingKey(removalPolicy: RemovalPolicy): Key {
    return new Key(this, 'SigningKey', {
      description: '信证平台签名（ES256）',
      keySpec: KeySpec.ECC_NIST_P256,
      keyUsage: KeyUsage.SIGN_VERIFY,
      removalPolicy,
    });
  }

  #reports(removalPolicy: RemovalPolicy): Bucket {
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
      lifecycleRules: [
        // Uploaded files may hold identity numbers: gone once imported, and at the latest after this.
        passing(UPLOADS_FOLDER, 7),
        passing(UPLOAD_ERRORS_FOLDER, 30),
        { abortIncompleteMultipartUploadAfter: Duration.days(1) },
      ],
    });
  }
}

/** Objects of a folder go after so many days, and their versions a day later. */
const passing = (prefix: string, days: number) => ({
  prefix,
  expiration: Duration.days(days),
  noncurrentVersionExpiration: Duration.days(1),
});
