import type { Instant } from '../../../shared/calendar/dates.ts';
import { canonicalJson } from '../../../shared/digest.ts';
import type { ContentDigest, RecordId } from '../../../shared/records/identity.ts';
import type { ViolationRecord } from '../../../shared/records/record.ts';

/** What a case comes to where the enterprise is right: each is a new version of the record, made by its unit. */
export const REMEDIES = { correct: '更正', withdraw: '撤回', mark: '补充标注', add: '补充归集' } as const;
export type Remedy = keyof typeof REMEDIES;

/** One top-level member of a record, for all parties to read. */
export interface MemberChange {
  member: string;
  from: unknown;
  to: unknown;
}

/** A new version of a record that a unit made, kept once the case comes to it. */
export interface Correction {
  remedy: Remedy;
  /** The unit that makes it. */
  unit: string;
  recordId: RecordId;
  /** What it was made against: null where there was no record. */
  against: ContentDigest | null;
  version: Instant;
  /** The whole record as it is to be; it was checked by every rule of a push. */
  record: ViolationRecord;
  changes: MemberChange[];
}

/** Of no meaning to its readers: when a version was said is not what it says. */
const UNSAID: ReadonlySet<string> = new Set(['version']);

/** Which members differ, in the order of the new record. */
export const changesBetween = (
  from: Readonly<Record<string, unknown>>,
  to: Readonly<Record<string, unknown>>,
): MemberChange[] =>
  [...new Set([...Object.keys(to), ...Object.keys(from)])]
    .filter((member) => !UNSAID.has(member) && canonicalJson(from[member]) !== canonicalJson(to[member]))
    .map((member) => ({ member, from: from[member] ?? null, to: to[member] ?? null }));
