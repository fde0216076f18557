import { type Batch, type BatchState, batchStore } from '../../../shared/batches/batch-store.ts';
import { addDays, type Day, dayOf, type Instant } from '../../../shared/calendar/dates.ts';
import { PROVINCE, type Registry } from '../../../shared/domains/registry.ts';
import { inParallel } from '../../../shared/table/in-parallel.ts';
import type { Key } from '../../../shared/table/key.ts';
import { keys } from '../../../shared/table/keys.ts';
import {
  batchesFrom,
  changesPartition,
  incompletePartition,
  SWEEP,
  SWEEP_PENDING,
  unitPartition,
} from '../../../shared/table/partitions.ts';
import type { Table } from '../../../shared/table/table.ts';

/** How far the sweep has come. */
export interface Checkpoint {
  /** Everything that was received before this has been looked at. */
  through: Instant;
  /** What the units of each domain had declared, in short. */
  feeds: Readonly<Record<string, string>>;
}

/** A batch of the table, as the sweep meets it. */
export interface MetBatch {
  batchId: string;
  receivedAt: Instant;
}

/** A batch that was open when it was last looked at. */
export interface PendingBatch {
  batchId: string;
  /** As its state had it, and when that was looked at. */
  attemptedAt: string;
  lookedAt: Instant;
}

const PARALLEL = 16;
const PAGE = 1000;
/** After every key that begins with an instant. */
const LAST = '~';

export const sweepStore = (table: Table) => ({
  checkpoint: async (): Promise<Checkpoint | undefined> =>
    (await table.get(keys.sweepCheckpoint())) as Checkpoint | undefined,

  /** From the first subscription on there is something to look for. */
  begin: async (checkpoint: Checkpoint): Promise<void> => {
    await table.putNew({ ...keys.sweepCheckpoint(), ...checkpoint });
  },

  save: ({ through, feeds }: Checkpoint): Promise<void> => table.put({ ...keys.sweepCheckpoint(), through, feeds }),

  /** The batches with something to store of every source that were received at or after an instant, the earliest first. */
  batchesSince: async (from: Instant, registry: Registry): Promise<MetBatch[]> => {
    const sources = registry.domains.flatMap(({ code, units }) => [
      unitPartition(code, PROVINCE),
      ...units.map(({ id }) => unitPartition(code, id)),
    ]);
    const met: MetBatch[] = [];
    await inParallel(sources, PARALLEL, async (source) => {
      const between = [batchesFrom(from), batchesFrom(LAST as Instant)] as const;
      met.push(...((await table.query(source, { between })) as unknown as MetBatch[]));
    });
    return met.sort((a, b) => (a.receivedAt < b.receivedAt ? -1 : a.receivedAt > b.receivedAt ? 1 : 0));
  },

  states: async (batchIds: readonly string[]): Promise<Map<string, BatchState>> => {
    const found = (await table.getAll(batchIds.map(keys.batchState))) as unknown as BatchState[];
    return new Map(found.map((state) => [state.batchId, state]));
  },

  /** Whose records these batches store. */
  enterprisesOf: async (batchIds: readonly string[]): Promise<string[]> => {
    const { find } = batchStore(table);
    const enterprises = new Set<string>();
    await inParallel(batchIds, PARALLEL, async (batchId) => {
      for (const uscc of subjectsOf(await find(batchId))) enterprises.add(uscc);
    });
    return [...enterprises];
  },

  pending: async (): Promise<PendingBatch[]> =>
    (await table.query(SWEEP, { beginsWith: SWEEP_PENDING })) as unknown as PendingBatch[],

  keepPending: (batches: readonly PendingBatch[]): Promise<void> =>
    table.putAll(batches.map((batch) => ({ ...keys.sweepPending(batch.batchId), ...batch }))),

  dropPending: (batches: readonly PendingBatch[]): Promise<void> =>
    table.deleteAll(batches.map(({ batchId }) => keys.sweepPending(batchId))),

  /** Whose reports were replaced or taken back, at or after an instant. */
  changedSince: async (from: Instant, now: Instant): Promise<string[]> => {
    const changed = new Set<string>();
    for (let day = dayOf(from); day <= dayOf(now); day = addDays(day, 1) as Day)
      for (const { uscc } of await table.query(changesPartition(day), { between: [from, LAST] }))
        changed.add(String(uscc));
    return [...changed];
  },

  /** Those with a report that more data of a domain may complete, in pages. */
  incompleteIn: async function* (domain: string): AsyncGenerator<string[]> {
    const pk = incompletePartition(domain);
    let after: Key | undefined;
    do {
      const page = await table.page(pk, { limit: PAGE, ...(after === undefined ? {} : { after }) });
      yield page.items.map(({ uscc }) => String(uscc));
      after = page.next;
    } while (after !== undefined);
  },
});

export type SweepStore = ReturnType<typeof sweepStore>;

const ENTERPRISE = /^E#(.+)$/;

const subjectsOf = (batch: Batch | undefined): string[] =>
  (batch?.stores ?? []).flatMap(({ pk }) => ENTERPRISE.exec(pk)?.[1] ?? []);
