import { Match } from 'aws-cdk-lib/assertions';
import { STAGES } from '../../infra/stages.ts';
import { synthesised } from './synthesised.ts';

const { storage } = synthesised(STAGES.production);
const key = Match.objectLike({ 'Fn::GetAtt': [Match.stringLikeRegexp('^Key'), 'Arn'] });

describe('the table', () => {
  it('has one key schema and one sparse index', () => {
    storage.resourceCountIs('AWS::DynamoDB::Table', 1);
    const keys = (partition: string, sort: string) => [
      { AttributeName: partition, KeyType: 'HASH' },
      { AttributeName: sort, KeyType: 'RANGE' },
    ];
    storage.hasResourceProperties('AWS::DynamoDB::Table', {
      KeySchema: keys('pk', 'sk'),
      GlobalSecondaryIndexes: [Match.objectLike({ IndexName: 'gsi1', KeySchema: keys('gsi1pk', 'gsi1sk') })],
    });
  });

  it('costs by use, can be restored to any second, and cannot be deleted by mistake', () => {
    storage.hasResource('AWS::DynamoDB::Table', {
      Properties: {
        BillingMode: 'PAY_PER_REQUEST',
        PointInTimeRecoverySpecification: { PointInTimeRecoveryEnabled: true },
        DeletionProtectionEnabled: true,
      },
      DeletionPolicy: 'Retain',
      UpdateReplacePolicy: 'Retain',
    });
  });

  it('is encrypted with the key of the platform', () => {
    storage.hasResourceProperties('AWS::DynamoDB::Table', {
      SSESpecification: { SSEEnabled: true, SSEType: 'KMS', KMSMasterKeyId: key },
    });
  });
});

it('the key rotates and is kept', () => {
  storage.hasResource('AWS::KMS::Key', { Properties: { EnableKeyRotation: true }, DeletionPolicy: 'Retain' });
});

it('the keys that sign, for programs and for people, do nothing else and are kept', () => {
  const signing = storage.findResources('AWS::KMS::Key', {
    Properties: { KeySpec: 'ECC_NIST_P256', KeyUsage: 'SIGN_VERIFY', EnableKeyRotation: Match.absent() },
    DeletionPolicy: 'Retain',
    UpdateReplacePolicy: 'Retain',
  });
  expect(Object.keys(signing).map((id) => id.replace(/Key.*/, ''))).toEqual(['Signing', 'Document']);
});

