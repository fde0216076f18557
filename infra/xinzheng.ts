import type { Code } from 'aws-cdk-lib/aws-lambda';
import { type App, type Environment, Validations } from 'aws-cdk-lib/core';
import { AwsSolutionsChecks } from 'cdk-nag';
import { acknowledge } from './acknowledgements.ts';
import type { Slice } from './slices/slice.ts';
import { FunctionsStack } from './stacks/functions-stack.ts';
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

/** The stacks of one stage, checked by cdk-nag at synthesis: what is kept, the functions slice by slice, the API. */
export const xinzheng = (app: App, { stage, slices, codeOf, env }: Parts) => {
  const storage = new StorageStack(app, 'XinzhengStorage', { stage, env });
  const parts = slices.map((slice) => ({
    slice,
    functions: new FunctionsStack(app, `Xinzheng-${slice.name}`, { stage, storage, slice, code: codeOf(slice), env }),
  }));
  const service = new ServiceStack(app, 'XinzhengService', { stage, parts, env });
  const functions = parts.map((part) => part.functions);
  acknowledge({ service, functions }, stage);
  Validations.of(app).addPlugins(new AwsSolutionsChecks(app));
  return { storage, functions, service };
};
