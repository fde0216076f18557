import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { accessToken } from '../../infra/local/idp/access-token.ts';
import { callApi } from '../support/call-api.ts';
import type { Figure } from './figure.ts';
import { inFolder } from './in-folder.ts';
import { type LocalProcess, startProcess } from './local-process.ts';
import { type Expected, uploadFile, writeFile } from './upload-file.ts';

/** A file of a million rows through the embedded stack on disk: how long, how much memory, and whether it adds up. */
const ROWS = Number(process.env.ROWS ?? 1_000_000);
const PORT = 18_431;
const KILLS = 5;

export const benchImport = (): Promise<Figure[]> =>
  inFolder(async (folder) => {
    const file = join(folder, 'bench.csv');
    const expected = await writeFile(file, ROWS);
    const stack = await startProcess(join(folder, 'data'), PORT);
    try {
      const token = await tokenFor(stack);
      const started = performance.now();
      const uploadId = await uploadFile(stack.url, token, file);
      const upload = await untilOver(stack.url, token, uploadId);
      const seconds = (performance.now() - started) / 1000;
      requireCounts(upload, expected);
      return [
        figure('throughput', ROWS / seconds, 'rows/s'),
        figure('time', seconds, 's'),
        figure('peak-memory', stack.peakMegabytes(), 'MB'),
      ];
    } finally {
      await stack.kill();
    }
  });

const CRASH_ROWS = 50_000;

/** The same file imported undisturbed and with the process killed five times at random: what both come to must be equal. */
export const benchImportCrash = (): Promise<Figure[]> =>
  inFolder(async (folder) => {
    const file = join(folder, 'bench.csv');
    const expected = await writeFile(file, CRASH_ROWS);
    const undisturbed = await importKilled(join(folder, 'calm'), file, expected, 0);
    const killed = await importKilled(join(folder, 'killed'), file, expected, KILLS);
    if (killed.held !== undisturbed.held || killed.errors !== undisturbed.errors)
      throw new Error(`killed: ${killed.held} versions, undisturbed: ${undisturbed.held}`);
    return [
      figure('versions-held', undisturbed.held, 'versions'),
      figure('versions-held-after-kills', killed.held, 'versions'),
      figure('kills', KILLS, 'kills'),
    ];
  });

const importKilled = async (dataDir: string, file: string, expected: Expected, kills: number) => {
  let stack = await startProcess(dataDir, PORT);
  try {
    const token = await tokenFor(stack);
    const uploadId = await uploadFile(stack.url, token, file);
    for (let kill = 0; kill < kills; kill++) {
      const rows = await untilRows(stack.url, token, uploadId, ((kill + Math.random()) / kills) * 0.95 * expected.rows);
      await stack.kill();
      stack = await startProcess(dataDir, PORT);
      console.error(`killed after ${rows} rows`);
    }
    const upload = await untilOver(stack.url, token, uploadId);
    requireCounts(upload, expected);
    const errors = await (await fetch(upload.errorsUrl)).text();
    return { held: await versionsHeld(stack.url, token), errors };
  } finally {
    await stack.kill();
  }
};

/** Waits until so many rows are counted, and a moment more: anything may be under way then. */
const untilRows = async (url: string, token: string, uploadId: string, rows: number): Promise<number> => {
  for (;;) {
    const { body } = await callApi(url, 'GET', `/v1/uploads/${uploadId}`, { token });
    if (body.rows >= rows || body.state === 'done') break;
    await pause(20);
  }
  await pause(Math.random() * 300);
  return (await callApi(url, 'GET', `/v1/uploads/${uploadId}`, { token })).body.rows;
};

/** As the refusal of a wrong declaration says: the distinct versions that are stored and not declared yet. */
const versionsHeld = async (url: string, token: string): Promise<number> => {
  const { body } = await callApi(url, 'POST', '/v1/domains/21/declarations', {
    token,
    body: { from: '2026-01-01', through: '2026-01-02', records: 0 },
  });
  return body.held;
};

const untilOver = async (url: string, token: string, uploadId: string) => {
  for (;;) {
    const { body } = await callApi(url, 'GET', `/v1/uploads/${uploadId}`, { token });
    if (body.state === 'failed') throw new Error(body.problem.detail);
    if (body.state === 'done') return body;
    await pause(1000);
  }
};

const requireCounts = (upload: Record<string, unknown>, expected: Expected): void => {
  for (const [name, count] of Object.entries(expected))
    if (upload[name] !== count) throw new Error(`${name}: ${String(upload[name])} instead of ${count}`);
};

const tokenFor = ({ url }: LocalProcess): Promise<string> =>
  accessToken(`${url}/idp`, 'department:qz-scjg', { ttlSeconds: 7200 });

const figure = (metric: string, value: number, unit: string): Figure => ({
  bench: 'import',
  case: 'csv',
  contender: 'ours',
  metric,
  value,
  unit,
});
