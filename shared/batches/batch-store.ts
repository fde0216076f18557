import type { Instant } from '../calendar/dates.ts';
import { sha256Hex } from '../digest.ts';
import { PROVINCE } from '../domains/registry.ts';
import { Problem } from '../problem.ts';
import type { BatchQuality } from '../quality/batch-quality.ts';
import { qualityItems } from '../quality/quality-store.ts';
import { inParallel } from '../table/in-parallel.ts';
import type { Key } from '../table/key.ts';
import { keys } from '../table/keys.ts';
import { UNDECLARED, unitPartition } from '../table/partitions.ts';
import type { Item, Table } from '../table/table.ts';

/**
 * The manifest of one push: its plan, written once before any of its rows. It is found again by the pusher's
 * Idempotency-Key, so a repeated push stores the same rows under the same keys, and answers the same outcomes.
 */
export interface Batch {
  batchId: string;
  domain: string;
  unit: string;
  receivedAt: string;
  bodyDigest: string;
  /** One letter a row, in order: see `encodeOutcomes` of the ingest slice. */
  outcomes: string;
  /** The keys of the versions this batch is the first to store. */
  stores: Key[];
  /** Its signed receipt, handed out once its rows are stored; none where the batch is a part of an upload. */
  receipt?: string | undefined;
  /** What its rows are like, as judged when it was planned. */
  quality: BatchQuality;
  /** The case that its version comes from. The unit's own system did not send it, so no declaration counts it. */
  origin?: string | undefined;
}

/** How far a batch has come. Kept apart from its plan, which is large and never changes. */
export interface BatchState {
  batchId: string;
  /** `open` until every row is stored; `settled`: interrupted, counted by a declaration as far as it came, and over. */
  state: 'open' | 'done' | 'settled';
  /** When a request last set out to store its rows. */
  attemptedAt: string;
  /** Of a settled batch: what it did store. */
  stores?: Key[];
  /** The declaration that counted it, or set out to: it holds once that declaration took effect. */
  declaredIn?: string;
}

/** After this a request is not writing any more: longer than any function may run. */
const INTERRUPTED_AFTER_MS = 120_000;

const PARALLEL = 32;
/** Plans held in memory at once: each at most 60 KB. */
const PLANS_AT_ONCE = 50;

