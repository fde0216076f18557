import { AttributeType, BillingMode, Table, TableEncryption } from 'aws-cdk-lib/aws-dynamodb';
import { Key } from 'aws-cdk-lib/aws-kms';
import { BlockPublicAccess, Bucket, BucketEncryption, ObjectOwnership } from 'aws-cdk-lib/aws-s3';
import { Duration, RemovalPolicy, Stack, type StackProps } from 'aws-cdk-lib/core';
import { S3_SERVER_ACCESS_LOGS_USE_BUCKET_POLICY } from 'aws-cdk-lib/cx-api';
import type { Construct } from 'constructs';
import type { Stage } from '../stages.ts';

/** 网络安全法 Art. 21 (3): network logs are kept for at least six months; thirteen months cover a whole year's audit. */
const LOG_DAYS = 400;

/** What outlives every deployment: the table, the issued reports, the key that encrypts both. */
export class StorageStack extends Stack {
  readonly key: Key;
  readonly table: Table;
  readonly reports: Bucket;

  constructor(scope: Construct, id: string, props: StackProps & { stage: Pick<Stage, 'keepsData'> }) {
    super(scope, id, props);
    // Access logs are delivered by bucket policy; the ACLs that CDK sets without this flag are barred by S3.
    this.node.setContext(S3_SERVER_ACCESS_LOGS_USE_BUCKET_POLICY, true);
    const { keepsData } = props.stage;
    const removalPolicy = keepsData ? RemovalPolicy.RETAIN : RemovalPolicy.DESTROY;
    this.key = new Key(this, 'Key', { enableKeyRotation: true, removalPolicy });
    this.table = this.#table(keepsData, removalPolicy);
    this.reports = this.#reports(removalPolicy);
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
    });
  }
}
