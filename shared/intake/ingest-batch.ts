import type { Batch, BatchStore } from '../batches/batch-store.ts';
import { type Day, type Instant, toInstant } from '../calendar/dates.ts';
import { sha256OfList } from '../digest.ts';
import { PROVINCE, type Sender } from '../domains/registry.ts';
import { type Fault, Problem } from '../problem.ts';
import { qualityOf } from '../quality/batch-quality.ts';
import { type IntakeStore, versionItem } from './intake-store.ts';
import { decodeOutcomes, encodeOutcomes } from './outcomes.ts';
import { type Candidate, candidatesOf, needsHistory, type Outcome, planBatch, stores } from './plan.ts';
import { type Validated, validate } from './rules/validate.ts';

/** Who sends: a source unit of the domain, or a platform that sends copies. */
export type Pusher = Sender;

/** A row as it was sent, or why it could not even be read. */
export interface SentRow {
  sent: unknown;
  faults?: readonly Fault[];
}

export interface Incoming {
  /** The same batch again must have the same id: it then stores and answers the same. */
  batchId: string;
  domain: string;
  pusher: Pusher;
  rows: readonly SentRow[];
  /** Since when decisions of the domain must be reported: earlier ones are never late. */
  dutyFrom: Day;
  /** Of the rows, where they are known by another digest than that of their content. */
  digest?: string;
  /** The case that the rows come from, where it is not the sender's system that sends them. */
  origin?: string;
}

/** What became of each row, and what that was judged on. */
export interface Ingested {
  rows: readonly Validated[];
  candidates: readonly (Candidate | undefined)[];
  outcomes: readonly Outcome[];
  /** The names under which the platform knows the subjects, by code. */
  names: ReadonlyMap<string, string>;
  /** Left out for a check: nothing was kept. */
  batch?: Batch;
}

interface Deps {
  store: IntakeStore;
  batches: BatchStore;
  now: () => Date;
  /** Signs the receipt of a batch, once: it is kept with the plan. Left out where the batch is a part of an upload. */
  certify?: (batch: Batch) => Promise<string>;
}

/** Checks a batch and says what would become of it; keeps nothing. */
export const checkBatch =
  ({ store, now }: Pick<Deps, 'store' | 'now'>) =>
  async (incoming: Incoming): Promise<Ingested> => {
    const { read, planned } = await readAndPlan(incoming, toInstant(now()), store);
    return { ...read, names: planned.names, outcomes: planned.outcomes };
  };

/** Keeps a batch: plans it, or finds its plan, and stores what was planned. Repeating it is harmless at any point. */
export const ingestBatch =
  ({ store, batches, now, certify }: Deps) =>
  async (incoming: Incoming): Promise<Ingested> => {
    const at = now();
    const bodyDigest = incoming.digest ?? bodyDigestOf(incoming.rows);
    // Few batches are repeated: while it is asked whether this one is, it is planned as if it were not.
    const [begun, asNew] = await Promise.all([
      batches.find(incoming.batchId),
      readAndPlan(incoming, toInstant(at), store),
    ]);
    const { receivedAt, read, planned } =
      begun === undefined ? asNew : await readAndPlan(incoming, begun.receivedAt as Instant, store);
    const head = {
      batchId: incoming.batchId,
      domain: incoming.domain,
      unit: incoming.pusher.id,
      receivedAt,
      bodyDigest,
      ...(incoming.origin === undefined ? {} : { origin: incoming.origin }),
    };
    const quality = () => qualityOf(judged(incoming, receivedAt, read, planned));
    const drafted = begun ?? batchOf({ ...head, quality: quality() }, read, planned.outcomes);
    const { batch, isOpen } =
      begun === undefined
        ? await batches.begin({ ...drafted, receipt: await certify?.(drafted) }, at)
        : { batch: begun, isOpen: false };
    if (batch.bodyDigest !== bodyDigest)
      throw new Problem('idempotency-mismatch', '该 Idempotency-Key 已用于内容不同的批次，请更换后重试');
    // Begun by a concurrent retry with another instant of receipt: its plan holds, not ours.
    const kept = batch.receivedAt === receivedAt ? read : readRows(incoming, batch.receivedAt as Instant);
    const outcomes = decodeOutcomes(batch.outcomes);
    const isToStore = isOpen || (await batches.open(batch, at));
    if (isToStore) {
      const stored = kept.candidates.filter((_, i) => stores(outcomes[i] as Outcome)) as Candidate[];
      await store.mark(batch.domain, stored, planned.histories);
      await batches.store(
        batch,
        stored.map((row) => versionItem(batch.domain, row, batch)),
      );
    }
    await Promise.all([isToStore && batches.close(batch), tellFeed(batch, store)]);
    return { ...kept, names: planned.names, outcomes, batch };
  };