export const batchStore = (table: Table) => {
  const stateOf = async (batchId: string) => (await table.get(keys.batchState(batchId))) as BatchState | undefined;

  return {
    find: async (batchId: string): Promise<Batch | undefined> => planIn(await table.get(keys.batchPlan(batchId))),

    /**
     * Writes the plan unless the batch has one; answers the one that holds, and whether it is open for this request's
     * rows already. A batch that is to store rows is listed as undeclared before it is planned, so that no row is ever
     * stored and never counted; but for one that comes from a case.
     */
    begin: async (plan: Batch, now: Date): Promise<{ batch: Batch; isOpen: boolean }> => {
      const { batchId, domain, unit, receivedAt, stores, origin } = plan;
      const list = async (): Promise<boolean> => {
        const open = { batchId, state: 'open', attemptedAt: now.toISOString() } satisfies BatchState;
        const listed = [
          { ...keys.batchOf(domain, unit, receivedAt as Instant, batchId), batchId, receivedAt },
          // Nobody declares for the province, whose copies are complete or not by themselves.
          ...(unit === PROVINCE || origin !== undefined
            ? []
            : [{ ...keys.undeclared(domain, unit, batchId), batchId }]),
        ];
        const [isNew] = await Promise.all([
          table.putNew({ ...keys.batchState(batchId), ...open }),
          table.putAll(listed),
        ]);
        return isNew;
      };
      const isOpen = stores.length > 0 && (await list());
      if (await table.putNew(planItem(plan))) return { batch: plan, isOpen };
      return { batch: planIn(await table.get(keys.batchPlan(batchId))) as Batch, isOpen: false };
    },

    /** Whether anything is still to be stored; from here on a declaration waits for it. Throws once it was settled. */
    open: async ({ batchId, stores }: Batch, now: Date): Promise<boolean> => {
      if (stores.length === 0) return true;
      if (await table.update(keys.batchState(batchId), { attemptedAt: now.toISOString() }, { state: 'open' }))
        return true;
      refuseSettled(await stateOf(batchId));
      return false;
    },

    /** Stores what the batch comes to. One of no new rows is never open: what it says of quality is all there is to keep. */
    store: (batch: Batch, rows: readonly Item[]): Promise<void> => table.putAll([...qualityItems(batch), ...rows]),

    /** Says that all is stored. Throws where a declaration counted the batch as far as it had come. */
    close: async ({ batchId, stores }: Batch): Promise<void> => {
      if (stores.length === 0) return;
      if (!(await table.update(keys.batchState(batchId), { state: 'done' }, { state: 'open' })))
        refuseSettled(await stateOf(batchId));
    },

    /** The batches of a unit that are still listed as undeclared. */
    listed: async (domain: string, unit: string): Promise<BatchState[]> => {
      const pointers = await table.query(unitPartition(domain, unit), { beginsWith: UNDECLARED });
      return (await table.getAll(
        pointers.map(({ batchId }) => keys.batchState(String(batchId))),
      )) as unknown as BatchState[];
    },

    unlist: (domain: string, unit: string, batches: readonly BatchState[]): Promise<void> =>
      table.deleteAll(batches.map(({ batchId }) => keys.undeclared(domain, unit, batchId))),

    /** Ends what was interrupted: what it did store counts, and it can store no more. One still being written is a 409. */
    settle: async (batch: BatchState, now: Date): Promise<BatchState> => {
      if (batch.state !== 'open') return batch;
      if (now.getTime() - Date.parse(batch.attemptedAt) < INTERRUPTED_AFTER_MS) throw inProgress(5);
      const plan = planIn(await table.get(keys.batchPlan(batch.batchId)));
      const held = await table.getAll(plan?.stores ?? []);
      const stores = held.filter(({ batchId }) => batchId === batch.batchId).map(({ pk, sk }) => ({ pk, sk }));
      const settled = { state: 'settled' as const, stores };
      const expected = { state: 'open', attemptedAt: batch.attemptedAt };
      if (!(await table.update(keys.batchState(batch.batchId), settled, expected))) throw inProgress(1);
      return { ...batch, ...settled };
    },

    /** The distinct versions these batches were the first to store, each once however many of them planned it. */
    countVersions: async (batches: readonly BatchState[]): Promise<number> => {
      const versions = new Set<number>();
      const add = (stores: readonly Key[]) => {
        for (const { pk, sk } of stores) versions.add(fingerprint(`${pk} ${sk}`));
      };
      for (const { stores } of batches) if (stores !== undefined) add(stores);
      const planned = batches.filter(({ stores }) => stores === undefined);
      for (let i = 0; i < planned.length; i += PLANS_AT_ONCE) {
        const some = planned.slice(i, i + PLANS_AT_ONCE);
        for (const item of await table.getAll(some.map(({ batchId }) => keys.batchPlan(batchId))))
          add(planIn(item)?.stores ?? []);
      }
      return versions.size;
    },

    /** Says of each batch which declaration counts it. Another declaration that got there first is a 409. */
    countIn: (declaration: string, batches: readonly BatchState[]): Promise<void> =>
      inParallel(batches, PARALLEL, async ({ batchId, declaredIn }) => {
        if (!(await table.update(keys.batchState(batchId), { declaredIn: declaration }, { declaredIn })))
          throw new Problem('changed-meanwhile', '本单位的另一次申报正在处理，请稍后重新申报');
      }),
  };
};

export type BatchStore = ReturnType<typeof batchStore>;

/** The keys of a plan are one text, a line a key: five hundred pairs would take longer to write than the rows themselves. */
const planItem = ({ stores, ...plan }: Batch): Item => ({
  ...keys.batchPlan(plan.batchId),
  ...plan,
  stores: stores.map(({ pk, sk }) => `${pk} ${sk}`).join('\n'),
});

const planIn = (item: Item | undefined): Batch | undefined => {
  if (item === undefined) return undefined;
  const lines = String(item.stores)
    .split('\n')
    .filter((line) => line !== '');
  const stores = lines.map((line) => {
    const [pk = '', sk = ''] = line.split(' ');
    return { pk, sk };
  });
  return { ...(item as unknown as Batch), stores };
};

const inProgress = (retryAfterSeconds: number): Problem =>
  new Problem('batch-in-progress', '本单位仍有批次正在写入，请在其答复之后再申报', { retryAfterSeconds });

const refuseSettled = (state: BatchState | undefined): void => {
  if (state?.state === 'settled')
    throw new Problem(
      'batch-abandoned',
      '该批次写入中断，已由其后的申报结算；请更换 Idempotency-Key 重新报送，已入库的行会答复 unchanged',
    );
};

/** 52 bits of a digest: a million versions fit into memory, and two of them meet once in ten thousand such loads. */
const fingerprint = (text: string): number => Number.parseInt(sha256Hex(text).slice(0, 13), 16);
