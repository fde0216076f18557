import { createHash } from 'node:crypto';
import type { Instant } from '../calendar/dates.ts';
import type { ContentDigest, RecordId } from '../records/identity.ts';

/** Every key of the one table; reading this page is reading the data model. */

export interface Key {
  pk: string;
  sk: string;
}

interface VersionName {
  recordId: RecordId;
  /** As the sender gave it; null where it gave none. */
  version: Instant | null;
  digest: ContentDigest;
  unit: string;
  byDecider: boolean;
}

const key = (pk: string, sk: string): Key => ({ pk, sk });

export const keys = {
  /** An enterprise's base information. Its partition is what a report needs to know of it. */
  enterprise: (uscc: string) => key(`E#${uscc}`, 'BASE'),
  /**
   * One version of one record. Same document, same version, same content: same key, so a replay changes nothing. Content
   * that came without a version has one key whenever it came. What the unit that decided sends and what each other source
   * copies stand apart.
   */
  record: (uscc: string, domain: string, { recordId, version, digest, unit, byDecider }: VersionName) =>
    key(
      `E#${uscc}`,
      `${recordPrefix(domain)}${recordId}#${version ?? 'UNVERSIONED'}#${digest}#${byDecider ? OWN : `COPY#${unit}`}`,
    ),

  /** How far a unit has declared its part of a domain. All feeds are one partition: one Query reads them. */
  feed: (domain: string, unit: string) => key(FEEDS, `DOM#${domain}#UNIT#${unit}`),
  /** One declaration that took effect; those with the same content stand together, by time. */
  declaration: (domain: string, unit: string, declared: Declared, declaredAt: Instant) =>
    key(unitPartition(domain, unit), `${declarationPrefix(declared)}${declaredAt}`),

  /** The plan of one push, kept for good: what a repeated push stores and answers. */
  batchPlan: (batchId: string) => key(`B#${batchId}`, 'PLAN'),
  /** How far it has come, and which declaration counted it. */
  batchState: (batchId: string) => key(`B#${batchId}`, 'STATE'),
  /** The batches of a unit by the time of their receipt, for what it wants to reconcile. */
  batchOf: (domain: string, unit: string, receivedAt: Instant, batchId: string) =>
    key(unitPartition(domain, unit), `${batchesFrom(receivedAt)}#${batchId}`),
  /** A batch whose rows no declaration has counted yet. */
  undeclared: (domain: string, unit: string, batchId: string) =>
    key(unitPartition(domain, unit), `${UNDECLARED}${batchId}`),

  /** What a batch's rows are like, beside the unit that sent it: a month of a unit is one Query. */
  batchQuality: (domain: string, unit: string, month: string, batchId: string) =>
    key(unitPartition(domain, unit), `${qualityPrefix(month)}${batchId}`),

  /** A file that a unit hands over, and what became of it. */
  upload: (uploadId: string) => key(uploadPartition(uploadId), 'UPLOAD'),
  /** A chunk of the file that has refused rows. */
  uploadErrors: (uploadId: string, chunk: number) =>
    key(uploadPartition(uploadId), `${UPLOAD_ERRORS}${String(chunk).padStart(6, '0')}`),

  /** What a caller's Idempotency-Key stands for. Hashed: callers choose their keys. */
  reservation: (operation: string, caller: readonly string[], idempotencyKey: string) =>
    key(
      `I#${createHash('sha256')
        .update(JSON.stringify([operation, caller, idempotencyKey]))
        .digest('hex')}`,
      'RESERVATION',
    ),

  /** An issued report. The report is issued when this exists, and not before. */
  report: (reportNo: string) => key(`R#${reportNo}`, 'REPORT'),
  /** From a file to its report. */
  reportFile: (sha256: string) => key(`F#${sha256}`, 'REPORT'),
  /** The reports of an enterprise, by time; beside its partition, since they only accumulate. */
  reportOf: (uscc: string, issuedAt: Instant, reportNo: string) =>
    key(reportsPartition(uscc), `${issuedAt}#${reportNo}`),
} as const;

interface Declared {
  from: string;
  through: string;
  records: number;
}

export const declarationPrefix = ({ from, through, records }: Declared): string =>
  `DECLARED#${from}#${through}#${records}#`;
export const FEEDS = 'FEEDS';
/** Before all batches received at or after an instant. */
export const batchesFrom = (receivedAt: Instant): string => `BATCH#${receivedAt}`;
/** The end of the key of a version that the unit that decided sent itself. */
export const OWN = 'OWN';
export const UNDECLARED = 'UNDECLARED#';
export const qualityPrefix = (month: string): string => `QUALITY#${month}#`;
export const enterprisePartition = (uscc: string): string => `E#${uscc}`;
export const recordPrefix = (domain: string): string => `REC#${domain}#`;
export const uploadPartition = (uploadId: string): string => `UP#${uploadId}`;
export const UPLOAD_ERRORS = 'ERRORS#';
export const unitPartition = (domain: string, unit: string): string => `U#${domain}#${unit}`;
export const reportsPartition = (uscc: string): string => `ER#${uscc}`;
