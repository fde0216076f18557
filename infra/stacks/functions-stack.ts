import { Rule, Schedule } from 'aws-cdk-lib/aws-events';
import { LambdaFunction } from 'aws-cdk-lib/aws-events-targets';
import type { PolicyStatement } from 'aws-cdk-lib/aws-iam';
import { type Code, EventSourceMapping, type IFunction } from 'aws-cdk-lib/aws-lambda';
import { FilterPattern, MetricFilter } from 'aws-cdk-lib/aws-logs';
import type { IQueue } from 'aws-cdk-lib/aws-sqs';
import { Duration, Stack, type StackProps } from 'aws-cdk-lib/core';
import type { Construct } from 'constructs';
import { Alarms } from '../constructs/alarms.ts';
import { OperationFunction } from '../constructs/operation-function.ts';
import { consumingStatement, foldersOf, statementsFor } from '../constructs/statements.ts';
import type { Permissions, Slice } from '../slices/slice.ts';
import type { Stage } from '../stages.ts';
import type { StorageStack } from './storage-stack.ts';

interface FunctionsStackProps extends StackProps {
  stage: Stage;
  storage: StorageStack;
  slice: Slice;
  /** The bundle of the slice. */
  code: Code;
}

type OperationProps = ConstructorParameters<typeof OperationFunction>[1];

/** The table is there for reports first. */
const IMPORTS_AT_ONCE = 5;
/** Receivers are slow at worst, and nobody waits for them. */
const DELIVERIES_AT_ONCE = 5;
/** A check of 5,000 is fifty parts; several units ask at once, and the table is there for reports first. */
const CHECK_PARTS_AT_ONCE = 10;

/** Under which the words that functions say in their logs are counted. */
export const METRICS = 'Xinzheng';

/** The functions of one slice, deployed anew with every change of it. A stack each: CloudFormation takes 500 resources at most. */
export class FunctionsStack extends Stack {
  /** Each operation as deployed, and the folders of the bucket that it uses. */
  readonly operations: { operation: OperationFunction; folders: string[] }[] = [];
  readonly #props: FunctionsStackProps;

  constructor(scope: Construct, id: string, props: FunctionsStackProps) {
    super(scope, id, props);
    this.#props = props;
    const { slice, storage } = props;
    for (const [operation, route] of Object.entries(slice.routes)) {
      const permissions = slice.permissions[operation];
      if (permissions === undefined) throw new Error(`${slice.name}: no permissions listed for ${operation}`);
      this.#deploy(operation, route, permissions);
    }
    const queued = [
      { ending: 'Arrivals', queue: storage.arrivals, consumers: slice.importers, atOnce: IMPORTS_AT_ONCE },
      { ending: 'Deliveries', queue: storage.deliveries, consumers: slice.deliverers, atOnce: DELIVERIES_AT_ONCE },
      { ending: 'Parts', queue: storage.checkParts, consumers: slice.checkers, atOnce: CHECK_PARTS_AT_ONCE },
    ];
    for (const { ending, queue, consumers = {}, atOnce } of queued)
      for (const [name, { permissions, ...consumer }] of Object.entries(consumers))
        this.#consume(`${name}${ending}`, queue, atOnce, (consuming) =>
          this.#deploy(name, consumer, permissions, consuming),
        );
    for (const [name, { permissions, everyMinutes, ...scheduled }] of Object.entries(slice.scheduled ?? {}))
      new Rule(this, `${name}Schedule`, {
        schedule: Schedule.rate(Duration.minutes(everyMinutes)),
        targets: [new LambdaFunction(this.#deploy(name, scheduled, permissions))],
      });
    this.#watch();
  }

  functionOf(name: string): IFunction {
    return this.#operation(name).function;
  }

  #deploy(
    operation: string,
    route: OperationProps['route'],
    permissions: Permissions,
    more: readonly PolicyStatement[] = [],
  ): IFunction {
    const { stage, storage, slice, code } = this.#props;
    const deployed = new OperationFunction(this, {
      operation,
      route,
      code,
      environment: slice.environment({
        tableName: storage.table.tableName,
        reportsBucketName: storage.reports.bucketName,
        reportsBucketOrigin: `https://${storage.reports.bucketRegionalDomainName}`,
        signingKeyId: storage.signingKey.keyId,
        documentKeyId: storage.documentKey.keyId,
        deliveriesQueueUrl: storage.deliveries.queueUrl,
        checkPartsQueueUrl: storage.checkParts.queueUrl,
        messagesBusName: storage.messages.eventBusName,
        stage,
      }),
      statements: [...statementsFor(permissions, storage), ...more],
      keepsLogs: stage.keepsData,
    });
    this.operations.push({ operation: deployed, folders: foldersOf(permissions).map(({ folder }) => folder) });
    return deployed.function;
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

  #watch(): void {
    const { stage, slice } = this.#props;
    const alarms = new Alarms(this, 'Alarms', stage.alarmTopic);
    const { importers, deliverers, checkers, scheduled, warnings = [] } = slice;
    for (const name of Object.keys({ ...importers, ...deliverers, ...checkers, ...scheduled }))
      alarms.watch(`${name}Errors`, {
        metric: this.functionOf(name).metricErrors(),
        description: `${name} 异常中止（超时或内存不足）：请查看其日志`,
      });
    for (const { word, operations } of warnings)
      for (const name of operations)
        new MetricFilter(this, `${name}-${word}`, {
          metricNamespace: METRICS,
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
