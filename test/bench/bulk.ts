import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { callApi } from '../../infra/cli/call-api.ts';
import type { Stack } from '../../infra/local/stack.ts';
import { uploadFile, writeFile } from './upload-file.ts';

/** Uploads a file of so many rows and waits for its import; the seconds from the upload to the end. */
export const importSeconds = async (stack: Stack, rows: number): Promise<number> => {
  const folder = await mkdtemp(join(tmpdir(), 'xinzheng-bulk-'));
  try {
    const file = join(folder, 'bench.csv');
    const { accepted } = await writeFile(file, rows);
    const token = await stack.tokenFor('department:qz-scjg');
    const started = performance.now();
    const uploadId = await uploadFile(stack.url, token, file);
    for (;;) {
      const { body } = await callApi(stack.url, 'GET', `/v1/uploads/${uploadId}`, { token });
      if (body.state === 'failed') throw new Error(body.problem.detail);
      if (body.state === 'done' && body.accepted !== accepted)
        throw new Error(`${body.accepted} rows accepted, not ${accepted}`);
      if (body.state === 'done') return (performance.now() - started) / 1000;
      await pause(100);
    }
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
};