it('who may use a key is for the roles of the account to say, in every partition', () => {
  for (const { Properties } of Object.values(storage.findResources('AWS::KMS::Key'))) {
    const [statement, ...more] = Properties.KeyPolicy.Statement;
    expect(more).toEqual([]);
    expect(JSON.stringify(statement.Principal)).toMatch(/"AWS::Partition".*"AWS::AccountId".*:root"/);
  }
});

describe('every bucket', () => {
  const buckets = Object.entries(storage.findResources('AWS::S3::Bucket'));

  it.each(buckets)('%s is private, encrypted and kept', (_id, bucket) => {
    expect(bucket.Properties.PublicAccessBlockConfiguration).toEqual({
      BlockPublicAcls: true,
      BlockPublicPolicy: true,
      IgnorePublicAcls: true,
      RestrictPublicBuckets: true,
    });
    expect(bucket.Properties.BucketEncryption.ServerSideEncryptionConfiguration).toHaveLength(1);
    expect(bucket.DeletionPolicy).toBe('Retain');
  });

  it.each(buckets)('%s refuses plain HTTP and old TLS', (id) => {
    const deny = (Condition: object) =>
      Match.objectLike({ Effect: 'Deny', Action: 's3:*', Principal: { AWS: '*' }, Condition });
    storage.hasResourceProperties('AWS::S3::BucketPolicy', {
      Bucket: { Ref: id },
      PolicyDocument: {
        Statement: Match.arrayWith([
          deny({ Bool: { 'aws:SecureTransport': 'false' } }),
          deny({ NumericLessThan: { 's3:TlsVersion': 1.2 } }),
        ]),
      },
    });
  });
});

it('the bucket of reports is versioned, logged and encrypted with the key of the platform', () => {
  storage.hasResourceProperties('AWS::S3::Bucket', {
    VersioningConfiguration: { Status: 'Enabled' },
    LoggingConfiguration: Match.objectLike({ LogFilePrefix: 'reports/' }),
    BucketEncryption: {
      ServerSideEncryptionConfiguration: [
        { BucketKeyEnabled: true, ServerSideEncryptionByDefault: { SSEAlgorithm: 'aws:kms', KMSMasterKeyID: key } },
      ],
    },
  });
});

it('takes uploads from the pages of the platform alone, and nothing else from any page', () => {
  const rules = (publicUrl: string) =>
    Object.values(synthesised({ ...STAGES.production, publicUrl }).storage.findResources('AWS::S3::Bucket')).flatMap(
      ({ Properties }) => Properties.CorsConfiguration?.CorsRules ?? [],
    );
  expect(rules('https://credit.example.invalid/portal')).toEqual([
    {
      AllowedOrigins: ['https://credit.example.invalid'],
      AllowedMethods: ['PUT'],
      AllowedHeaders: ['content-type'],
      ExposedHeaders: ['ETag'],
      MaxAge: 3600,
    },
  ]);
});

describe('the queue of arrivals', () => {
  it('is told of every file below uploads/, by S3 of this account alone', () => {
    const queue = { 'Fn::GetAtt': [Match.stringLikeRegexp('^ArrivalsQueue'), 'Arn'] };
    storage.hasResource('AWS::S3::Bucket', {
      Properties: {
        NotificationConfiguration: {
          QueueConfigurations: [
            {
              Event: 's3:ObjectCreated:*',
              Queue: queue,
              Filter: { S3Key: { Rules: [{ Name: 'prefix', Value: 'uploads/' }] } },
            },
          ],
        },
      },
      DependsOn: Match.arrayWith([Match.stringLikeRegexp('^ArrivalsQueuePolicy')]),
    });
    storage.hasResourceProperties('AWS::SQS::QueuePolicy', {
      PolicyDocument: {
        Statement: Match.arrayWith([
          Match.objectLike({
            Effect: 'Allow',
            Action: 'sqs:SendMessage',
            Principal: { Service: 's3.amazonaws.com' },
            Condition: { StringEquals: { 'aws:SourceAccount': { Ref: 'AWS::AccountId' } } },
          }),
        ]),
      },
    });
  });

  it('keeps what was not imported, encrypted, for two weeks', () => {
    const queues = Object.values(storage.findResources('AWS::SQS::Queue')).map(({ Properties }) => Properties);
    expect(queues).not.toHaveLength(0);
    for (const queue of queues)
      expect(queue).toMatchObject({ SqsManagedSseEnabled: true, MessageRetentionPeriod: 14 * 86_400 });
  });

  it('uploads, their refused rows and evidence that no case took pass; evidence of cases and reports do not', () => {
    const rule = (Prefix: string, ExpirationInDays: number) => Match.objectLike({ Prefix, ExpirationInDays });
    storage.hasResourceProperties('AWS::S3::Bucket', {
      LifecycleConfiguration: {
        Rules: Match.arrayWith([rule('uploads/', 7), rule('upload-errors/', 30), rule('evidence/incoming/', 7)]),
      },
    });
    const [{ Properties }] = Object.values(
      storage.findResources('AWS::S3::Bucket', { Properties: { VersioningConfiguration: { Status: 'Enabled' } } }),
    ) as [{ Properties: { LifecycleConfiguration: { Rules: { Prefix?: string; ExpirationInDays?: number }[] } } }];
    const passing = Properties.LifecycleConfiguration.Rules.filter(({ ExpirationInDays }) => ExpirationInDays);
    for (const kept of ['evidence/kept/x', 'reports/x', 'hidden-records/x'])
      expect(passing.filter(({ Prefix = '' }) => kept.startsWith(Prefix))).toEqual([]);
  });
});

it('an emulator keeps nothing', () => {
  const { storage, service } = synthesised(STAGES.emulator);
  const resources = [...Object.values(storage.toJSON().Resources), ...Object.values(service.toJSON().Resources)];
  expect(resources.filter((resource) => (resource as { DeletionPolicy?: string }).DeletionPolicy === 'Retain')).toEqual(
    [],
  );
});
