import { runPush } from './push/run.ts';
import { accessToken, baseUrl } from './session.ts';

process.exitCode = await runPush(process.argv.slice(2), {
  accessToken,
  baseUrl,
  fetch,
  out: process.stdout,
  err: process.stderr,
});
