import type { Day, Instant } from '../calendar/dates.ts';
import type { Recipient } from '../messages/message.ts';

/** The partitions of the one table, and what the sort keys of one kind of item begin with: for queries, and for what roles may touch. */

/** So that text order is the order of numbers. */
export const paddedTo4 = (n: number): string => String(n).padStart(4, '0');

export interface Declared {
  from: string;
  through: string;
  records: number;
}

export const declarationPrefix = ({ from, through, records }: Declared): string =>
  `DECLARED#${from}#${through}#${records}#`;
export const FEEDS = 'FEEDS';
export const DAILY_QUOTAS = 'Q#';
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
export const STATEMENTS = 'STM#';
export const PENDING_STATEMENTS = 'STMS';
export const recordPrefix = (domain: string): string => `${RECORDS}${domain}#`;
export const uploadPartition = (uploadId: string): string => `UP#${uploadId}`;
export const uploadsPartition = (unit: string): string => `UO#${unit}`;
export const UPLOAD_ERRORS = 'ERRORS#';
export const unitPartition = (domain: string, unit: string): string => `U#${domain}#${unit}`;
export const accessPartition = (uscc: string, month: string): string => `A#${uscc}#${month}`;
export const staffLooksPartition = (unit: string, month: string): string => `AS#${unit}#${month}`;
export const reportsPartition = (uscc: string): string => `ER#${uscc}`;
export const grantedPartition = (granter: string): string => `MG#${granter}`;
export const heldPartition = (agent: string): string => `MA#${agent}`;
/** Before all mandates between two enterprises. */
export const mandatesWith = (uscc: string): string => `${uscc}#`;
export const sharesPartition = (uscc: string): string => `SH#${uscc}`;
/** Before all shares of a report. */
export const sharesOf = (reportNo: string): string => `${reportNo}#`;
export const evidencePartition = (owner: string): string => `EF#${owner}`;
export const groupPartition = (groupNo: string): string => `G#${groupNo}`;
export const fetchedByPartition = (unit: string): string => `RU#${unit}`;
export const reportMonthPartition = (month: string): string => `RM#${month}`;
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
export const OBJECTIONS = 'OBJ#';
export const REPAIRS = 'RPR#';
export const complaintsPartition = (uscc: string): string => `CP#${uscc}`;
export const complaintMonthPartition = (month: string): string => `CM#${month}`;
export const complaintsAbout = (unit: string): string => `${unit}#`;
export const inboxPartition = (holder: string): string => `H#${holder}`;
export const claimsPartition = (uscc: string): string => `CC#${uscc}`;
export const checkPartition = (checkId: string): string => `K#${checkId}`;
export const checksPartition = (unit: string): string => `KU#${unit}`;
export const CHECK_PARTS = 'PART#';
export const CHECK_TABLES = 'TABLE#';
/** Before all results of a part, as the part names them. */
export const checkResultsOf = (part: number, digest: string): string => `RESULTS#${paddedTo4(part)}#${digest}#`;
/** Before all asks of a check, and before those to one unit in one domain. */
export const CHECK_ASKS = 'ASK#';
export const checkAsksOf = (domain: string, unit: string): string => `${CHECK_ASKS}${domain}#${unit}#`;
export const checkListOf = (list: string): string => `LIST#${list}#`;
export const assistPartition = (requestId: string): string => `AR#${requestId}`;
export const ASSIST_ANSWERS = 'ANSWER#';
/** Before all answers for a subject. */
export const assistAnswersFrom = (no: number): string => `${ASSIST_ANSWERS}${paddedTo4(no)}#`;
export const assistsPartition = (unit: string): string => `AU#${unit}`;
export const assistInboxPartition = (unit: string): string => `AI#${unit}`;
export const OPEN_ASSISTS = 'OPEN#';
export const ANSWERING = 'ANSWERING#';
export const answersPartition = (uscc: string): string => `AN#${uscc}`;
export const SWEEP = 'SWEEP';
export const SWEEP_PENDING = 'PENDING#';
export const MESSAGES = 'MSG#';
export const messagesPartition = ({ role, id }: Recipient): string => `${MESSAGES}${role}#${id}`;
export const OUTBOX = 'OUTBOX';
