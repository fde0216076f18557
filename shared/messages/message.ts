import type { Instant } from '../calendar/dates.ts';
import { shortDigest } from '../digest.ts';

/** What is told of a case: its steps, then what the clock brings. Detail types of the events on the bus. */
export const CASE_MESSAGE_TYPES = [
  'case-filed',
  'case-accepted',
  'case-refused',
  'case-transferred',
  'case-returned',
  'case-recalled',
  'case-replied',
  'case-upheld',
  'case-rejected',
  'case-review-requested',
  'case-corrected',
  'case-answered',
  'case-visited',
  'case-reopened',
  'case-extended',
  'case-withdrawn',
  'case-closed',
  'case-rated',
  /** Any step without a type of its own. */
  'case-changed',
  /** To whoever has to act from now on. */
  'case-assigned',
  'case-due-tomorrow',
  'case-due-recomputed',
  'step-overdue',
  'case-overdue',
  'case-escalated',
] as const;
export type CaseMessageType = (typeof CASE_MESSAGE_TYPES)[number];

/** What is told of a request for assistance with a check (协助核查). */
const ASSIST_MESSAGE_TYPES = [
  'assist-requested',
  'assist-extended',
  'assist-due-tomorrow',
  'assist-due-recomputed',
  'assist-overdue',
  'assist-escalated',
  'assist-answered',
  'assist-corrected',
] as const;
export type AssistMessageType = (typeof ASSIST_MESSAGE_TYPES)[number];

/** What an enterprise is told of its statement beside a record. */
const STATEMENT_MESSAGE_TYPES = ['statement-published', 'statement-refused', 'statement-removed'] as const;
export type StatementMessageType = (typeof STATEMENT_MESSAGE_TYPES)[number];

export const MESSAGE_TYPES = [...CASE_MESSAGE_TYPES, ...ASSIST_MESSAGE_TYPES, ...STATEMENT_MESSAGE_TYPES] as const;
type MessageType = (typeof MESSAGE_TYPES)[number];

/** Messages about assistance are of this kind, in the place of a kind of case. */
export const ASSIST_KIND = 'assist';

/** And those about statements. */
export const STATEMENT_KIND = 'statement';

/** An enterprise by its USCC, a unit by its id, or the desk. */
export interface Recipient {
  role: 'enterprise' | 'unit' | 'desk';
  id: string;
}

/** The credit office of the city. */
export const DESK_RECIPIENT: Recipient = { role: 'desk', id: 'desk' };

/** Something a recipient is told, once. */
export interface Message {
  id: string;
  to: Recipient;
  type: MessageType;
  /** Of a case, of a request for assistance, or of a statement. */
  caseId: string;
  /** Of the case, `ASSIST_KIND` or `STATEMENT_KIND`. */
  kind: string;
  /** Of what it tells of, not of its telling: the same however often and whenever it is told. */
  at: Instant;
  /** Chinese, without personal data. */
  text: string;
}

/** Hands messages to whoever passes them on; throws unless all were taken. One may be handed over twice: its id tells. */
export type Publish = (messages: readonly Message[]) => Promise<void>;

/** Keeps messages and publishes them: each is kept once however often it is told, and published at least once. */
export type Tell = (messages: readonly Message[]) => Promise<void>;

/** The same for the same occasion (of a case: the number of a step, or a reminder and the day it is for) and recipient. */
export const messageId = (caseId: string, occasion: string, { role, id }: Recipient): string =>
  shortDigest([caseId, occasion, role, id], 26);
