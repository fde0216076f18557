import { createHash } from 'node:crypto';
import { type Day, dayOf, type Instant, monthOf } from '../calendar/dates.ts';
import { shortDigest } from '../digest.ts';
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
  report: (reportNo: string) => key(reportPartition(reportNo), REPORT),
  /** That another report is to replace this one: it does once that other one is issued. */
  successor: (reportNo: string, successorNo: string) => key(reportPartition(reportNo), `${SUCCESSORS}${successorNo}`),
  /** That an operator took it back. Written once. */
  revocation: (reportNo: string) => key(reportPartition(reportNo), 'REVOCATION'),
  /** From a file to its report. */
  reportFile: (sha256: string) => key(`F#${sha256}`, 'REPORT'),
  /** The reports of an enterprise, by time; beside its partition, since they only accumulate. */
  reportOf: (uscc: string, issuedAt: Instant, reportNo: string) =>
    key(reportsPartition(uscc), `${issuedAt}#${reportNo}`),

  /** A place in a list of statuses, taken by one report for good. Each stands alone: nobody reads them together. */
  statusPlace: (list: string, index: number) => key(`${STATUS_PLACES}${list}#${index}`, 'PLACE'),
  /** That the report at a place was taken back; that another one is to replace it, or has. Beside the others of the list. */
  statusRevoked: (list: string, index: number) => key(statusListPartition(list), `${index}#REVOKED`),
  statusSuperseded: (list: string, index: number, successorNo: string) =>
    key(statusListPartition(list), `${index}#SUCCESSOR#${successorNo}`),
  /** The credential of a report for the holder of a key, by the key's thumbprint. */
  holderCredential: (reportNo: string, thumbprint: string) => key(`${HOLDER_CREDENTIALS}${reportNo}`, thumbprint),

  /** The reports that count against a quota of a day. Hashed: subjects are the identity platform's. */
  reportQuota: (kind: string, holder: string, day: Day) =>
    key(`${REPORT_QUOTAS}${shortDigest([kind, holder], 26)}`, day),
  /** Wrong codes tried for a number from one place: one of about a million items, written over and over; which, the secret decides. */
  wrongCodes: (secret: string, reportNo: string, place: string) =>
    key(`${WRONG_CODES}${shortDigest([secret, reportNo, place], 4)}`, 'WRONG'),
  wrongCodesSecret: () => key(`${WRONG_CODES}SECRET`, 'SECRET'),

  /** That an enterprise has a report whose statement on a domain more data may complete; never taken back. */
  incompleteIn: (domain: string, uscc: string) => key(incompletePartition(domain), uscc),
  /** That something other than a batch or a declaration changes a report of an enterprise; by day, for the sweep. */
  reportChange: (at: Instant, uscc: string) => key(changesPartition(dayOf(at)), `${at}#${uscc}`),

  /** Who wants to know when reports of an enterprise are no longer current. */
  subscription: (uscc: string, subscriptionId: string) =>
    key(subscriptionsPartition(uscc), `${SUBSCRIPTIONS}${subscriptionId}`),
  /** That an enterprise was ever subscribed to: found for a hundred enterprises at once. */
  watched: (uscc: string) => key(subscriptionsPartition(uscc), 'WATCHED'),
  /** From the subscriber to its subscriptions. */
  subscriptionOf: (subscriber: string, subscriptionId: string) => key(subscriberPartition(subscriber), subscriptionId),
  /** That a report was found no longer current, in the way its id stands for. */
  statusEvent: (reportNo: string, eventId: string) => key(statusEventsPartition(reportNo), eventId),
  /** What a subscriber is told, by time. */
  notice: (subscriber: string, at: Instant, noticeId: string) => key(noticesPartition(subscriber), `${at}#${noticeId}`),
  /** How far the sweep has come; absent until somebody subscribes. */
  sweepCheckpoint: () => key(SWEEP, 'CHECKPOINT'),
  /** A batch that was still open when the sweep met it: its rows may yet come. */
  sweepPending: (batchId: string) => key(SWEEP, `${SWEEP_PENDING}${batchId}`),

  /** Who looked at something of an enterprise, by month: grows without end, never read for a report. */
  access: (uscc: string, minute: Instant, accessId: string) =>
    key(accessPartition(uscc, monthOf(minute)), `${minute}#${accessId}`),

  /** What an enterprise allows an agent. Checked by one GetItem whenever it is used. */
  mandate: (mandateId: string) => key(`M#${mandateId}`, 'MANDATE'),
  /** The mandates an enterprise granted, and those an agent holds, by the other side. */
  mandateBy: (granter: string, agent: string, mandateId: string) =>
    key(grantedPartition(granter), `${mandatesWith(agent)}${mandateId}`),
  mandateTo: (agent: string, granter: string, mandateId: string) =>
    key(heldPartition(agent), `${mandatesWith(granter)}${mandateId}`),

  /** A report that its enterprise shows to somebody, with everyone who opened it; beside its reports. */
  share: (uscc: string, reportNo: string, shareId: string) =>
    key(sharesPartition(uscc), `${sharesOf(reportNo)}${shareId}`),
  /** From a share's code, of which only this digest is kept, to the share. */
  shareCode: (codeDigest: string) => key(`S#${codeDigest}`, 'SHARE'),

  /** What was asked for a group of enterprises in one request, and beside it the report of each. */
  reportGroup: (groupNo: string) => key(groupPartition(groupNo), 'GROUP'),
  groupMember: (groupNo: string, uscc: string) => key(groupPartition(groupNo), `MEMBER#${uscc}`),
} as const;

