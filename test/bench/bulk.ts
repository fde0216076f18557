import { setTimeout as pause } from 'node:timers/promises';
import type { Stack } from '../../infra/local/stack.ts';
import { callApi } from '../support/call-api.ts';
import { uploadFile } from './upload-file.ts';

/** To ask is work too, for the same stack: often only where the end is near. */
const SELDOM_MS = 500;
const OFTEN_MS = 20;

/** Uploads a file and waits until every row of it is accepted. */
export const importFile = async (stack: Stack, file: string, rows: number): Promise<void> => {
  const token = await stack.tokenFor('department:qz-scjg');
  const uploadId = await uploadFile(stack.url, token, file);
  for (;;) {
    const { body } = await callApi(stack.url, 'GET', `/v1/uploads/${uploadId}`, { token });
    if (body.state === 'failed') throw new Error(body.problem.detail);
    if (body.state === 'done' && body.accepted !== rows) throw new Error(`${body.accepted} rows accepted, not ${rows}`);
    if (body.state === 'done') return;
    await pause(body.estimate?.percent > 95 ? OFTEN_MS : SELDOM_MS);
  }
};
