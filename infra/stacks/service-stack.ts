import { Metric } from 'aws-cdk-lib/aws-cloudwatch';
import { Rule, Schedule } from 'aws-cdk-lib/aws-events';
import { LambdaFunction } from 'aws-cdk-lib/aws-events-targets';
import type { PolicyStatement } from 'aws-cdk-lib/aws-iam';
import { type Code, EventSourceMapping, type IFunction } from 'aws-cdk-lib/aws-lambda';
import { FilterPattern, MetricFilter } from 'aws-cdk-lib/aws-logs';
import type { IQueue } from 'aws-cdk-lib/aws-sqs';
import { CfnOutput, Duration, Stack, type StackProps } from 'aws-cdk-lib/core';
import type { Construct } from 'constructs';
import { Alarms } from '../constructs/alarms.ts';
import { Firewall } from '../constructs/firewall.ts';
import { OperationFunction } from '../constructs/operation-function.ts';
import { OperationsApi } from '../constructs/operations-api.ts';
import { consumingStatement, foldersOf, statementsFor } from '../constructs/statements.ts';
import type { Permissions, Slice, Warning } from '../slices/slice.ts';
import type { Stage } from '../stages.ts';
import type { StorageStack } from './storage-stack.ts';

interface ServiceStackProps extends StackProps {
  stage: Stage;
  storage: StorageStack;
  slices: readonly Slice[];
  /** The bundle of a slice. */
  codeOf: (slice: Slice) => Code;
}

type OperationProps = ConstructorParameters<typeof OperationFunction>[1];

/** The table is there for reports first. */
const IMPORTS_AT_ONCE = 5;
/** Receivers are slow at worst, and nobody waits for them. */
const DELIVERIES_AT_ONCE = 5;

/** Of five minutes. One may be a passing failure of a service behind us. */
const SERVER_ERRORS = 5;

/** What is deployed anew with every change: the API and one function for each of its operations. */
export class ServiceStack extends Stack {
  readonly api: OperationsApi;
  /** Each operation as deployed, and the folders of the bucket that it uses. */
  readonly operations: { operation: OperationFunction; folders: string[] }[] = [];

  constructor(scope: Construct, id: string, props: ServiceStackProps) {
    super(scope, id, props);
    const routes = props.slices.flatMap((slice) => Object.values(slice.routes));
    this.api = new OperationsApi(this, 'Gateway', { stage: props.stage, routes });
    for (const slice of props.slices) this.#addSlice(slice, props);
    this.#addAlarms(props);
    if (props.stage.firewall) new Firewall(this, 'Firewall', this.api.api);
    new CfnOutput(this, 'ApiUrl', { value: this.api.api.url });
  }

  #addSlice(slice: Slice, { stage, storage, codeOf }: ServiceStackProps): void {
    const code = codeOf(slice);
    const environment = slice.environment({
      tableName: storage.table.tableName,
      reportsBucketName: storage.reports.bucketName,
      signingKeyId: storage.signingKey.keyId,
      documentKeyId: storage.documentKey.keyId,
      deliveriesQueueUrl: storage.deliveries.queueUrl,
      stage,
    });
    const deploy = (
      operation: string,
      route: OperationProps['route'],
      permissions: Permissions,
      more: PolicyStatement[],
    ) => {
      const statements = [...statementsFor(permissions, storage), ...more];
      const deployed = new OperationFunction(this, {
        operation,
        route,
        code,
        environment,
        statements,
        keepsLogs: stage.keepsData,
      });
      this.operations.push({ operation: deployed, folders: foldersOf(permissions).map(({ folder }) => folder) });
      return deployed.function;
    };
    for (const [operation, route] of Object.entries(slice.routes)) {
      const permissions = slice.permissions[operation];
      if (permissions === undefined) throw new Error(`${slice.name}: no permissions listed for ${operation}`);
      this.api.add(route, deploy(operation, route, permissions, []));
    }
    for (const [name, { permissions, ...importer }] of Object.entries(slice.importers ?? {}))
      this.#consume(`${name}Arrivals`, storage.arrivals, IMPORTS_AT_ONCE, (consuming) =>
        deploy(name, importer, permissions, consuming),
      );
    for (const [name, { permissions, ...deliverer }] of Object.entries(slice.deliverers ?? {}))
      this.#consume(`${name}Deliveries`, storage.deliveries, DELIVERIES_AT_ONCE, (consuming) =>
        deploy(name, deliverer, permissions, consuming),
      );
    for (const [name, { permissions, everyMinutes, ...scheduled }] of Object.entries(slice.scheduled ?? {}))
      new Rule(this, `${name}Schedule`, {
        schedule: Schedule.rate(Duration.minutes(everyMinutes)),
        targets: [new LambdaFunction(deploy(name, scheduled, permissions, []))],
      });
  }

  /** One message at a time, which is told to be done with or not. */
  #consume(
    id: string,
    queue: IQueue,
    maxConcurrency: number,
    deploy: (consuming: PolicyStatement[]) => IFunction,
  ): void {
    new EventSourceMapping(this, id, {
      target: deploy([consumingStatement(queue)]),
      eventSourceArn: queue.queueArn,
      batchSize: 1,
      reportBatchItemFailures: true,
      maxConcurrency,
    });
  }

  #addAlarms({ stage, slices }: ServiceStackProps): void {
    const alarms = new Alarms(this, 'Alarms', stage.alarmTopic);
    // Failures that a function answers itself are no errors of the function: this counts both.
    alarms.watch('ServerErrors', {
      metric: this.api.api.metricServerError({ statistic: 'Sum' }),
      threshold: SERVER_ERRORS,
      description: '接口答复了 5xx：请按访问日志中的 requestId 查看对应函数的日志',
    });
    const unattended = slices.flatMap(({ importers, deliverers, scheduled }) =>
      Object.keys({ ...importers, ...deliverers, ...scheduled }),
    );
    for (const name of unattended)
      alarms.watch(`${name}Errors`, {
        metric: this.#operation(name).function.metricErrors(),
        description: `${name} 异常中止（超时或内存不足）：请查看其日志`,
      });
    this.#watchLogs(
      slices.flatMap(({ warnings = [] }) => warnings),
      alarms,
    );
  }

  /** A word that several slices say is one alarm. */
  #watchLogs(warnings: readonly Warning[], alarms: Alarms): void {
    for (const { word, operations } of warnings) this.#filterLogs(word, operations);
    for (const [word, description] of new Map(warnings.map(({ word, description }) => [word, description]))) {
      const metric = new Metric({ namespace: this.stackName, metricName: word, statistic: 'Sum' });
      alarms.watch(word, { metric, description });
    }
  }

  #filterLogs(word: string, operations: readonly string[]): void {
    for (const name of operations)
      new MetricFilter(this, `${name}-${word}`, {
        metricNamespace: this.stackName,
        metricName: word,
        logGroup: this.#operation(name).log,
        filterPattern: FilterPattern.allTerms(word),
      });
  }

  #operation(name: string): OperationFunction {
    const found = this.operations.find(({ operation }) => operation.node.id === name);
    if (found === undefined) throw new Error(`no operation named ${name}`);
    return found.operation;
  }
}
