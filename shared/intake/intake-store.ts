import type { Batch } from '../batches/batch-store.ts';
import type { Day, Instant } from '../calendar/dates.ts';
import type { Matter } from '../quality/matter.ts';
import type { EnterpriseBase } from '../records/enterprise-store.ts';
import type { ContentDigest, RecordId } from '../records/identity.ts';
import { inParallel } from '../table/in-parallel.ts';
import { keys } from '../table/keys.ts';
import { enterprisePartition, OWN, recordPrefix } from '../table/partitions.ts';
import type { Item, Table } from '../table/table.ts';
import type { Candidate, HeldVersion } from './plan.ts';

/** Queries under way at once while a batch looks up what is held. */
const PARALLEL = 32;

export const intakeStore = (table: Table) => ({
  /** Which of these versions are held, and under which names the platform knows their subjects. */
  lookUp: async (candidates: readonly Candidate[]) => {
    const subjects = [...new Set(candidates.map(({ record }) => record.subject.uscc))].map(keys.enterprise);
    // The sort key alone tells one version from all others: it holds the digest of what the record is, its subject too.
    const versions = new Map(candidates.map(({ key }) => [key.sk, key]));
    const found = await table.getAll([...versions.values(), ...subjects], ['sk', 'uscc', 'name']);
    const bases = found.filter(({ uscc }) => uscc !== undefined) as unknown as EnterpriseBase[];
    const held = new Set(found.map(({ sk }) => sk));
    return {
      held: ({ key }: Candidate) => held.has(key.sk),
      names: new Map(bases.map(({ uscc, name }) => [uscc, name])),
    };
  },

  /** The versions held of these enterprises' records of one domain; the key tells all but their instants. */
  histories: async (domain: string, usccs: readonly string[]): Promise<HeldVersion[]> => {
    const held: HeldVersion[] = [];
    await inParallel(usccs, PARALLEL, async (uscc) => {
      const attributes = ['sk', 'version', 'receivedAt', 'unit', 'matter', 'changedOn'];
      const items = await table.query(enterprisePartition(uscc), { beginsWith: recordPrefix(domain), attributes });
      // A mark has no version.
      held.push(...items.filter(({ version }) => version !== undefined).map(heldVersion));
    });
    return held;
  },

  registerEnterprises: (enterprises: readonly EnterpriseBase[]): Promise<void> =>
    table.putAll(enterprises.map((enterprise) => ({ ...keys.enterprise(enterprise.uscc), ...enterprise }))),

  /**
   * Before the versions themselves, so that none is held whose content cannot be found. Content that is held already can be:
   * it has its mark, or came without a version, and then a mark would take the place of that very version.
   */
  mark: async (domain: string, candidates: readonly Candidate[], held: readonly HeldVersion[]): Promise<void> => {
    const known = new Set(held.map(contentName));
    const versioned = candidates.filter((row) => row.record.version !== null && !known.has(contentName(row)));
    if (versioned.length > 0) await table.putAll(versioned.map((row) => markItem(domain, row)));
  },

  /** The time of a unit's last push only ever moves on, whatever the order in which pushes end. */
  pushed: async (domain: string, unit: string, receivedAt: Instant): Promise<void> => {
    await table.advance(keys.feed(domain, unit), { domain, unit, lastPushAt: receivedAt }, 'lastPushAt');
  },
});

export type IntakeStore = ReturnType<typeof intakeStore>;

const contentName = ({ recordId, digest, unit, byDecider }: HeldVersion): string =>
  [recordId, digest, byDecider ? OWN : unit].join('#');

const heldVersion = ({ sk, version, receivedAt, unit, matter, changedOn }: Item): HeldVersion => {
  const [, , recordId, , digest, copyOrOwn] = sk.split('#');
  return {
    recordId: recordId as RecordId,
    version: version as Instant,
    digest: digest as ContentDigest,
    receivedAt: receivedAt as Instant,
    unit: unit as string,
    byDecider: copyOrOwn === OWN,
    matter: matter as Matter | undefined,
    changedOn: changedOn as Day | undefined,
  };
};

/**
 * Content that came under a version is also marked at the key it would have without one: a row that repeats it without a
 * version then finds it, at the price of one more read of a key that is read anyway.
 */
const markItem = (domain: string, candidate: Candidate): Item => ({
  ...keys.record(candidate.record.subject.uscc, domain, { ...candidate, version: null }),
  marksContentOf: candidate.version,
});

export const versionItem = (
  domain: string,
  candidate: Candidate,
  batch: Pick<Batch, 'batchId' | 'unit' | 'origin'>,
): Item => ({
  // One by one: an object that begins with another's members takes V8 a hundred times as long to add the rest to.
  pk: candidate.key.pk,
  sk: candidate.key.sk,
  domain,
  recordId: candidate.recordId,
  version: candidate.version,
  digest: candidate.digest,
  receivedAt: candidate.receivedAt,
  byDecider: candidate.byDecider,
  unit: batch.unit,
  batchId: batch.batchId,
  caseId: batch.origin,
  matter: candidate.matter,
  changedOn: candidate.changedOn,
  record: candidate.record,
});
