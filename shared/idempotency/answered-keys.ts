import { canonicalJson, sha256Hex } from '../digest.ts';
import { Problem } from '../problem.ts';
import { keys } from '../table/keys.ts';
import type { Table } from '../table/table.ts';

interface KeyedRequest {
  /** Whose key it is: the same text is another key for another caller. */
  caller: readonly string[];
  idempotencyKey: string | undefined;
  body: unknown;
}

/**
 * The Idempotency-Keys an operation has answered, for operations that are harmless to repeat by their content: all that
 * is left to tell is a key that comes again with another body. Remembered once the request took effect, so that a
 * refused one may be mended and sent again under its key.
 */
export const answeredKeys = (table: Table, operation: string) => ({
  /** Whether this very request was answered before; throws where its key was for another one. */
  has: async ({ caller, idempotencyKey, body }: KeyedRequest): Promise<boolean> => {
    if (idempotencyKey === undefined) return false;
    const answered = await table.get(keys.reservation(operation, caller, idempotencyKey));
    if (answered === undefined) return false;
    if (answered.bodyDigest !== digestOf(body))
      throw new Problem('idempotency-mismatch', '该 Idempotency-Key 已用于内容不同的请求，请更换后重试');
    return true;
  },

  remember: async ({ caller, idempotencyKey, body }: KeyedRequest): Promise<void> => {
    if (idempotencyKey === undefined) return;
    await table.putNew({ ...keys.reservation(operation, caller, idempotencyKey), bodyDigest: digestOf(body) });
  },
});

export type AnsweredKeys = ReturnType<typeof answeredKeys>;

const digestOf = (body: unknown): string => sha256Hex(canonicalJson(body));
