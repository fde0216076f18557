import { Metric } from 'aws-cdk-lib/aws-cloudwatch';
import { Function as LambdaFunction } from 'aws-cdk-lib/aws-lambda';
import { CfnOutput, Stack, type StackProps } from 'aws-cdk-lib/core';
import type { Construct } from 'constructs';
import { Alarms } from '../constructs/alarms.ts';
import { Firewall } from '../constructs/firewall.ts';
import { OperationsApi } from '../constructs/operations-api.ts';
import type { Slice } from '../slices/slice.ts';
import type { Stage } from '../stages.ts';
import { type FunctionsStack, METRICS } from './functions-stack.ts';

interface ServiceStackProps extends StackProps {
  stage: Stage;
  /** Each slice, with its functions. */
  parts: readonly { slice: Slice; functions: FunctionsStack }[];
}

/** Of five minutes. One may be a passing failure of a service behind us. */
const SERVER_ERRORS = 5;

/** The way in: the API in front of the functions of all slices, and what its operator is told of. */
export class ServiceStack extends Stack {
  readonly api: OperationsApi;

  constructor(scope: Construct, id: string, props: ServiceStackProps) {
    super(scope, id, props);
    const { stage, parts } = props;
    const routes = parts.flatMap(({ slice }) => Object.values(slice.routes));
    this.api = new OperationsApi(this, 'Gateway', { stage, routes });
    for (const part of parts) this.#add(part);
    this.#addAlarms(props);
    if (stage.firewall) new Firewall(this, 'Firewall', this.api.api);
    new CfnOutput(this, 'ApiUrl', { value: this.api.api.url });
  }

  /** By its address alone: that the API may call it is said here, or the stacks would need each other. */
  #add({ slice, functions }: ServiceStackProps['parts'][number]): void {
    for (const [operation, route] of Object.entries(slice.routes)) {
      const { functionArn } = functions.functionOf(operation);
      this.api.add(
        route,
        LambdaFunction.fromFunctionAttributes(this, operation, { functionArn, sameEnvironment: true }),
      );
    }
  }

  #addAlarms({ stage, parts }: ServiceStackProps): void {
    const alarms = new Alarms(this, 'Alarms', stage.alarmTopic);
    // Failures that a function answers itself are no errors of the function: this counts both.
    alarms.watch('ServerErrors', {
      metric: this.api.api.metricServerError({ statistic: 'Sum' }),
      threshold: SERVER_ERRORS,
      description: '接口答复了 5xx：请按访问日志中的 requestId 查看对应函数的日志',
    });
    // A word that several slices say is one alarm.
    const words = new Map(
      parts.flatMap(({ slice: { warnings = [] } }) => warnings.map((of) => [of.word, of.description])),
    );
    for (const [word, description] of words) {
      const metric = new Metric({ namespace: METRICS, metricName: word, statistic: 'Sum' });
      alarms.watch(word, { metric, description });
    }
  }
}
