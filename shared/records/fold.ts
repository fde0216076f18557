import type { Instant } from '../calendar/dates.ts';
import { PROVINCE } from '../domains/registry.ts';
import type { ContentDigest, RecordId } from './identity.ts';
import type { ViolationRecord } from './record.ts';

/** One version of one record, as it was received. What it says never changes: its key holds the digest of it. */
export interface RecordVersion {
  domain: string;
  recordId: RecordId;
  version: Instant;
  digest: ContentDigest;
  /** Its source: the unit that sent it, or the provincial platform. */
  unit: string;
  /** Pushed by the unit that decided; others send copies. */
  byDecider: boolean;
  batchId: string;
  /** The case that it comes from, which tells why the record was changed; absent where its source sent it by itself. */
  caseId?: string;
  receivedAt: Instant;
  record: ViolationRecord;
}

export type Ordered = Pick<RecordVersion, 'unit' | 'byDecider' | 'version' | 'receivedAt' | 'digest'>;

/**
 * The unit that decided outranks every copy: nobody else can withdraw or correct its record. Of copies, the city's
 * outrank those that flow back from the province.
 */
const rankOf = ({ unit, byDecider }: Ordered): number => (byDecider ? 2 : unit === PROVINCE ? 0 : 1);

/**
 * Whether `a` holds rather than `b`, of two versions of one record. A better source holds; versions order within a source:
 * the later wins, of two contents under one version the one received later, then the digest, so that the order is total.
 * Every version of a record from one source has the same rank, so the version before all others is the newest of the best source.
 */
export const isNewer = (a: Ordered, b: Ordered): boolean => {
  const [rankA, rankB] = [rankOf(a), rankOf(b)];
  if (rankA !== rankB) return rankA > rankB;
  if (a.version !== b.version) return a.version > b.version;
  if (a.receivedAt !== b.receivedAt) return a.receivedAt > b.receivedAt;
  if (a.digest !== b.digest) return a.digest > b.digest;
  return a.unit > b.unit;
};

export const newestOf = <T extends Ordered>(versions: Iterable<T>): T | undefined => {
  let newest: T | undefined;
  for (const version of versions) if (newest === undefined || isNewer(version, newest)) newest = version;
  return newest;
};

/** A record as it stands: the version that holds, and all sources that hold the document, the best first. */
export interface FoldedRecord {
  current: RecordVersion;
  sources: string[];
}

/** Every record as it stands, whatever the order of delivery. A source that took its document back holds it no longer. */
export const foldRecords = (versions: Iterable<RecordVersion>): FoldedRecord[] => {
  const records = new Map<RecordId, Map<string, RecordVersion>>();
  for (const version of versions) {
    const bySource = records.get(version.recordId) ?? new Map<string, RecordVersion>();
    const held = bySource.get(version.unit);
    if (held === undefined || isNewer(version, held)) bySource.set(version.unit, version);
    records.set(version.recordId, bySource);
  }
  return [...records.values()].map((bySource) => {
    const [current, ...others] = [...bySource.values()].sort((a, b) => (isNewer(a, b) ? -1 : 1)) as [RecordVersion];
    const holding = [current, ...others.filter(({ record }: RecordVersion) => record.status !== 'withdrawn')];
    return { current, sources: holding.map(({ unit }) => unit) };
  });
};

/** The version of each record that holds now. */
export const currentVersions = (versions: Iterable<RecordVersion>): RecordVersion[] =>
  foldRecords(versions).map(({ current }) => current);