interface Declared {
  from: string;
  through: string;
  records: number;
}

export const declarationPrefix = ({ from, through, records }: Declared): string =>
  `DECLARED#${from}#${through}#${records}#`;
export const FEEDS = 'FEEDS';
export const REPORT_QUOTAS = 'Q#';
export const WRONG_CODES = 'V#';
/** Before all batches received at or after an instant. */
export const batchesFrom = (receivedAt: Instant): string => `BATCH#${receivedAt}`;
/** The end of the key of a version that the unit that decided sent itself. */
export const OWN = 'OWN';
export const UNDECLARED = 'UNDECLARED#';
export const qualityPrefix = (month: string): string => `QUALITY#${month}#`;
export const enterprisePartition = (uscc: string): string => `E#${uscc}`;
/** Before all records of an enterprise. */
export const RECORDS = 'REC#';
export const recordPrefix = (domain: string): string => `${RECORDS}${domain}#`;
export const uploadPartition = (uploadId: string): string => `UP#${uploadId}`;
export const UPLOAD_ERRORS = 'ERRORS#';
export const unitPartition = (domain: string, unit: string): string => `U#${domain}#${unit}`;
export const accessPartition = (uscc: string, month: string): string => `A#${uscc}#${month}`;
export const reportsPartition = (uscc: string): string => `ER#${uscc}`;
export const grantedPartition = (granter: string): string => `MG#${granter}`;
export const heldPartition = (agent: string): string => `MA#${agent}`;
/** Before all mandates between two enterprises. */
export const mandatesWith = (uscc: string): string => `${uscc}#`;
export const sharesPartition = (uscc: string): string => `SH#${uscc}`;
/** Before all shares of a report. */
export const sharesOf = (reportNo: string): string => `${reportNo}#`;
export const groupPartition = (groupNo: string): string => `G#${groupNo}`;
/** The end of the key of a report itself. */
export const REPORT = 'REPORT';
export const SUCCESSORS = 'SUCCESSOR#';
export const reportPartition = (reportNo: string): string => `R#${reportNo}`;
export const STATUS_PLACES = 'SLOT#';
export const statusListPartition = (list: string): string => `SL#${list}`;
export const HOLDER_CREDENTIALS = 'CR#';
export const incompletePartition = (domain: string): string => `INC#${domain}`;
export const changesPartition = (day: Day): string => `CH#${day}`;
export const subscriptionsPartition = (uscc: string): string => `W#${uscc}`;
export const SUBSCRIPTIONS = 'SUB#';
export const subscriberPartition = (subscriber: string): string => `WS#${subscriber}`;
export const statusEventsPartition = (reportNo: string): string => `EV#${reportNo}`;
export const noticesPartition = (subscriber: string): string => `N#${subscriber}`;
export const SWEEP = 'SWEEP';
export const SWEEP_PENDING = 'PENDING#';
