import type { Template } from 'aws-cdk-lib/assertions';
import { STAGES } from '../../infra/stages.ts';
import { functionsOf } from './deployed.ts';
import { synthesised } from './synthesised.ts';

const { storage, service } = synthesised(STAGES.production);

const alarm = (template: Template, properties: object) =>
  template.hasResourceProperties('AWS::CloudWatch::Alarm', {
    ComparisonOperator: 'GreaterThanOrEqualToThreshold',
    EvaluationPeriods: 1,
    Period: 300,
    TreatMissingData: 'notBreaching',
    ...properties,
  });

it('goes off with the first file whose import was given up', () => {
  const [failed] = Object.keys(storage.findResources('AWS::SQS::Queue')).filter((id) =>
    id.startsWith('ArrivalsFailed'),
  );
  alarm(storage, {
    Namespace: 'AWS/SQS',
    MetricName: 'ApproximateNumberOfMessagesVisible',
    Statistic: 'Maximum',
    Threshold: 1,
    Dimensions: [{ Name: 'QueueName', Value: { 'Fn::GetAtt': [failed, 'QueueName'] } }],
  });
});

it('goes off when the API answers one failure after the other', () => {
  alarm(service, { Namespace: 'AWS/ApiGateway', MetricName: '5XXError', Statistic: 'Sum', Threshold: 5 });
});

it('goes off when an import is cut short', () => {
  const { logicalId } = functionsOf(service).get('importUpload') ?? {};
  alarm(service, {
    Namespace: 'AWS/Lambda',
    MetricName: 'Errors',
    Threshold: 1,
    Dimensions: [{ Name: 'FunctionName', Value: { Ref: logicalId } }],
  });
});

/** Several slices may compute deadlines: the operator is told once. */
it('has one alarm for a word, whoever says it', () => {
  const alarms = Object.values(service.findResources('AWS::CloudWatch::Alarm'));
  const names = alarms.map(({ Properties }) => Properties.MetricName);
  expect(names.filter((name) => name === 'provisional-deadlines')).toHaveLength(1);
});

it('goes off when deadlines are provisional for want of a calendar, of records by either way in, of cases and of checks', () => {
  const filters = Object.values(service.findResources('AWS::Logs::MetricFilter'))
    .map(({ Properties }) => Properties)
    .filter(({ FilterPattern }) => FilterPattern === '"provisional-deadlines"');
  expect(filters.map(({ LogGroupName }) => LogGroupName.Ref).sort()).toEqual([
    expect.stringMatching(/^importUploadLog/),
    expect.stringMatching(/^pushRecordsLog/),
    expect.stringMatching(/^sweepCasesLog/),
    expect.stringMatching(/^sweepChecksLog/),
  ]);
  for (const { MetricTransformations } of filters) {
    const [{ MetricName, MetricNamespace, MetricValue }] = MetricTransformations;
    expect(MetricValue).toBe('1');
    alarm(service, { Namespace: MetricNamespace, MetricName, Statistic: 'Sum', Threshold: 1 });
  }
});

describe('the operator', () => {
  const alarmsOf = (stage: Parameters<typeof synthesised>[0]) => {
    const { storage, service } = synthesised(stage);
    return [storage, service].flatMap((template) =>
      Object.values(template.findResources('AWS::CloudWatch::Alarm')).map(({ Properties }) => Properties),
    );
  };

  it('is told by the topic that the deployer named', () => {
    const alarmTopic = 'arn:aws-cn:sns:cn-north-1:111122223333:operations';
    const alarms = alarmsOf({ ...STAGES.production, alarmTopic });
    expect(alarms).not.toHaveLength(0);
    for (const { AlarmActions, AlarmDescription } of alarms) {
      expect(AlarmActions).toEqual([alarmTopic]);
      expect(AlarmDescription).toMatch(/请/);
    }
  });

  it('sees them in CloudWatch otherwise', () => {
    for (const { AlarmActions } of alarmsOf(STAGES.production)) expect(AlarmActions).toBeUndefined();
  });
});
