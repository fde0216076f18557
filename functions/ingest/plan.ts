import { type Instant, toInstant } from '../../shared/calendar/dates.ts';
import { isNewer } from '../../shared/records/fold.ts';
import { type ContentDigest, contentDigestOf, type RecordId, recordIdOf } from '../../shared/records/identity.ts';
import type { ViolationRecord } from '../../shared/records/record.ts';
import type { Validated } from './rules/validate.ts';

/** A version the platform holds, as far as deciding needs it. */
export interface HeldVersion {
  recordId: RecordId;
  version: Instant;
  digest: ContentDigest;
  receivedAt: Instant;
  byDecider: boolean;
}

/** What becomes of a row. `history`: stored, but older than what is held; `repeat`: older content again, stored already. */
export type Outcome = 'accepted' | 'history' | 'unchanged' | 'repeat' | 'rejected';

export interface Candidate extends HeldVersion {
  record: ViolationRecord;
}

/**
 * The row as the version it would be. A row that names no version is of the instant of its receipt; the k-th different
 * content of one record in a batch a k-th millisecond later, so that the later row is the later version. `pusher` is the
 * code of the unit that sends them.
 */
export const candidatesOf = (
  domain: string,
  rows: readonly Validated[],
  receivedAt: Instant,
  pusher: string,
): (Candidate | undefined)[] => {
  const contents = new Map<RecordId, ContentDigest[]>();
  return rows.map(({ record }) => {
    if (record === undefined) return undefined;
    const recordId = recordIdOf(domain, record);
    const digest = contentDigestOf(record);
    const seen = contents.get(recordId) ?? [];
    if (!seen.includes(digest)) contents.set(recordId, [...seen, digest]);
    const nth = seen.includes(digest) ? seen.indexOf(digest) : seen.length;
    const version = record.version ?? toInstant(new Date(Date.parse(receivedAt) + nth));
    return { recordId, version, digest, receivedAt, byDecider: record.authority.uscc === pusher, record };
  });
};

/** Decides every row of a batch in order, each against what is held and the rows before it. Pure. */
export const planBatch = (candidates: readonly (Candidate | undefined)[], held: readonly HeldVersion[]): Outcome[] => {
  const versions = new Map<RecordId, HeldVersion[]>();
  for (const version of held) versions.set(version.recordId, [...(versions.get(version.recordId) ?? []), version]);
  return candidates.map((candidate) => {
    if (candidate === undefined) return 'rejected';
    const known = versions.get(candidate.recordId) ?? [];
    const outcome = decide(candidate, known);
    if (stores(outcome)) versions.set(candidate.recordId, [...known, candidate]);
    return outcome;
  });
};

export const stores = (outcome: Outcome): boolean => outcome === 'accepted' || outcome === 'history';

const decide = (candidate: Candidate, known: readonly HeldVersion[]): Outcome => {
  const current = known.reduce<HeldVersion | undefined>(
    (a, b) => (a === undefined || isNewer(b, a) ? b : a),
    undefined,
  );
  // What others copied does not stand for what the unit that decided has to say itself.
  const heard = candidate.byDecider ? known.filter(({ byDecider }) => byDecider) : known;
  const same = heard.filter(({ digest }) => digest === candidate.digest);
  if (candidate.record.version === null && same.length > 0)
    return current?.digest === candidate.digest ? 'unchanged' : 'repeat';
  if (same.some(({ version }) => version === candidate.version)) return 'unchanged';
  return current === undefined || isNewer(candidate, current) ? 'accepted' : 'history';
};
