import { randomUUID } from 'node:crypto';
import { openAsBlob } from 'node:fs';
import { stat } from 'node:fs/promises';
import { basename } from 'node:path';
import * as z from 'zod';
import type { Surroundings } from '../command/surroundings.ts';
import type { Platform } from '../platform/client.ts';
import { Refusal } from '../push/refusal.ts';
import { Retryable, retrying } from '../push/retry.ts';

const Created = z.object({
  uploadId: z.string(),
  url: z.string(),
  method: z.string(),
  headers: z.record(z.string(), z.string()),
});
type Created = z.output<typeof Created>;

/** Hands a whole file over, by the signed link the platform gives; answers the id of the upload. */
export const upload = async (
  file: string,
  domain: string,
  platform: Platform,
  around: Pick<Surroundings, 'fetch' | 'wait'>,
): Promise<string> => {
  const { size } = await stat(file);
  const created = await platform.json(
    {
      method: 'POST',
      path: `/v1/domains/${encodeURIComponent(domain)}/uploads`,
      body: JSON.stringify({ filename: basename(file), size }),
      idempotencyKey: randomUUID(),
    },
    Created,
  );
  await sendFile(file, created, around);
  return created.uploadId;
};

/** Sending the same file to the same link again changes nothing, so it is safe to repeat. */
const sendFile = async (
  file: string,
  { url, method, headers }: Created,
  { fetch, wait }: Pick<Surroundings, 'fetch' | 'wait'>,
): Promise<void> => {
  const send = async () => {
    const body = await openAsBlob(file);
    const response = await fetch(url, { method, headers: withoutLength(headers), body }).catch((cause: unknown) => {
      throw new Retryable('与对象存储的连接中断', undefined, { cause });
    });
    await response.body?.cancel();
    if (response.status >= 500) throw new Retryable(`对象存储暂时不可用（HTTP ${response.status}）`);
    if (!response.ok)
      throw new Refusal(`对象存储拒绝了文件（HTTP ${response.status}），上传链接可能已过期，请重新运行`);
  };
  await retrying(send, wait).catch((failure: unknown) => {
    throw failure instanceof Retryable ? new Refusal(failure.message, { cause: failure }) : failure;
  });
};

/** Told by the body itself. */
const withoutLength = (headers: Record<string, string>): [string, string][] =>
  Object.entries(headers).filter(([name]) => name.toLowerCase() !== 'content-length');
