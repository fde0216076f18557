import { Problem } from '../problem.ts';
import { inParallel } from '../table/in-parallel.ts';
import { type Key, keys, UNDECLARED, unitPartition } from '../table/keys.ts';
import type { Item, Table } from '../table/table.ts';

/**
 * The manifest of one push: its plan, written before any of its rows, and afterwards its account. It is found again by
 * the pusher's Idempotency-Key, so a repeated push repeats its rows and its answer, whatever happened meanwhile.
 */
export interface Batch {
  batchId: string;
  domain: string;
  unit: string;
  receivedAt: string;
  bodyDigest: string;
  /** One letter a row, in order: see `ROW_OUTCOMES` of the ingest slice. */
  outcomes: string;
  /** The keys of the versions this batch is the first to store. */
  stores: Key[];
  /** `open` until every row is stored; `settled`: interrupted, and counted by a declaration as far as it came. */
  state: 'open' | 'done' | 'settled';
  /** A declaration has counted it. */
  declared?: true;
}

/** After this an open batch is not being written any more: longer than any function that writes one may run. */
const INTERRUPTED_AFTER_MS = 120_000;

/** Manifests marked at once. */
const PARALLEL = 32;

export const batchStore = (table: Table) => ({
  find: async (batchId: string): Promise<Batch | undefined> =>
    (await table.get(keys.batch(batchId))) as Batch | undefined,

  /** Writes the manifest unless the batch has one; answers the one that holds. */
  begin: async (batch: Batch): Promise<Batch> => {
    if (await table.putNew({ ...keys.batch(batch.batchId), ...batch })) return batch;
    return (await table.get(keys.batch(batch.batchId))) as unknown as Batch;
  },

  /** Stores the rows, listed first as not yet declared, so that none is stored and never counted. */
  store: async (batch: Batch, rows: readonly Item[]): Promise<void> => {
    if (rows.length > 0)
      await table.put({ ...keys.undeclared(batch.domain, batch.unit, batch.batchId), batchId: batch.batchId });
    await table.putAll(rows);
    await table.update(keys.batch(batch.batchId), { state: 'done' }, { state: 'open' });
  },

  /**
   * The batches no declaration has counted, but for those `counted` just now. One that is still being written is a 409;
   * one that was interrupted is settled: what it did store counts, and it can store no more.
   */
  undeclared: async (domain: string, unit: string, counted: readonly string[], now: Date): Promise<Batch[]> => {
    const listed = await table.query(unitPartition(domain, unit), { beginsWith: UNDECLARED });
    const wanted = listed.map((item) => String(item.batchId)).filter((batchId) => !counted.includes(batchId));
    const batches = (await table.getAll(wanted.map(keys.batch))) as unknown as Batch[];
    const waiting = batches.filter(({ declared }) => declared !== true);
    return Promise.all(waiting.map((batch) => (batch.state === 'open' ? settle(table, batch, now) : batch)));
  },

  /** The manifest says so first: a late retry may list its batch once more, and it must not be counted twice. */
  markDeclared: async (domain: string, unit: string, batchIds: readonly string[]): Promise<void> => {
    await inParallel(batchIds, PARALLEL, async (batchId) => {
      await table.update(keys.batch(batchId), { declared: true });
    });
    await table.deleteAll(batchIds.map((batchId) => keys.undeclared(domain, unit, batchId)));
  },
});

export type BatchStore = ReturnType<typeof batchStore>;

const settle = async (table: Table, batch: Batch, now: Date): Promise<Batch> => {
  const stillWriting = now.getTime() - Date.parse(batch.receivedAt) < INTERRUPTED_AFTER_MS;
  if (stillWriting)
    throw new Problem('batch-in-progress', '本单位仍有批次正在写入，请在其答复之后再申报', { retryAfterSeconds: 5 });
  const held = await table.getAll(batch.stores);
  const stores = held.filter((item) => item.batchId === batch.batchId).map(({ pk, sk }) => ({ pk, sk }));
  const settled = await table.update(keys.batch(batch.batchId), { state: 'settled', stores }, { state: 'open' });
  if (!settled) throw new Problem('batch-in-progress', '本单位有批次刚刚写入，请重新申报', { retryAfterSeconds: 1 });
  return { ...batch, state: 'settled', stores };
};
