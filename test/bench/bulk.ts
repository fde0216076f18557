import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import type { Stack } from '../../infra/local/stack.ts';
import { callApi } from '../support/call-api.ts';
import { uploadFile } from './upload-file.ts';

/** Uploads a file and waits until every row of it is accepted. */
export const importFile = async (stack: Stack, csv: string, rows: number): Promise<void> => {
  const folder = await mkdtemp(join(tmpdir(), 'xinzheng-bulk-'));
  try {
    const file = join(folder, 'bench.csv');
    await writeFile(file, csv);
    const token = await stack.tokenFor('department:qz-scjg');
    const uploadId = await uploadFile(stack.url, token, file);
    for (;;) {
      const { body } = await callApi(stack.url, 'GET', `/v1/uploads/${uploadId}`, { token });
      if (body.state === 'failed') throw new Error(body.problem.detail);
      if (body.state === 'done' && body.accepted !== rows)
        throw new Error(`${body.accepted} rows accepted, not ${rows}`);
      if (body.state === 'done') return;
      await pause(50);
    }
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
};
