import { Match } from 'aws-cdk-lib/assertions';
import { PARTITIONS } from '../../infra/slices/partitions.ts';
import { STAGES } from '../../infra/stages.ts';
import { partitionsFor } from './deployed.ts';
import { deployed, mayWith, service, WRITES, whoMay, whoMayOnFolder } from './deployed-operations.ts';
import { synthesised } from './synthesised.ts';

const { storage } = synthesised(STAGES.production);

it('only asking for a check puts parts into the queue, and only what answers them takes them out', () => {
  expect(mayWith('CheckParts', 'sqs:SendMessage')).toEqual(['createCheck']);
  for (const action of ['sqs:ReceiveMessage', 'sqs:DeleteMessage'])
    expect([action, mayWith('CheckParts', action)]).toEqual([action, ['runCheck']]);
});

it('a part is given to one function at a time, which is done with it before anybody else is given it', () => {
  const [mapping, ...more] = Object.values(service.findResources('AWS::Lambda::EventSourceMapping')).filter(
    ({ Properties }) => JSON.stringify(Properties.EventSourceArn).includes('CheckParts'),
  );
  expect(more).toEqual([]);
  expect(mapping?.Properties).toMatchObject({ BatchSize: 1, FunctionResponseTypes: ['ReportBatchItemFailures'] });
  const queue = Object.entries(storage.findResources('AWS::SQS::Queue')).find(([id]) =>
    id.startsWith('CheckPartsQueue'),
  );
  expect(queue?.[1].Properties.VisibilityTimeout).toBeGreaterThanOrEqual(6 * deployed('runCheck').properties.Timeout);
  expect(queue?.[1].Properties.RedrivePolicy.maxReceiveCount).toBe(5);
});

it('parts that were given up raise an alarm', () => {
  const [failed] = Object.keys(storage.findResources('AWS::SQS::Queue')).filter((id) =>
    id.startsWith('CheckPartsFailed'),
  );
  storage.hasResourceProperties('AWS::CloudWatch::Alarm', {
    MetricName: 'ApproximateNumberOfMessagesVisible',
    Dimensions: [{ Name: 'QueueName', Value: { 'Fn::GetAtt': [failed, 'QueueName'] } }],
  });
});

it('a list is written by whoever was given its place, read by what takes it in, and passes', () => {
  expect(whoMayOnFolder('s3:PutObject', 'checks-incoming')).toEqual(['createCheckFile']);
  expect(whoMayOnFolder('s3:GetObject', 'checks-incoming')).toEqual(['answerAssistRequest', 'createCheck']);
  // A table of answers stays, for its request may come again.
  expect(whoMayOnFolder('s3:DeleteObject', 'checks-incoming')).toEqual(['createCheck']);
  storage.hasResourceProperties('AWS::S3::Bucket', {
    LifecycleConfiguration: {
      Rules: Match.arrayWith([Match.objectLike({ Prefix: 'checks-incoming/', ExpirationInDays: 7 })]),
    },
  });
});

it('what answers a check writes its results and the looks, and nothing of an enterprise', () => {
  expect(whoMay('dynamodb:PutItem', PARTITIONS.enterprise)).not.toContain('runCheck');
  const written = WRITES.flatMap((action) => partitionsFor(deployed('runCheck'), action));
  expect(written).toEqual(expect.arrayContaining([PARTITIONS.check, PARTITIONS.accesses, PARTITIONS.staffLooks]));
  expect(written).not.toContain(PARTITIONS.enterprise);
});

it('what is kept of a check is out of reach of a batch write, which may delete', () => {
  for (const partition of [PARTITIONS.check, PARTITIONS.checksOf])
    expect([partition, whoMay('dynamodb:BatchWriteItem', partition)]).toEqual([partition, []]);
});
