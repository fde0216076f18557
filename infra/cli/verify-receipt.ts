import { homedir } from 'node:os';
import { join } from 'node:path';
import { pinnedKeysFile } from './verify-receipt/pinned-keys.ts';
import { runVerifyReceipt } from './verify-receipt/run.ts';

process.exitCode = await runVerifyReceipt(process.argv.slice(2), {
  pinnedKeysFile: pinnedKeysFile(process.env.XDG_CONFIG_HOME || join(homedir(), '.config')),
  out: process.stdout,
  err: process.stderr,
});
