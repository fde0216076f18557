import { createHash } from 'node:crypto';
import type { Platform } from '../platform/client.ts';
import { Refusal } from './refusal.ts';
import { BatchReply, type Send } from './reply.ts';
import { Retryable } from './retry.ts';

/**
 * A `Send` over HTTP: every try of a batch carries the same Idempotency-Key, so none is counted twice. `runId` is told from
 * one run to the next: a file pushed again is a new batch.
 */
export const sendOverHttp = (
  platform: Platform,
  { persona, runId, dryRun }: { persona: string; runId: string; dryRun: boolean },
): Send => {
  let position = 0;
  return async (domain, records) => {
    const body = JSON.stringify({ records });
    const key = [runId, persona, domain, position++];
    const idempotencyKey = createHash('sha256').update(JSON.stringify(key)).update(body).digest('base64url');
    const path = `/v1/domains/${encodeURIComponent(domain)}/records${dryRun ? '?dryRun=1' : ''}`;
    try {
      return await platform.json({ method: 'POST', path, body, idempotencyKey }, BatchReply);
    } catch (failure) {
      if (!(failure instanceof Refusal && failure.cause instanceof Retryable)) throw failure;
      throw new Refusal(`${failure.message}。可以重新运行同一命令：已受理的行会答复“未变”`, { cause: failure });
    }
  };
};
