import { Validations } from 'aws-cdk-lib/core';
import type { IConstruct } from 'constructs';
import type { FunctionsStack } from './stacks/functions-stack.ts';
import type { ServiceStack } from './stacks/service-stack.ts';
import type { Stage } from './stages.ts';

interface Stacks {
  service: ServiceStack;
  functions: readonly FunctionsStack[];
}

/** Findings of cdk-nag that we answer with a reason instead of a change: by exact id, on the one construct concerned. */
export const acknowledge = ({ service, functions }: Stacks, { firewall }: Stage): void => {
  const { api } = service.api;
  if (!firewall) answer(api.deploymentStage, ['AwsSolutions-APIG3'], ONE_MACHINE);
  answer(api, ['AwsSolutions-APIG4', 'AwsSolutions-COG4'], TOKENS_IN_HANDLERS);
  answer(api.node.findChild('CloudWatchRole'), [`AwsSolutions-IAM4[Policy::${PUSH_TO_LOGS}]`], ACCOUNT_WIDE_LOGS);
  for (const { operation, folders } of functions.flatMap(({ operations }) => operations))
    for (const folder of folders)
      answer(operation.role, [`AwsSolutions-IAM5[Resource::${BUCKET}/${folder}*]`], OBJECTS_OF_A_FOLDER);
};

const BUCKET = 'XinzhengStorage:ExportsOutputFnGetAttReports65402A0AArn549BAC56';
const OBJECTS_OF_A_FOLDER =
  'Objects of the one private bucket, below the one prefix that the operation is about: reports are named by the digest of their content, uploads by their number, both known only when they are written.';

const TOKENS_IN_HANDLERS =
  'Tokens of the unified identity platform are verified by every function with the platform keys (shared/http): Cognito does not exist in the China regions, and the same code path must run on a laptop. Routes open to anyone are named so in routes.ts.';

const ONE_MACHINE = 'A stage without a firewall is an emulator of AWS, which only the machine it runs on can reach.';

const PUSH_TO_LOGS = 'arn:<AWS::Partition>:iam::aws:policy/service-role/AmazonAPIGatewayPushToCloudWatchLogs';
const ACCOUNT_WIDE_LOGS =
  'API Gateway takes one role per account and region for its logs, and documents this managed policy as the one to use.';

const answer = (construct: IConstruct, ids: readonly string[], reason: string): void => {
  for (const id of ids) Validations.of(construct).acknowledge({ id: `AwsSolutions::${id}`, reason });
};
