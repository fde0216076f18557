import type { Code } from 'aws-cdk-lib/aws-lambda';
import { CfnOutput, Stack, type StackProps } from 'aws-cdk-lib/core';
import type { Construct } from 'constructs';
import { Firewall } from '../constructs/firewall.ts';
import { OperationFunction } from '../constructs/operation-function.ts';
import { OperationsApi } from '../constructs/operations-api.ts';
import { statementsFor } from '../constructs/statements.ts';
import type { Slice } from '../slices/slice.ts';
import type { Stage } from '../stages.ts';
import type { StorageStack } from './storage-stack.ts';

interface ServiceStackProps extends StackProps {
  stage: Stage;
  storage: StorageStack;
  slices: readonly Slice[];
  /** The bundle of a slice. */
  codeOf: (slice: Slice) => Code;
}

/** What is deployed anew with every change: the API and one function for each of its operations. */
export class ServiceStack extends Stack {
  readonly api: OperationsApi;
  /** Each operation as deployed; `reports`: it uses the bucket of reports. */
  readonly operations: { operation: OperationFunction; reports: boolean }[] = [];

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
      stage,
    });
    for (const [operation, route] of Object.entries(slice.routes)) {
      const permissions = slice.permissions[operation];
      if (permissions === undefined) throw new Error(`${slice.name}: no permissions listed for ${operation}`);
      const statements = statementsFor(permissions, storage);
      const deployed = new OperationFunction(this, {
        operation,
        route,
        code,
        environment,
        statements,
        keepsLogs: stage.keepsData,
      });
      this.api.add(route, deployed.function);
      this.operations.push({ operation: deployed, reports: permissions.reports !== undefined });
    }
  }
}
