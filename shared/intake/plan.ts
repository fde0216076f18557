import { type Day, type Instant, toInstant } from '../calendar/dates.ts';
import { type Matter, matterOf } from '../quality/matter.ts';
import { isNewer, newestOf, type Ordered } from '../records/fold.ts';
import { type ContentDigest, contentDigestOf, type RecordId, recordIdOf } from '../records/identity.ts';
import type { ViolationRecord } from '../records/record.ts';
import type { Key } from '../table/key.ts';
import { keys } from '../table/keys.ts';
import type { Validated } from './rules/validate.ts';

/** A version the platform holds, as far as deciding needs it. */
export interface HeldVersion extends Ordered {
  recordId: RecordId;
  /** For judging quality; unknown of what was withdrawn. */
  matter?: Matter | undefined;
  /** For judging how soon a change was told; absent where none is. */
  changedOn?: Day | undefined;
}

/** What becomes of a row. `history`: stored, but not what holds; `repeat`: older content again, stored already. */
export type Outcome = 'accepted' | 'history' | 'unchanged' | 'repeat' | 'rejected';

export interface Candidate extends HeldVersion {
  /** Where it is kept, if it is. */
  key: Key;
  record: ViolationRecord;
}

/**
 * The row as the version it would be. A row that names no version is of the instant of its receipt; of several contents of
 * one record in a batch the last is, and each before it a millisecond earlier than the next, so that the later row is the
 * later version and none is later than what comes after the batch.
 */
export const candidatesOf = (
  domain: string,
  rows: readonly Validated[],
  receivedAt: Instant,
  pusher: { id: string; uscc: string },
): (Candidate | undefined)[] => {
  const contents = new Map<RecordId, Set<ContentDigest>>();
  const named = rows.map(({ record }) => {
    if (record === undefined) return undefined;
    const recordId = recordIdOf(domain, record);
    const digest = contentDigestOf(record);
    if (record.version === null) contents.set(recordId, (contents.get(recordId) ?? new Set()).add(digest));
    return { recordId, digest, record };
  });
  return named.map((row) => {
    if (row === undefined) return undefined;
    const { recordId, digest, record } = row;
    const version = record.version ?? before(receivedAt, followersOf(digest, contents.get(recordId)));
    const byDecider = record.authority.uscc === pusher.uscc;
    const unit = pusher.id;
    return {
      recordId,
      version,
      digest,
      unit,
      byDecider,
      key: keys.record(record.subject.uscc, domain, { recordId, version: record.version, digest, unit, byDecider }),
      receivedAt,
      matter: matterOf(record),
      changedOn: record.statusChangedOn ?? undefined,
      record,
    };
  });
};

/** How many contents of the record come after this one. */
const followersOf = (digest: ContentDigest, contents: ReadonlySet<ContentDigest> = new Set()): number =>
  contents.size < 2 ? 0 : contents.size - 1 - [...contents].indexOf(digest);

const before = (instant: Instant, milliseconds: number): Instant =>
  milliseconds === 0 ? instant : toInstant(new Date(Date.parse(instant) - milliseconds));

/**
 * Whether a record's other versions decide what becomes of the row. Not for content that the unit that decided sends for
 * the first time without a version: it is the newest there is.
 */
export const needsHistory = ({ byDecider, record }: Candidate, isHeld: boolean): boolean =>
  isHeld || !byDecider || record.version !== null;

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

/**
 * A row is held against what its own source has said: what others sent does not stand for it, so that one document of two
 * sources is known to have both. It is accepted when it is its source's newest word and says what holds for the record.
 */
const decide = (candidate: Candidate, known: readonly HeldVersion[]): Outcome => {
  const own = known.filter(({ unit }) => unit === candidate.unit);
  const newest = newestOf(own);
  const same = own.filter(({ digest }) => digest === candidate.digest);
  if (candidate.record.version === null && newest !== undefined && same.length > 0)
    return newest.digest === candidate.digest ? 'unchanged' : 'repeat';
  if (same.some(({ version }) => version === candidate.version)) return 'unchanged';
  if (newest !== undefined && isNewer(newest, candidate)) return 'history';
  const current = newestOf(known);
  return current === undefined || isNewer(candidate, current) || current.digest === candidate.digest
    ? 'accepted'
    : 'history';
};