/** Of the rows as they were sent, so that the sender can recompute it from what it sent. */
const bodyDigestOf = (rows: readonly SentRow[]): string =>
  sha256OfList(rows.map((row) => (row.faults === undefined ? row.sent : row)));

/** A batch whose rows are checked and known as the versions they would be. */
interface Read {
  rows: Validated[];
  candidates: (Candidate | undefined)[];
}

const readRows = ({ domain, pusher, rows: sent }: Incoming, receivedAt: Instant): Read => {
  const rows = sent.map((row) =>
    row.faults === undefined ? validate(row.sent, receivedAt) : { faults: [...row.faults] },
  );
  return { rows, candidates: candidatesOf(domain, rows, receivedAt, pusher) };
};

/** Copies say nothing of a unit's feed, nor does what comes from a case. */
const tellFeed = async ({ unit, origin, domain, receivedAt }: Batch, store: IntakeStore): Promise<void> => {
  if (unit !== PROVINCE && origin === undefined) await store.pushed(domain, unit, receivedAt as Instant);
};

const readAndPlan = async (incoming: Incoming, receivedAt: Instant, store: IntakeStore) => {
  const read = readRows(incoming, receivedAt);
  return { receivedAt, read, planned: await plan(incoming.domain, read, store) };
};

/** Subjects of a batch up to which all that is held of them is read, so that quality is judged by it too. */
const FEW_SUBJECTS = 50;

/** One look-up of the very versions and subjects; of a large batch, the records' other versions are read only where they decide. */
const plan = async (domain: string, { candidates }: Read, store: IntakeStore) => {
  const read = candidates.filter((candidate) => candidate !== undefined);
  const { held, names } = await store.lookUp(read);
  const few = usccsOf(read).length <= FEW_SUBJECTS;
  const histories = await store.histories(
    domain,
    usccsOf(read.filter((candidate) => few || needsHistory(candidate, held(candidate)))),
  );
  return { names, outcomes: planBatch(candidates, histories), histories };
};

type Plan = Awaited<ReturnType<typeof plan>>;

/** What the quality of a batch is judged by. Copies are nobody's duty, and so never late. */
const judged = ({ pusher, dutyFrom }: Incoming, receivedAt: Instant, { candidates }: Read, planned: Plan) => ({
  candidates,
  stored: planned.outcomes.map(stores),
  held: planned.histories,
  names: planned.names,
  receivedAt,
  dutyFrom: pusher.id === PROVINCE ? null : dutyFrom,
});

const usccsOf = (candidates: readonly Candidate[]): string[] => [
  ...new Set(candidates.map(({ record }) => record.subject.uscc)),
];

const batchOf = (
  head: Omit<Batch, 'outcomes' | 'stores'>,
  { candidates }: Read,
  outcomes: readonly Outcome[],
): Batch => ({
  ...head,
  outcomes: encodeOutcomes(outcomes),
  stores: candidates.flatMap((row, i) => (row !== undefined && stores(outcomes[i] as Outcome) ? [row.key] : [])),
});
