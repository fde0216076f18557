import { casesSlice } from '../../infra/slices/cases.ts';
import { checksSlice } from '../../infra/slices/checks.ts';
import { STAGES } from '../../infra/stages.ts';
import { listOf } from './deployed.ts';
import { deployed, names } from './deployed-operations.ts';
import { synthesised } from './synthesised.ts';

const { storage, service } = synthesised(STAGES.production);
const [bus] = Object.keys(storage.findResources('AWS::Events::EventBus'));

it('there is one bus, which no deployment of the service replaces', () => {
  storage.resourceCountIs('AWS::Events::EventBus', 1);
  service.resourceCountIs('AWS::Events::EventBus', 0);
  expect(Object.values(storage.findOutputs('*')).map(({ Value }) => Value)).toContainEqual({ Ref: bus });
});

it('only what takes steps in cases or checks, and their sweeps, may publish on it, and nothing else may be done with events', () => {
  const publishing = names.filter((name) =>
    deployed(name).statements.some(({ Action }) => listOf(Action).some((action) => action.startsWith('events:'))),
  );
  const posts = [casesSlice, checksSlice].flatMap(({ routes, scheduled, checkers }) => [
    ...Object.entries(routes).flatMap(([name, { method }]) => (method === 'POST' ? [name] : [])),
    ...Object.keys({ ...scheduled, ...checkers }),
  ]);
  expect(posts).toEqual(expect.arrayContaining(publishing));
  expect(publishing).toEqual(expect.arrayContaining(['sweepCases', 'fileObjection', 'actOnComplaint']));
  for (const name of publishing)
    for (const { Action, Resource } of deployed(name).statements)
      if (listOf(Action).some((action) => action.startsWith('events:')))
        expect([name, Action, JSON.stringify(Resource)]).toEqual([
          name,
          'events:PutEvents',
          expect.stringMatching(/ImportValue.*Messages.*Arn/),
        ]);
});

describe('the sweep of cases', () => {
  const { properties, logicalId } = deployed('sweepCases');

  it('starts every hour and never takes longer', () => {
    service.hasResourceProperties('AWS::Events::Rule', {
      ScheduleExpression: 'rate(1 hour)',
      State: 'ENABLED',
      Targets: [{ Arn: { 'Fn::GetAtt': [logicalId, 'Arn'] } }],
    });
    expect(properties.Timeout).toBeLessThanOrEqual(60 * 60);
    expect(JSON.stringify(properties.Environment.Variables.MESSAGES_BUS)).toMatch(/ImportValue.*Messages/);
  });

  it.each(['cases-overdue', 'provisional-deadlines'])('alarms of %s', (word) => {
    const filters = Object.values(service.findResources('AWS::Logs::MetricFilter')).filter(
      ({ Properties }) => Properties.FilterPattern === `"${word}"`,
    );
    expect(filters.map(({ Properties }) => Properties.LogGroupName.Ref)).toContainEqual(
      expect.stringMatching(/^sweepCasesLog/),
    );
    service.hasResourceProperties('AWS::CloudWatch::Alarm', { MetricName: word, Statistic: 'Sum', Threshold: 1 });
  });

  it('alarms when it fails, be it for one case', () => {
    service.hasResourceProperties('AWS::CloudWatch::Alarm', {
      Namespace: 'AWS/Lambda',
      MetricName: 'Errors',
      Threshold: 1,
      Dimensions: [{ Name: 'FunctionName', Value: { Ref: logicalId } }],
    });
  });
});
