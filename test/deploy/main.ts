import { deployLocally } from '../../infra/deploy/local-deployment.ts';
import { accessToken } from '../../infra/local/idp/access-token.ts';
import { dayOf } from '../../shared/calendar/dates.ts';
import { mainJob } from '../support/main-job.ts';
import { failedChecks, MAIN_JOB_CHECKS } from '../support/main-job-checks.ts';
import { FIRM } from '../support/records.ts';
import { GATEWAY_CHECKS } from './gateway-checks.ts';
import { MUTUAL_CHECKS } from './mutual-checks.ts';
import { PAGE_CHECKS } from './page-checks.ts';
import { UPLOAD_CHECKS } from './upload-checks.ts';

const CHECKS = { ...GATEWAY_CHECKS, ...PAGE_CHECKS, ...UPLOAD_CHECKS, ...MUTUAL_CHECKS };

/**
 * `npm run test:deploy`: deploys to an emulator of AWS, runs the main job over the deployed REST API, takes it down.
 * With API_URL and ISSUER it runs against a deployment that is there already, such as the one of `npm run deploy:local`.
 */
const main = async (): Promise<void> => {
  for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => process.exit(130));
  const { API_URL, ISSUER } = process.env;
  if (API_URL !== undefined && ISSUER !== undefined) return check(API_URL, (persona) => accessToken(ISSUER, persona));

  const deployment = await timed('deployed', () => deployLocally({ identityPort: 0 }));
  console.log(`  on ${deployment.emulator}, ${deployment.baseUrl}`);
  try {
    await check(deployment.baseUrl, deployment.tokenFor);
  } finally {
    await deployment.stop();
  }
};

const check = async (baseUrl: string, tokenFor: (persona: string) => Promise<string>): Promise<void> => {
  const failed: string[] = [];
  await timed('main job', async () => {
    const job = await mainJob({ baseUrl, tokenFor, enterprise: FIRM, today: dayOf(new Date()) });
    failed.push(...failedChecks(job));
    report(Object.keys(MAIN_JOB_CHECKS), failed);
  });
  await timed('gateway, pages and uploads', async () => {
    for (const [sentence, holds] of Object.entries(CHECKS))
      if (!(await holds(baseUrl, tokenFor))) failed.push(sentence);
    report(Object.keys(CHECKS), failed);
  });
  if (failed.length > 0) throw new Error(`failed on the deployed API: ${failed.join('; ')}`);
};

const report = (sentences: readonly string[], failed: readonly string[]): void => {
  for (const sentence of sentences) console.log(`  ${failed.includes(sentence) ? 'FAILED' : 'ok'}  ${sentence}`);
};

const timed = async <T>(what: string, work: () => Promise<T>): Promise<T> => {
  const started = performance.now();
  const result = await work();
  console.log(`${what} in ${((performance.now() - started) / 1000).toFixed(1)} s`);
  return result;
};

main().catch((error: unknown) => {
  console.error(error);
  process.exitCode = 1;
});
