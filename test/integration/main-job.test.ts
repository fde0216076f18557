import { type Stack, startStack } from '../../infra/local/stack.ts';
import { dayOf } from '../../shared/calendar/dates.ts';
import { type MainJob, mainJob } from '../support/main-job.ts';
import { MAIN_JOB_CHECKS } from '../support/main-job-checks.ts';

describe('the main job on the embedded stack', () => {
  let stack: Stack;
  let job: MainJob;

  beforeAll(async () => {
    stack = await startStack({ port: 0, empty: true });
    job = await mainJob({
      baseUrl: stack.url,
      tokenFor: stack.tokenFor,
      enterprise: { uscc: '91370781MA0000015N', name: '青州市㛃玉犇达示例物流有限公司' },
      today: dayOf(stack.clock.now()),
    });
  }, 60_000);

  afterAll(() => stack.stop());

  it.each(Object.keys(MAIN_JOB_CHECKS))('%s', (sentence) => expect(MAIN_JOB_CHECKS[sentence]?.(job)).toBe(true));
});
