import { setTimeout as pause } from 'node:timers/promises';
import { accessToken } from '../../infra/local/idp/access-token.ts';
import { syntheticUscc } from '../../infra/local/sample-city/codes.ts';
import { type Stack, startStack } from '../../infra/local/stack.ts';
import { readEnterprise } from '../../shared/records/enterprise-store.ts';
import { inParallel } from '../../shared/table/in-parallel.ts';
import { callApi } from '../support/call-api.ts';
import { penaltyInput } from '../support/records.ts';
import { type Figure, interleaved, median } from './figure.ts';
import { inFolder } from './in-folder.ts';
import { startProcess } from './local-process.ts';

/** Checks over HTTP beside a bare loop that reads the same enterprises: by the number of subjects, and by what else the table holds. */
const SUBJECTS = 5000;
const FEW = 500;
const OTHERS = 10 * SUBJECTS;
/** As the embedded stack runs: two parts at once, each 32 enterprises. */
const AT_ONCE = 64;
const ROUNDS = 2;
const PORT = 18_433;
const BATCH = 500;

export const benchChecks = (): Promise<Figure[]> =>
  inFolder(async (folder) => [...(await inThisProcess(folder)), ...(await asStarted(folder))]);

const inThisProcess = async (dataDir: string): Promise<Figure[]> => {
  const stack = await startStack({ port: 0, empty: true, dataDir });
  try {
    await fill(stack, 0, SUBJECTS);
    const figures = [...(await compared(stack, `${FEW}`, FEW)), ...(await compared(stack, `${SUBJECTS}`, SUBJECTS))];
    await fill(stack, SUBJECTS, OTHERS);
    return [...figures, ...(await compared(stack, `${SUBJECTS} of ${SUBJECTS + OTHERS}`, SUBJECTS))];
  } finally {
    await stack.stop();
  }
};

const firm = (i: number) => ({ name: `潍坊市示例${i}有限公司`, uscc: syntheticUscc('91', '370700', 100_000 + i) });

/** Each of them with one record. */
const fill = async (stack: Stack, first: number, count: number): Promise<void> => {
  const token = await stack.tokenFor('department:qz-scjg', { ttlSeconds: 3600 });
  const post = async (path: string, body: unknown) => {
    const { status, text } = await callApi(stack.url, 'POST', path, { token, body });
    if (status >= 300) throw new Error(`${path}: ${text}`);
  };
  for (let from = first; from < first + count; from += BATCH) {
    const firms = Array.from({ length: BATCH }, (_, i) => firm(from + i));
    const records = firms.map((subject, i) =>
      penaltyInput({
        documentNo: `青市监处罚〔2026〕${from + i}号`,
        subject: { ...subject, type: '法人及非法人组织' },
      }),
    );
    await post('/v1/enterprises', { enterprises: firms });
    await post('/v1/domains/21/records', { records });
  }
};

let asked = 0;

const requestsOf = async (url: string, token: string, checkId: string): Promise<number> =>
  (await callApi(url, 'GET', `/v1/checks/${checkId}/requests`, { token })).body.requests.length;

/** From the request to the last result; answers when everything is there and as expected, with how many units were asked. */
const check = async (
  url: string,
  token: string,
  subjects: number,
  ask: 'none' | 'incomplete' = 'none',
): Promise<number> => {
  const body = {
    matter: '基准测试',
    matterNo: `BENCH-${++asked}`,
    subjects: Array.from({ length: subjects }, (_, i) => firm(i)),
    ask,
  };
  const { body: created } = await callApi(url, 'POST', '/v1/checks', { token, body });
  for (;;) {
    const { body: now } = await callApi(url, 'GET', `/v1/checks/${created.checkId}`, { token });
    if (now.state === 'failed') throw new Error('the check failed');
    if (now.state === 'done') {
      if (now.counts.found !== subjects) throw new Error(`${now.counts.found} found, not ${subjects}`);
      return requestsOf(url, token, created.checkId);
    }
    await pause(50);
  }
};

const bare = (stack: Stack, subjects: number): Promise<void> =>
  inParallel(
    Array.from({ length: subjects }, (_, i) => firm(i).uscc),
    AT_ONCE,
    async (uscc) => {
      if ((await readEnterprise(stack.table, uscc)).versions.length !== 1)
        throw new Error(`${uscc} is not as it was filled in`);
    },
  );

/** An officer of its own for each case: the quota of a day is four of the largest checks. */
const ASKERS: Record<string, string> = { [FEW]: 'officer:wf-fgw', [SUBJECTS]: 'officer:wf-jyj' };

const compared = async (stack: Stack, name: string, subjects: number): Promise<Figure[]> => {
  const token = await stack.tokenFor(ASKERS[name] ?? 'officer:wf-kjj', { ttlSeconds: 3600 });
  const times = await interleaved(
    { ours: () => check(stack.url, token, subjects), bare: () => bare(stack, subjects) },
    { rounds: ROUNDS, warmUp: name === `${FEW}` ? 1 : 0 },
  );
  return Object.entries(times).map(([contender, ms]) => figure(name, contender, 'time', median(ms) / 1000, 's'));
};

/** The same data in the stack as `npm start` runs it: what it takes and holds at most. */
const asStarted = async (dataDir: string): Promise<Figure[]> => {
  const stack = await startProcess(dataDir, PORT);
  try {
    const token = await accessToken(`${stack.url}/idp`, 'officer:wf-gxj', { ttlSeconds: 3600 });
    const idle = stack.peakMegabytes();
    const started = performance.now();
    await check(stack.url, token, SUBJECTS);
    const seconds = (performance.now() - started) / 1000;
    const peak = stack.peakMegabytes();
    // No feed is declared: every unit of every domain is asked about all subjects.
    const before = performance.now();
    const requests = await check(stack.url, token, SUBJECTS, 'incomplete');
    const askingSeconds = (performance.now() - before) / 1000;
    return [
      figure('npm start', 'ours', 'time', seconds, 's'),
      figure('npm start', 'ours', 'peak-memory', peak, 'MB'),
      figure('npm start, asking', 'ours', 'requests', requests, ''),
      figure('npm start, asking', 'ours', 'time', askingSeconds, 's'),
      figure('npm start, asking', 'ours', 'peak-memory', stack.peakMegabytes(), 'MB'),
      figure('npm start', 'idle', 'peak-memory', idle, 'MB'),
    ];
  } finally {
    await stack.kill();
  }
};

const figure = (name: string, contender: string, metric: string, value: number, unit: string): Figure => ({
  bench: 'checks',
  case: name,
  contender,
  metric,
  value,
  unit,
});
