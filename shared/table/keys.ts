import { createHash } from 'node:crypto';
import { type Day, dayOf, type Instant, monthOf } from '../calendar/dates.ts';
import { shortDigest } from '../digest.ts';
import type { Message } from '../messages/message.ts';
import type { ContentDigest, RecordId } from '../records/identity.ts';
import { checkKeys } from './check-keys.ts';
import { key } from './key.ts';
import {
  accessPartition,
  batchesFrom,
  changesPartition,
  claimsPartition,
  complaintMonthPartition,
  complaintsAbout,
  complaintsPartition,
  DAILY_QUOTAS,
  type Declared,
  declarationPrefix,
  enterprisePartition,
  evidencePartition,
  FEEDS,
  fetchedByPartition,
  grantedPartition,
  groupPartition,
  HOLDER_CREDENTIALS,
  heldPartition,
  inboxPartition,
  incompletePartition,
  mandatesWith,
  messagesPartition,
  noticesPartition,
  OBJECTIONS,
  OUTBOX,
  OWN,
  PENDING_STATEMENTS,
  qualityPrefix,
  REPAIRS,
  REPORT,
  recordPrefix,
  reportMonthPartition,
  reportPartition,
  reportsPartition,
  STATEMENTS,
  STATUS_PLACES,
  SUBSCRIPTIONS,
  SUCCESSORS,
  SWEEP,
  SWEEP_PENDING,
  sharesOf,
  sharesPartition,
  staffLooksPartition,
  statusEventsPartition,
  statusListPartition,
  subscriberPartition,
  subscriptionsPartition,
  UNDECLARED,
  UPLOAD_ERRORS,
  unitPartition,
  uploadPartition,
  uploadsPartition,
  WRONG_CODES,
} from './partitions.ts';

/** Every key of the one table; reading this page is reading the data model. `partitions.ts` has what queries begin with. */

interface VersionName {
  recordId: RecordId;
  /** As the sender gave it; null where it gave none. */
  version: Instant | null;
  digest: ContentDigest;
  unit: string;
  byDecider: boolean;
}

/** Where a report stands among others, by the instant it states. */
export const byTime = ({ asOf, reportNo }: { asOf: Instant; reportNo: string }): string => `${asOf}#${reportNo}`;

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

  /** What an enterprise says of one of its records; beside them, so that a report reads it with them. */
  statement: (uscc: string, recordId: RecordId) => key(`E#${uscc}`, `${STATEMENTS}${recordId}`),
  /** A statement that waits for moderation; all that wait are one partition, the longest waiting first. */
  pendingStatement: (proposedAt: Instant, statementId: string) =>
    key(PENDING_STATEMENTS, `${proposedAt}#${statementId}`),

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
  /** That a source began one, by time. Holds where the upload says so too; written before it. */
  uploadOf: (unit: string, createdAt: Instant, uploadId: string) =>
    key(uploadsPartition(unit), `${createdAt}#${uploadId}`),
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
    key(reportsPartition(uscc), byTime({ asOf: issuedAt, reportNo })),
  /** Those that a unit fetched, by time. */
  reportFetchedBy: (unit: string, issuedAt: Instant, reportNo: string) =>
    key(fetchedByPartition(unit), byTime({ asOf: issuedAt, reportNo })),
  /** What a report counts for in the figures of its month: once, however often it is written. */
  reportIn: (issuedAt: Instant, reportNo: string) => key(reportMonthPartition(monthOf(issuedAt)), reportNo),

  /** A place in a list of statuses, taken by one report for good. Each stands alone: nobody reads them together. */
  statusPlace: (list: string, index: number) => key(`${STATUS_PLACES}${list}#${index}`, 'PLACE'),
  /** That the report at a place was taken back; that another one is to replace it, or has. Beside the others of the list. */
  statusRevoked: (list: string, index: number) => key(statusListPartition(list), `${index}#REVOKED`),
  statusSuperseded: (list: string, index: number, successorNo: string) =>
    key(statusListPartition(list), `${index}#SUCCESSOR#${successorNo}`),
  /** The credential of a report for the holder of a key, by the key's thumbprint. */
  holderCredential: (reportNo: string, thumbprint: string) => key(`${HOLDER_CREDENTIALS}${reportNo}`, thumbprint),

  /** What counts against a quota of a day. Hashed: subjects are the identity platform's. */
  dailyQuota: (kind: string, holder: string, day: Day) => key(`${DAILY_QUOTAS}${shortDigest([kind, holder], 26)}`, day),
  /** Wrong codes tried for a number from one place: one of about a million items, written over and over; which, the secret decides. */
  wrongCodes: (secret: string, number: string, place: string) =>
    key(`${WRONG_CODES}${shortDigest([secret, number, place], 4)}`, 'WRONG'),
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
  /** The same by the unit of whoever looked, for what is unusual in a month. */
  staffLook: (unit: string, minute: Instant, lookId: string) =>
    key(staffLooksPartition(unit, monthOf(minute)), `${minute}#${lookId}`),

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

  /** A file of evidence, beside the others of whoever uploaded it: an enterprise or a unit. */
  evidence: (owner: string, evidenceId: string) => key(evidencePartition(owner), evidenceId),

  /** What was asked for a group of enterprises in one request, and beside it the report of each. */
  reportGroup: (groupNo: string) => key(groupPartition(groupNo), 'GROUP'),
  groupMember: (groupNo: string, uscc: string) => key(groupPartition(groupNo), `MEMBER#${uscc}`),

  /** Cases about records of an enterprise, beside them: a report is told of those that are open by the same Query. */
  objection: (uscc: string, caseId: string) => key(enterprisePartition(uscc), `${OBJECTIONS}${caseId}`),
  repair: (uscc: string, caseId: string) => key(enterprisePartition(uscc), `${REPAIRS}${caseId}`),
  /** Apart: no report is concerned. */
  complaint: (uscc: string, caseId: string) => key(complaintsPartition(uscc), caseId),
  /** That a complaint about a unit was filed in a month: those of a month stand together, by unit. Holds where the complaint says so too. */
  complaintIn: (month: string, unit: string, caseId: string) =>
    key(complaintMonthPartition(month), `${complaintsAbout(unit)}${caseId}`),
  /** From the number of a case to its enterprise. */
  casePointer: (caseId: string) => key(`C#${caseId}`, 'CASE'),
  /** That a holder has got a case by its nth step. Holds while the case says so too; written before it. */
  inbox: (holder: string, caseId: string, entry: number) => key(inboxPartition(holder), `${caseId}#${entry}`),
  /** What only one open case at a time may be about: the case that is, or was the last. */
  caseClaim: (uscc: string, about: string) => key(claimsPartition(uscc), about),

  ...checkKeys,

  /** What an enterprise, a unit or the desk is told of its cases, by time. */
  message: ({ to, at, id }: Pick<Message, 'to' | 'at' | 'id'>) => key(messagesPartition(to), `${at}#${id}`),
  /** A message that is to be published. */
  outbox: ({ id }: Pick<Message, 'id'>) => key(OUTBOX, id),
} as const;
