import type { Day, Instant } from '../../../shared/calendar/dates.ts';
import type { RecordId } from '../../../shared/records/identity.ts';
import type { Mark } from '../../../shared/records/marks.ts';
import type { Kind } from '../../../shared/records/record.ts';
import type { Result } from '../../../shared/results/result.ts';
import type { Subject, UnmatchedReason } from '../subjects/subject.ts';

/** How far a domain, and each of its units, had declared when the run began. */
export interface DomainState {
  code: string;
  complete: boolean;
  completeThrough: Instant | null;
  /** What is said of a subject of which nothing is found. */
  otherwise: Exclude<Result, 'found'>;
  units: { id: string; complete: boolean; completeThrough: Instant | null }[];
}

/** What holds for all subjects of a check alike. */
export interface Snapshot {
  asOf: Instant;
  domains: DomainState[];
}

/** A record in brief. */
export interface Summary {
  recordId: RecordId;
  documentNo: string;
  decidedOn: Day;
  kind: Kind;
  content: string;
  /** The id of the unit that sent it. */
  unit: string;
  marks: Mark[];
}

/** What was found of a subject in one domain. */
export interface Finding {
  domain: string;
  count: number;
  /** The newest; of very many, the rest is in the count alone. */
  records: Summary[];
}

interface Answered extends Omit<Subject, 'refused'> {
  /** As the registrar or, without its word, the newest record has it; null where nothing was read or is held. */
  registeredName: string | null;
}

/** What the run found out about a subject. Domains of which it says nothing are as the snapshot has them. */
export type SubjectFindings =
  | (Answered & { outcome: 'matched'; found: Finding[] })
  | (Answered & { outcome: 'unmatched'; reason: UnmatchedReason });

/** That a part is answered. */
export interface AnsweredPart {
  part: number;
  /** By which its results are kept. */
  digest: string;
  matched: number;
  /** Matched, with at least one record. */
  found: number;
  unmatched: Partial<Record<UnmatchedReason, number>>;
}
