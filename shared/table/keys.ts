import { createHash } from 'node:crypto';
import type { Instant } from '../calendar/dates.ts';
import type { ContentDigest, RecordId } from '../records/identity.ts';

/** Every key of the one table; reading this page is reading the data model. */

export interface Key {
  pk: string;
  sk: string;
}

const key = (pk: string, sk: string): Key => ({ pk, sk });

export const keys = {
  /** An enterprise's base information. Its partition is what a report needs to know of it. */
  enterprise: (uscc: string) => key(`E#${uscc}`, 'BASE'),
  /** One version of one record. Same document, same version, same content: same key, so a replay changes nothing. */
  record: (uscc: string, domain: string, record: RecordId, version: Instant, digest: ContentDigest) =>
    key(`E#${uscc}`, `${recordPrefix(domain)}${record}#${version}#${digest}`),

  /** How far a unit has declared its part of a domain. All feeds are one partition: one Query reads them. */
  feed: (domain: string, unit: string) => key(FEEDS, `DOM#${domain}#UNIT#${unit}`),
  /** What a unit declared; the same declaration is the same key. */
  declaration: (domain: string, unit: string, declared: { from: string; through: string; records: number }) =>
    key(unitPartition(domain, unit), `DECLARED#${declared.from}#${declared.through}#${declared.records}`),

  /** The manifest of one push, kept for good: what a repeated push answers. */
  batch: (batchId: string) => key(`B#${batchId}`, 'MANIFEST'),
  /** A batch whose rows no declaration has counted yet. */
  undeclared: (domain: string, unit: string, batchId: string) =>
    key(unitPartition(domain, unit), `${UNDECLARED}${batchId}`),

  /** What a caller's Idempotency-Key stands for. Hashed: callers choose their keys. */
  reservation: (operation: string, subject: string, idempotencyKey: string) =>
    key(
      `I#${createHash('sha256')
        .update(JSON.stringify([operation, subject, idempotencyKey]))
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

export const FEEDS = 'FEEDS';
export const UNDECLARED = 'UNDECLARED#';
export const enterprisePartition = (uscc: string): string => `E#${uscc}`;
export const recordPrefix = (domain: string): string => `REC#${domain}#`;
export const unitPartition = (domain: string, unit: string): string => `U#${domain}#${unit}`;
export const reportsPartition = (uscc: string): string => `ER#${uscc}`;
