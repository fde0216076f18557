import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Template } from 'aws-cdk-lib/assertions';
import { Code } from 'aws-cdk-lib/aws-lambda';
import { App, type Stack } from 'aws-cdk-lib/core';
import { context } from '../../cdk.json';
import { SLICES } from '../../infra/slices/all.ts';
import type { Stage } from '../../infra/stages.ts';
import { xinzheng } from '../../infra/xinzheng.ts';

const ACCOUNT = '111122223333';

interface Finding {
  ruleName: string;
  reason?: string;
  violatingConstructs: { constructPath: string }[];
}

interface PluginReport {
  pluginName: string;
  violations: Finding[];
  suppressedViolations: Finding[];
}

/** The resources of several stacks as one: their names differ by the operation they are of. */
const together = (stacks: readonly Stack[]): Template => {
  const resources = stacks.flatMap((stack) => Object.entries(Template.fromStack(stack).toJSON().Resources ?? {}));
  const merged = Object.fromEntries(resources);
  if (Object.keys(merged).length !== resources.length) throw new Error('two stacks have a resource of one name');
  return Template.fromJSON({ Resources: merged });
};

/** What is kept, and what is deployed over it, as CloudFormation gets them, without bundling; with what the validation plugins found. */
export const synthesised = (stage: Stage, region?: string) => {
  const outdir = mkdtempSync(join(tmpdir(), 'xinzheng-infra-'));
  try {
    const app = new App({
      outdir,
      context,
      analyticsReporting: false,
      treeMetadata: false,
      builtinCloudFormationValidation: false,
    });
    const env = region === undefined ? {} : { env: { account: ACCOUNT, region } };
    const stacks = xinzheng(app, { stage, slices: SLICES, codeOf: () => Code.fromInline('/* bundle */'), ...env });
    app.synth();
    const report = JSON.parse(readFileSync(join(outdir, 'validation-report.json'), 'utf8'));
    return {
      storage: Template.fromStack(stacks.storage),
      service: together([...stacks.functions, stacks.service]),
      sizes: [stacks.storage, ...stacks.functions, stacks.service].map(
        (stack) => Object.keys(Template.fromStack(stack).toJSON().Resources).length,
      ),
      nag: report.pluginReports as PluginReport[],
    };
  } finally {
    rmSync(outdir, { recursive: true });
  }
};
