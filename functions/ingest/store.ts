import type { Instant } from '../../shared/calendar/dates.ts';
import type { EnterpriseBase } from '../../shared/records/enterprise-store.ts';
import type { ContentDigest, RecordId } from '../../shared/records/identity.ts';
import { inParallel } from '../../shared/table/in-parallel.ts';
import { enterprisePartition, type Key, keys, recordPrefix } from '../../shared/table/keys.ts';
import type { Item, Table } from '../../shared/table/table.ts';
import type { Candidate, HeldVersion } from './plan.ts';

/** Queries under way at once while a batch looks up what is held. */
const PARALLEL = 32;

export const ingestStore = (table: Table) => ({
  /** The versions held of these enterprises' records of one domain; the key tells all but when they were received. */
  heldVersions: async (domain: string, usccs: readonly string[]): Promise<HeldVersion[]> => {
    const held: HeldVersion[] = [];
    await inParallel(usccs, PARALLEL, async (uscc) => {
      const attributes = ['sk', 'version', 'receivedAt'];
      const items = await table.query(enterprisePartition(uscc), { beginsWith: recordPrefix(domain), attributes });
      held.push(...items.map(heldVersion));
    });
    return held;
  },

  /** The names under which the platform knows enterprises, by code; unknown ones are left out. */
  knownNames: async (usccs: readonly string[]): Promise<Map<string, string>> => {
    const bases = (await table.getAll(usccs.map(keys.enterprise))) as unknown as EnterpriseBase[];
    return new Map(bases.map(({ uscc, name }) => [uscc, name]));
  },

  registerEnterprises: (enterprises: readonly EnterpriseBase[]): Promise<void> =>
    table.putAll(enterprises.map((enterprise) => ({ ...keys.enterprise(enterprise.uscc), ...enterprise }))),

  /** The time of a unit's last push only ever moves on, whatever the order in which pushes end. */
  pushed: async (domain: string, unit: string, receivedAt: Instant): Promise<void> => {
    const key = keys.feed(domain, unit);
    for (let moved = false; !moved; ) {
      const lastPushAt = (await table.get(key))?.lastPushAt;
      if (typeof lastPushAt === 'string' && lastPushAt >= receivedAt) return;
      moved = await table.update(key, { domain, unit, lastPushAt: receivedAt }, { lastPushAt });
    }
  },
});

export type IngestStore = ReturnType<typeof ingestStore>;

const heldVersion = ({ sk, version, receivedAt }: Item): HeldVersion => {
  const [, , recordId, , digest, sender] = sk.split('#');
  return {
    recordId: recordId as RecordId,
    version: version as Instant,
    digest: digest as ContentDigest,
    receivedAt: receivedAt as Instant,
    byDecider: sender === 'OWN',
  };
};

export const versionKey = (domain: string, candidate: Candidate): Key =>
  keys.record(candidate.record.subject.uscc, domain, { ...candidate, version: candidate.record.version });

export const versionItem = (domain: string, candidate: Candidate, batch: { batchId: string; unit: string }): Item => ({
  ...versionKey(domain, candidate),
  domain,
  recordId: candidate.recordId,
  version: candidate.version,
  digest: candidate.digest,
  receivedAt: candidate.receivedAt,
  byDecider: candidate.byDecider,
  unit: batch.unit,
  batchId: batch.batchId,
  record: candidate.record,
});
