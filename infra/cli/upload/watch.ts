import { setTimeout as sleep } from 'node:timers/promises';
import type { Surroundings } from '../command/surroundings.ts';
import type { Platform } from '../platform/client.ts';
import { Refusal } from '../push/refusal.ts';
import type { Output } from '../push/show.ts';
import { progressLine } from './progress.ts';
import { Upload } from './reply.ts';

const POLL_MS = 1000;
/** A file that has not come by then does not come: its link has expired. */
const AWAITED_POLLS = 900;

/** Waits until an upload is over, and shows how far it has come meanwhile. */
export const watch = async (uploadId: string, platform: Platform, around: Surroundings): Promise<Upload> => {
  const wait = around.wait ?? sleep;
  const show = progressOn(around.err);
  for (let polls = 0; ; polls++) {
    const path = `/v1/uploads/${encodeURIComponent(uploadId)}`;
    const upload = await platform.json({ method: 'GET', path }, Upload);
    show(upload);
    if (upload.state === 'done' || upload.state === 'failed') return upload;
    if (upload.state === 'awaiting' && polls >= AWAITED_POLLS) throw new Refusal('平台一直没有收到文件，请重新上传');
    await wait(POLL_MS);
  }
};

/** One line that moves on a terminal; elsewhere a line whenever another tenth is done. */
const progressOn = (err: Output) => {
  let last = '';
  return (upload: Upload): void => {
    const isOver = upload.state === 'done' || upload.state === 'failed';
    if (err.isTTY) err.write(`\r\u001b[K${progressLine(upload)}${isOver ? '\n' : ''}`);
    const step = `${upload.state} ${Math.floor((upload.estimate?.percent ?? 0) / 10)}`;
    if (!err.isTTY && step !== last) err.write(`${progressLine(upload)}\n`);
    last = step;
  };
};
