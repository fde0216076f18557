import { randomUUID } from 'node:crypto';
import type { Batch, BatchStore } from '../../shared/batches/batch-store.ts';
import { type Instant, toInstant } from '../../shared/calendar/dates.ts';
import { canonicalJson, sha256Hex, shortDigest } from '../../shared/digest.ts';
import type { Registry, SourceUnit } from '../../shared/domains/registry.ts';
import { sourceUnit } from '../../shared/domains/source-unit.ts';
import type { ApiRequest } from '../../shared/http/api-handler.ts';
import { ok, type Reply } from '../../shared/http/reply.ts';
import { Problem } from '../../shared/problem.ts';
import { type Candidate, candidatesOf, type Outcome, planBatch, stores } from './plan.ts';
import { pushReply } from './push-reply.ts';
import type { routes } from './routes.ts';
import { type Validated, validate } from './rules/validate.ts';
import { type IngestStore, versionItem, versionKey } from './store.ts';

interface Deps {
  store: IngestStore;
  batches: BatchStore;
  registry: Registry;
  now: () => Date;
}

/** A batch whose rows are checked and known as the versions they would be. */
interface Read {
  rows: Validated[];
  candidates: (Candidate | undefined)[];
  usccs: string[];
}

/** A department pushes records of one of its domains. Good rows are kept, bad ones named; a repeated push changes nothing. */
export const pushRecords =
  ({ store, batches, registry, now }: Deps) =>
  async ({ params, query, body, caller, idempotencyKey }: ApiRequest<typeof routes.pushRecords>): Promise<Reply> => {
    const { domain, unit } = sourceUnit(registry, params.domain, caller);
    const bodyDigest = sha256Hex(canonicalJson(body));
    const batchId = shortDigest([domain.code, unit.id, idempotencyKey ?? randomUUID()], 26);
    const begun = await batches.find(batchId);
    const at = now();
    const receivedAt = (begun?.receivedAt as Instant | undefined) ?? toInstant(at);
    const read = readRows(domain.code, unit, body.records, receivedAt);
    const names = await store.knownNames(read.usccs);
    const plan = async () => planBatch(read.candidates, await store.heldVersions(domain.code, read.usccs));

    if (query.dryRun === '1') return ok(pushReply({ ...read, names, unit, outcomes: await plan() }));

    const head = { batchId, domain: domain.code, unit: unit.id, receivedAt, bodyDigest };
    const batch = begun ?? (await batches.begin(batchOf(head, read, await plan()), at));
    if (batch.bodyDigest !== bodyDigest)
      throw new Problem('idempotency-mismatch', '该 Idempotency-Key 已用于内容不同的批次，请更换后重试');
    // Begun by a concurrent retry with another instant of receipt: its plan holds, not ours.
    const kept =
      batch.receivedAt === receivedAt ? read : readRows(domain.code, unit, body.records, batch.receivedAt as Instant);
    const outcomes = decodeOutcomes(batch.outcomes);
    if (await batches.open(batch, at)) await batches.store(batch, versionItems(batch, kept.candidates, outcomes));
    await store.pushed(domain.code, unit.id, batch.receivedAt as Instant);
    return ok(pushReply({ ...kept, names, unit, outcomes, batch }));
  };

const readRows = (domain: string, unit: SourceUnit, sent: readonly unknown[], receivedAt: Instant): Read => {
  const rows = sent.map((row) => validate(row, receivedAt));
  const candidates = candidatesOf(domain, rows, receivedAt, unit.uscc);
  return { rows, candidates, usccs: [...new Set(candidates.flatMap((row) => row?.record.subject.uscc ?? []))] };
};

const batchOf = (
  head: Omit<Batch, 'outcomes' | 'stores'>,
  { candidates }: Read,
  outcomes: readonly Outcome[],
): Batch => ({
  ...head,
  outcomes: encodeOutcomes(outcomes),
  stores: candidates.flatMap((row, i) =>
    row !== undefined && stores(outcomes[i] as Outcome) ? [versionKey(head.domain, row)] : [],
  ),
});

const versionItems = (batch: Batch, candidates: readonly (Candidate | undefined)[], outcomes: readonly Outcome[]) =>
  candidates.flatMap((row, i) =>
    row !== undefined && stores(outcomes[i] as Outcome) ? [versionItem(batch.domain, row, batch)] : [],
  );

/** One letter a row keeps a manifest of 500 rows small. */
const LETTERS: Record<Outcome, string> = { accepted: 'a', history: 'h', unchanged: 'u', repeat: 'p', rejected: 'r' };
const OUTCOMES = Object.fromEntries(Object.entries(LETTERS).map(([outcome, letter]) => [letter, outcome as Outcome]));
const encodeOutcomes = (outcomes: readonly Outcome[]): string => outcomes.map((outcome) => LETTERS[outcome]).join('');
const decodeOutcomes = (letters: string): Outcome[] => [...letters].map((letter) => OUTCOMES[letter] as Outcome);
