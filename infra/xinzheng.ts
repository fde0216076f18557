import type { Code } from 'aws-cdk-lib/aws-lambda';
import { type App, type Environment, Validations } from 'aws-cdk-lib/core';
import { AwsSolutionsChecks } from 'cdk-nag';
import { acknowledge } from './acknowledgements.ts';
import type { Slice } from './slices/slice.ts';
import { ServiceStack } from './stacks/service-stack.ts';
import { StorageStack } from './stacks/storage-stack.ts';
import type { Stage } from './stages.ts';

interface Parts {
  stage: Stage;
  slices: readonly Slice[];
  codeOf: (slice: Slice) => Code;
  /** Account and region, where they are to be known at synthesis; the deployer's otherwise. */
  env?: Environment;
}

/** Both stacks of one stage, checked by cdk-nag at synthesis. */
export const xinzheng = (app: App, { stage, slices, codeOf, env }: Parts) => {
  const storage = new StorageStack(app, 'XinzhengStorage', { stage, env });
  const service = new ServiceStack(app, 'XinzhengService', { stage, storage, slices, codeOf, env });
  acknowledge(service, stage);
  Validations.of(app).addPlugins(new AwsSolutionsChecks(app));
  return { storage, service };
};
