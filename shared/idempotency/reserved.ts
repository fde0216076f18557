import { canonicalJson, sha256Hex } from '../digest.ts';
import { Problem } from '../problem.ts';
import type { Key } from '../table/key.ts';
import { keys } from '../table/keys.ts';
import type { Table } from '../table/table.ts';

interface KeyedRequest {
  /** Whose key it is: the same text is another key for another caller. */
  caller: readonly string[];
  idempotencyKey: string;
  body: unknown;
}

/**
 * What a request under an Idempotency-Key decides before it does anything: identities, instants, defaults. A retry is
 * given the same again, so everything it writes is the same; the key with another body is refused.
 */
export const reserved = async <T extends object>(
  table: Table,
  operation: string,
  { caller, idempotencyKey, body }: KeyedRequest,
  decide: () => T,
): Promise<T> => {
  const key = keys.reservation(operation, caller, idempotencyKey);
  const bodyDigest = sha256Hex(canonicalJson(body));
  const found = (await table.get(key)) ?? (await firstOf(table, key, { bodyDigest, decided: decide() }));
  if (found.bodyDigest !== bodyDigest)
    throw new Problem('idempotency-mismatch', '该 Idempotency-Key 已用于内容不同的请求，请更换后重试');
  return found.decided as T;
};

interface Reservation extends Record<string, unknown> {
  bodyDigest: string;
  decided: object;
}

/** Of two requests at once, what the first one decided. */
const firstOf = async (table: Table, key: Key, reservation: Reservation): Promise<Record<string, unknown>> =>
  (await table.putNew({ ...key, ...reservation })) ? reservation : ((await table.get(key)) ?? reservation);
