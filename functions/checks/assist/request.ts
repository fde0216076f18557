import type { Day, Instant } from '../../../shared/calendar/dates.ts';
import { type Deadline, deadlineAfter } from '../../../shared/calendar/deadline.ts';
import { derivedNumber, isNumber, type Numbering } from '../../../shared/dated-numbers.ts';

/** 协助核查: a unit is asked for its own word on some subjects of a check, in one of its domains. */
export interface AssistRequest {
  requestId: string;
  checkId: string;
  domain: string;
  /** Who is asked. Any officer of it answers. */
  unit: { id: string; name: string };
  asker: { id: string; name: string };
  matter: string;
  matterNo: string;
  confidential: { article: string } | null;
  period: { from: Day; to: Day };
  /** In the asker's words; null where the data of the unit was incomplete and nothing else was said. */
  reason: string | null;
  sentAt: Instant;
  dueInWorkingDays: number;
  /** Once at most. */
  extension: Extension | null;
  /** With the extension. */
  due: Deadline;
  /** How many it is about, and the digest by which their list is kept. */
  subjects: number;
  list: string;
  /** How many of them have an answer. */
  answered: number;
  /** When the last of them was first answered; null until then. */
  answeredAt: Instant | null;
  revision: number;
}

export interface Extension {
  workingDays: number;
  reason: string;
  at: Instant;
  /** Stands for the officer (`actorOf`); not shown. */
  actor: string;
}

/** Who is asked about. */
export interface AskedSubject {
  /** Its number in the list of the check. */
  no: number;
  uscc: string;
  /** As registered. */
  name: string;
}

export const REQUEST_STATES = {
  open: '待反馈',
  overdue: '超期未反馈',
  answered: '已按期反馈',
  'answered-late': '已反馈（超期）',
} as const;
type RequestState = keyof typeof REQUEST_STATES;

/** Follows from instants alone: what is answered before the end of the term is in time, and late for good after it. */
export const stateOfRequest = (
  { due, answeredAt }: Pick<AssistRequest, 'due' | 'answeredAt'>,
  now: Date | Instant,
): RequestState => {
  if (answeredAt !== null) return isLate(due, answeredAt) ? 'answered-late' : 'answered';
  return isLate(due, new Date(now).toISOString() as Instant) ? 'overdue' : 'open';
};

export const isLate = ({ dueBy }: Pick<Deadline, 'dueBy'>, at: Instant): boolean => at >= dueBy;

/** The term with its extension: both are counted from the sending. */
export const termOf = ({ dueInWorkingDays, extension }: Pick<AssistRequest, 'dueInWorkingDays' | 'extension'>) =>
  dueInWorkingDays + (extension?.workingDays ?? 0);

export const dueOf = (request: Pick<AssistRequest, 'sentAt' | 'dueInWorkingDays' | 'extension'>): Deadline =>
  deadlineAfter(request.sentAt, termOf(request));

/** `XC`, the day, 8 characters that follow from what is asked of whom: the same asking has the same number. */
const REQUESTS: Numbering = { prefix: 'XC', randomCharacters: 8 };

export const requestIdOf = (asking: readonly (string | number)[], at: Instant): string =>
  derivedNumber(REQUESTS, new Date(at), asking);
export const isRequestId = (text: string): boolean => isNumber(REQUESTS, text);
