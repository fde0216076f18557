import type { Day, Instant } from '../../../../shared/calendar/dates.ts';
import type { Named, RowRecord, RowResult } from './statistics-table.ts';

/** What units were asked of subjects and said, as the table tells of it. */

export interface UnitAnswer {
  result: Extract<RowResult, 'none' | 'found' | 'not-applicable'>;
  /** Where something was found. */
  documents: RowRecord[];
  /** Why it does not apply, or what else the unit says. */
  remark: string | null;
  /** When it first said anything: what was in time stays so when it is corrected. */
  firstAnsweredAt: Instant;
  answeredAt: Instant;
}

/** One subject that one unit was asked about in one domain. */
export interface AskedItem {
  uscc: string;
  domain: string;
  unit: Named;
  /** The first instant at which an answer is late, an extension included. */
  dueBy: Instant;
  extended: boolean;
  /** Null: 未反馈, which never is 无. */
  answer: UnitAnswer | null;
}

/** What a unit said in an earlier check, and what stands in for asking again. */
export interface RecognisedItem {
  uscc: string;
  domain: string;
  unit: Named;
  requestId: string;
  /** For which it was given: it covers that of the check. */
  period: { from: Day; to: Day };
  answer: Omit<UnitAnswer, 'firstAnsweredAt'>;
  /** The last day on which it stands in for asking. */
  validUntil: Day;
}

export interface UnitWords {
  asked: AskedItem[];
  recognised: RecognisedItem[];
  /** The last days to answer of the requests, extensions apart: the first and the last of them; null where nobody was asked. */
  due: { first: Day; last: Day } | null;
}
