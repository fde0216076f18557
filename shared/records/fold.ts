import type { Instant } from '../calendar/dates.ts';
import type { ContentDigest, RecordId } from './identity.ts';
import type { ViolationRecord } from './record.ts';

/** One version of one record, as it was received. What it says never changes: its key holds the digest of it. */
export interface RecordVersion {
  domain: string;
  recordId: RecordId;
  version: Instant;
  digest: ContentDigest;
  unit: string;
  /** Pushed by the unit that decided; others send copies. */
  byDecider: boolean;
  batchId: string;
  receivedAt: Instant;
  record: ViolationRecord;
}

type Ordered = Pick<RecordVersion, 'byDecider' | 'version' | 'receivedAt' | 'digest'>;

/**
 * The unit that decided outranks every copy: nobody else can withdraw or correct its record. Then later versions win; of
 * two contents under one version, the one received later; then the digest, so that order is total.
 */
export const isNewer = (a: Ordered, b: Ordered): boolean => {
  if (a.byDecider !== b.byDecider) return a.byDecider;
  if (a.version !== b.version) return a.version > b.version;
  if (a.receivedAt !== b.receivedAt) return a.receivedAt > b.receivedAt;
  return a.digest > b.digest;
};

/** The version of each record that holds now, whatever the order of delivery. */
export const currentVersions = (versions: Iterable<RecordVersion>): RecordVersion[] => {
  const current = new Map<RecordId, RecordVersion>();
  for (const candidate of versions) {
    const held = current.get(candidate.recordId);
    if (held === undefined || isNewer(candidate, held)) current.set(candidate.recordId, candidate);
  }
  return [...current.values()];
};
