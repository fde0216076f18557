import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { App } from 'aws-cdk-lib/core';
import { STAGES, type Stage } from '../stages.ts';
import { StorageStack } from './storage-stack.ts';

/** The CloudFormation resources of a synthesised stack, by logical id. */
export interface StackTemplate {
  Resources: Record<string, { Type: string; Properties?: Record<string, unknown> }>;
}

/**
 * The storage stack as CloudFormation would get it, so that the embedded stack creates the very same table
 * and lets the same pages upload.
 * Template validation (over a second) is left to `npm run synth`; the developer waits for this at every start.
 */
export const storageTemplate = (stage: Stage = STAGES.emulator): StackTemplate => {
  const outdir = mkdtempSync(join(tmpdir(), 'xinzheng-storage-'));
  try {
    const app = new App({
      outdir,
      analyticsReporting: false,
      treeMetadata: false,
      builtinCloudFormationValidation: false,
    });
    new StorageStack(app, 'Storage', { stage });
    return app.synth().getStackByName('Storage').template;
  } finally {
    rmSync(outdir, { recursive: true });
  }
};
