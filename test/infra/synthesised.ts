import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Template } from 'aws-cdk-lib/assertions';
import { Code } from 'aws-cdk-lib/aws-lambda';
import { App } from 'aws-cdk-lib/core';
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

/** Both stacks as CloudFormation gets them, without bundling; with what the validation plugins found. */
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
      service: Template.fromStack(stacks.service),
      nag: report.pluginReports as PluginReport[],
    };
  } finally {
    rmSync(outdir, { recursive: true });
  }
};
