import type { Day, Instant } from '../../shared/calendar/dates.ts';
import type { RecordId } from '../../shared/records/identity.ts';
import type { ViolationRecord } from '../../shared/records/record.ts';

/** What a report says. Composed once; the PDF, the JSON reply and the verification all read this. */
export interface Report {
  reportNo: string;
  verificationCode: string;
  purpose: Purpose;
  enterprise: Enterprise;
  period: { from: Day; to: Day };
  /** The instant whose facts the report states. */
  asOf: Instant;
  policy: { id: string; name: string; document: string };
  issuer: string;
  region: string;
  domains: DomainResult[];
  verifyUrl: string;
}

export const PURPOSES = {
  listing: '企业上市',
  financing: '融资',
  bidding: '招标投标',
  award: '评优评先',
  other: '其他',
} as const;
export type Purpose = keyof typeof PURPOSES;

/** Base information; what the platform does not hold is null and printed as 未登记. */
export interface Enterprise {
  uscc: string;
  name: string;
  type: string | null;
  legalRepresentative: string | null;
  establishedOn: Day | null;
  registrar: string | null;
  registrationStatus: string | null;
  address: string | null;
}

/** `none` 未查询到, `found` 查询到, `incomplete` 数据不完整, `not-covered` 未归集. */
export type Result = 'none' | 'found' | 'incomplete' | 'not-covered';

export interface DomainResult {
  code: string;
  name: string;
  /** The lead unit's name; null where no unit feeds the domain yet. */
  department: string | null;
  /** The instant through which every unit has declared; null where one of them never has. */
  completeThrough: Instant | null;
  complete: boolean;
  result: Result;
  count: number;
  records: ReportedRecord[];
}

export interface ReportedRecord {
  recordId: RecordId;
  /** The unit that pushed the version shown. */
  unit: string;
  /** All sources that hold the document, the one shown first. */
  sources: string[];
  marks: Mark[];
  record: ViolationRecord;
}

export const MARKS = {
  objection: '异议处理中',
  repaired: '已修复',
  repairing: '修复处理中',
  reconsideration: '行政复议中',
  suit: '行政诉讼中',
} as const;
export type Mark = keyof typeof MARKS;
