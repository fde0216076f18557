import type { BatchState } from '../../../shared/batches/batch-store.ts';
import { earlier, type Instant, toInstant } from '../../../shared/calendar/dates.ts';
import type { FeedOf } from '../../../shared/feeds/feed-store.ts';
import { type CheckDeps, checkEnterprises } from './check-enterprises.ts';
import { cutOffsOf } from './cut-offs.ts';
import type { Checkpoint, MetBatch, PendingBatch, SweepStore } from './sweep-store.ts';

interface Deps extends CheckDeps {
  sweeps: SweepStore;
  feeds: () => Promise<FeedOf>;
}

/** What was written up to this long ago is looked at again: clocks differ, and what is announced comes a little later. */
const OVERLAP_MS = 600_000;
/** No request goes on writing for longer after it set out to. */
const WRITING_MS = 120_000;
/** Plans read at once, and looked through before the time is asked. */
const BATCHES = 50;
/** What the last group of batches and the checkpoint may take. */
const RESERVE_MS = 60_000;

type Check = ReturnType<typeof checkEnterprises>;

/**
 * Finds the enterprises of which something changed since it last came this far, without looking at any other, and has the
 * subscribed reports of these composed again. Answers how many subscribers were told. Where time is short it goes on the next time.
 */
export const sweep =
  (deps: Deps) =>
  async (millisecondsLeft: () => number): Promise<number> => {
    const { sweeps, feeds, registry, now } = deps;
    const last = await sweeps.checkpoint();
    if (last === undefined) return 0;
    const started = now();
    const settled = toInstant(new Date(started.getTime() - OVERLAP_MS));
    const from = earlier(last.through, settled);
    const met = await meet(sweeps, await sweeps.batchesSince(from, registry), toInstant(started));
    const changed = await sweeps.changedSince(from, toInstant(started));
    // Before any record, and after the states of the batches: what was stored by then is seen.
    const feedOf = await feeds();
    const check = checkEnterprises(deps, feedOf);
    let told = await check(changed);
    told += await check(await sweeps.enterprisesOf(met.again));
    await met.keep();
    const arrived = await checkBatches(met.batches, check, sweeps, millisecondsLeft);
    const reached = { ...last, through: earlier(arrived.through ?? settled, settled) };
    if (arrived.through !== undefined) {
      await sweeps.save(reached);
      return told + arrived.told;
    }
    return told + arrived.told + (await checkDeclared(reached, cutOffsOf(registry, feedOf), check, sweeps));
  };

/** Batches since the last time, and which of those met earlier may have stored rows since. */
const meet = async (sweeps: SweepStore, batches: readonly MetBatch[], lookedAt: Instant) => {
  const earlierOpen = await sweeps.pending();
  const ids = [...new Set([...batches, ...earlierOpen].map(({ batchId }) => batchId))];
  const states = await sweeps.states(ids);
  const open = ids.filter((batchId) => isOpen(states.get(batchId)));
  const pending = open.map((batchId) => ({ batchId, attemptedAt: states.get(batchId)?.attemptedAt ?? '', lookedAt }));
  return {
    batches,
    again: earlierOpen.filter((batch) => mayHaveStored(batch, states.get(batch.batchId))).map(({ batchId }) => batchId),
    keep: async () => {
      await sweeps.keepPending(pending);
      await sweeps.dropPending(earlierOpen.filter(({ batchId }) => !open.includes(batchId)));
    },
  };
};

/** Its rows are listed before any of them is stored, and may come much later: a push is repeated until it is done. */
const isOpen = (state: BatchState | undefined): boolean => state === undefined || state.state === 'open';

const mayHaveStored = ({ attemptedAt, lookedAt }: PendingBatch, state: BatchState | undefined): boolean =>
  !isOpen(state) || state?.attemptedAt !== attemptedAt || Date.parse(lookedAt) - Date.parse(attemptedAt) < WRITING_MS;

/** Where it had to stop for want of time, the instant from which it is to go on. */
const checkBatches = async (
  batches: readonly MetBatch[],
  check: Check,
  sweeps: SweepStore,
  millisecondsLeft: () => number,
): Promise<{ told: number; through?: Instant }> => {
  let told = 0;
  for (let i = 0; i < batches.length; i += BATCHES) {
    const through = batches[i]?.receivedAt;
    // Going on from the instant it set out from would be no progress.
    if (through !== batches[0]?.receivedAt && millisecondsLeft() < RESERVE_MS) return { told, through };
    const some = batches.slice(i, i + BATCHES).map(({ batchId }) => batchId);
    told += await check(await sweeps.enterprisesOf(some));
  }
  return { told };
};

/** A domain whose units declared more completes what earlier reports said of it; domain by domain, as each is done. */
const checkDeclared = async (
  reached: Checkpoint,
  cutOffs: Readonly<Record<string, string>>,
  check: Check,
  sweeps: SweepStore,
): Promise<number> => {
  let told = 0;
  let feeds = reached.feeds;
  for (const [domain, cutOff] of Object.entries(cutOffs)) {
    if (feeds[domain] === cutOff) continue;
    for await (const enterprises of sweeps.incompleteIn(domain)) told += await check(enterprises);
    feeds = { ...feeds, [domain]: cutOff };
    await sweeps.save({ ...reached, feeds });
  }
  await sweeps.save({ ...reached, feeds });
  return told;
};
