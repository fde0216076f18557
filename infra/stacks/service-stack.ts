import type { PolicyStatement } from 'aws-cdk-lib/aws-iam';
import { type Code, EventSourceMapping } from 'aws-cdk-lib/aws-lambda';
import { CfnOutput, Stack, type StackProps } from 'aws-cdk-lib/core';
import type { Construct } from 'constructs';
import { Firewall } from '../constructs/firewall.ts';
import { OperationFunction } from '../constructs/operation-function.ts';
import { OperationsApi } from '../constructs/operations-api.ts';
import { consumingStatement, foldersOf, statementsFor } from '../constructs/statements.ts';
import type { Permissions, Slice } from '../slices/slice.ts';
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
    if (props.stage.firewall) new Firewall(this, 'Firewall', this.api.api);
    new CfnOutput(this, 'ApiUrl', { value: this.api.api.url });
  }

  #addSlice(slice: Slice, { stage, storage, codeOf }: ServiceStackProps): void {
    const code = codeOf(slice);
    const environment = slice.environment({
      tableName: storage.table.tableName,
      reportsBucketName: storage.reports.bucketName,
      signingKeyId: storage.signingKey.keyId,
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
    for (const [name, { permissions, ...importer }] of Object.entries(slice.importers ?? {})) {
      const target = deploy(name, importer, permissions, [consumingStatement(storage.arrivals)]);
      new EventSourceMapping(this, `${name}Arrivals`, {
        target,
        eventSourceArn: storage.arrivals.queueArn,
        batchSize: 1,
        reportBatchItemFailures: true,
        maxConcurrency: IMPORTS_AT_ONCE,
      });
    }
  }
}
