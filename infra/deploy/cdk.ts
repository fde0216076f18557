import { readFileSync } from 'node:fs';
import { run } from './child.ts';
import { ACCOUNT, emulatedAws, REGION } from './settings.ts';

const CDK = 'node_modules/aws-cdk/bin/cdk';
const ASSEMBLY = '.cache/deploy/cdk.out';
const OUTPUTS = '.cache/deploy/outputs.json';

const cdk = (args: readonly string[]): Promise<string> =>
  run(process.execPath, [CDK, ...args, '--no-notices', '--no-color'], emulatedAws());

/** Synthesises and deploys the stacks to the emulator with the CDK's own command, as to AWS; answers their outputs. */
export const deployStacks = async (
  addresses: Readonly<Record<string, string>>,
): Promise<Readonly<Record<string, string>>> => {
  const context = Object.entries({ stage: 'emulator', ...addresses }).flatMap(([name, value]) => [
    '--context',
    `${name}=${value}`,
  ]);
  await Promise.all([
    cdk(['bootstrap', `aws://${ACCOUNT}/${REGION}`]),
    cdk(['synth', '--quiet', '--output', ASSEMBLY, ...context]),
  ]);
  await cdk([
    'deploy',
    '--all',
    '--app',
    ASSEMBLY,
    '--require-approval',
    'never',
    '--method',
    'direct',
    '--outputs-file',
    OUTPUTS,
  ]);
  const outputs = JSON.parse(readFileSync(OUTPUTS, 'utf8')) as Record<string, Record<string, string>>;
  return Object.assign({}, ...Object.values(outputs));
};
