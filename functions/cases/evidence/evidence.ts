import type { Instant } from '../../../shared/calendar/dates.ts';
import type { Caller } from '../../../shared/http/caller.ts';

/** What a file may be, and how its name may end. */
export const EVIDENCE_TYPES = {
  'application/pdf': ['pdf'],
  'image/jpeg': ['jpg', 'jpeg'],
  'image/png': ['png'],
} as const satisfies Record<string, readonly string[]>;
export type EvidenceType = keyof typeof EVIDENCE_TYPES;

/** A scanned decision has a few; the figures are ours. */
export const MAX_EVIDENCE_BYTES = 10_000_000;
export const MAX_EVIDENCE_FILES = 5;
export const EVIDENCE_PER_DAY = 50;

/** Who uploaded it, and alone may attach it: an enterprise (an agent under its own code), or the unit of an officer. */
export type EvidenceOwner = `enterprise:${string}` | `unit:${string}`;

/** A file as it was announced. Its content is known once it is attached. */
export interface Evidence {
  evidenceId: string;
  owner: EvidenceOwner;
  filename: string;
  contentType: EvidenceType;
  size: number;
  createdAt: Instant;
}

/** Checked, kept, and part of one case for good. */
export interface AttachedEvidence extends Evidence {
  /** The case. */
  attachedTo: string;
  attachedAt: Instant;
  sha256: string;
}

/** Of callers that are an enterprise or an officer. */
export const evidenceOwner = ({ role, uscc, unit }: Pick<Caller, 'role' | 'uscc' | 'unit'>): EvidenceOwner =>
  role === 'enterprise' ? `enterprise:${uscc}` : `unit:${unit}`;

export const isAttached = (evidence: Evidence | AttachedEvidence): evidence is AttachedEvidence =>
  'attachedTo' in evidence;

export const hasExtensionOf = (filename: string, contentType: EvidenceType): boolean =>
  EVIDENCE_TYPES[contentType].some((extension) => filename.toLowerCase().endsWith(`.${extension}`));
