import type { Day, Instant } from '../../../../shared/calendar/dates.ts';
import { ANSWERS, UNANSWERED } from '../../assist/answer.ts';
import type { DomainState } from '../../run/findings.ts';
import type { UnmatchedReason } from '../../subjects/subject.ts';
import type { Totals } from './totals.ts';
import type { UnitWords } from './unit-words.ts';

/** 协助核查情况统计表, as it was frozen: what its JSON, its PDF and its workbook all say. */
export interface StatisticsTable {
  format: typeof TABLE_FORMAT;
  tableNo: string;
  frozenAt: Instant;
  /** Whose platform made it. */
  issuer: string;
  check: TableHead;
  domains: TableDomain[];
  rows: TableRow[];
  /** Subjects of which nothing is said, and why. */
  unmatched: UnmatchedSubject[];
  totals: Totals;
}

/** Says how a program reads the table; another one when a member changes its meaning, or the pages (`words.ts`) say it otherwise. */
export const TABLE_FORMAT = 'xinzheng-check-table-1';

interface TableHead {
  checkId: string;
  unit: Named;
  matter: string;
  matterNo: string;
  createdAt: Instant;
  period: { from: Day; to: Day };
  policy: string;
  /** When the platform was asked. */
  asOf: Instant;
  dueInWorkingDays: number;
  due: UnitWords['due'];
  /** By which article the enterprises are not told; null where they are. */
  confidential: string | null;
}

interface TableDomain extends Pick<DomainState, 'code' | 'complete' | 'completeThrough'> {
  name: string;
}

export interface Named {
  id: string;
  name: string;
}

export const RESULTS = {
  ...ANSWERS,
  unanswered: UNANSWERED,
  incomplete: '数据不完整',
  'not-covered': '未归集',
} as const;
export type RowResult = keyof typeof RESULTS;

/** Whose word a row is: the platform's own, that of a unit asked for this check, or what a unit said in an earlier one. */
export const SOURCES = { platform: '平台查询', asked: '协查', recognised: '互认' } as const;
type RowSource = keyof typeof SOURCES;

export interface TableRow {
  /** From 1. */
  no: number;
  /** The subject's place in the list of the check. */
  subjectNo: number;
  name: string;
  uscc: string;
  source: RowSource;
  /** Who was asked; null where it is the platform. */
  unit: Named | null;
  /** Several alone where the platform found nothing, and says the same of each. */
  domains: string[];
  result: RowResult;
  /** How many records or documents; null where nobody has said. */
  count: number | null;
  /** The newest of them. */
  records: RowRecord[];
  /** When the answer came; of the platform's word, null: the data of each domain has its own cut-off. */
  answeredAt: Instant | null;
  /** Null where nobody was asked. */
  overdue: boolean | null;
  remarks: string[];
}

export interface RowRecord {
  documentNo: string;
  decidedOn: Day | null;
  summary: string;
}

export interface UnmatchedSubject {
  no: number;
  name: string | null;
  uscc: string | null;
  orgCode: string | null;
  registrationNo: string | null;
  registeredName: string | null;
  reason: UnmatchedReason;
}
