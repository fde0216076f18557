import type { Day, Instant } from '../../../shared/calendar/dates.ts';

/** A list that is kept under its digest, so that equal lists are kept once. */
export interface ListRef {
  list: string;
  count: number;
}

/** That a check asked a unit in a domain, the nth time: whom about, and of whom an earlier answer was taken. Decided once. */
export interface Ask {
  checkId: string;
  domain: string;
  /** The unit's id. */
  unit: string;
  n: number;
  /** What made it: `RUN`, or what stands for an officer's request. */
  by: string;
  at: Instant;
  reason: string | null;
  dueInWorkingDays: number;
  /** AskedSubject[] */
  asked: ListRef;
  /** RecognisedSubject[] */
  recognised: ListRef;
  /** Null where nobody is asked about. */
  requestId: string | null;
}

export const RUN = 'RUN';

/** A subject of which the unit has answered before: where its answer stands. */
export interface RecognisedSubject {
  no: number;
  uscc: string;
  /** The request it was given to, and the subject's number there. */
  from: string;
  fromNo: number;
  /** For which it was given: it covers that of the check. */
  period: { from: Day; to: Day };
}
