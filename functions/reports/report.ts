import type { Day, Instant } from '../../shared/calendar/dates.ts';
import type { Purpose } from '../../shared/purposes.ts';
import type { RecordId } from '../../shared/records/identity.ts';
import type { Mark } from '../../shared/records/marks.ts';
import type { ViolationRecord } from '../../shared/records/record.ts';
import type { Result } from '../../shared/results/result.ts';

/** What a report says. Composed once; the PDF, the JSON reply and the verification all read this. */
export interface Report {
  reportNo: string;
  verificationCode: string;
  /** The report of the same enterprise whose place it takes. */
  replaces: string | null;
  purpose: Purpose;
  enterprise: Enterprise;
  period: { from: Day; to: Day };
  /** The instant whose facts the report states. */
  asOf: Instant;
  policy: ReportPolicy;
  issuer: string;
  region: string;
  domains: DomainResult[];
  verifyUrl: string;
  /** Where a department fetched the report itself (无感智办): which unit, and for which matter. */
  fetchedBy?: { unit: string; matterNo: string };
  /** What the document is printed in; a report says the same in either. */
  language: Language;
}

/** The version of the policy that decided what is listed. */
interface ReportPolicy {
  id: string;
  name: string;
  nameEn: string;
  document: string;
  issuerEn: string;
  /** Where the timetable of the policy stood when the report was made; null before it began. */
  phase: { id: string; name: string; nameEn: string; text: string; textEn: string } | null;
  /** What the version leaves out, whatever is asked for: the same for every enterprise, never what was left out of this report. */
  omits: { rule: string; name: string; nameEn: string }[];
}

export const LANGUAGES = { 'zh-CN': '中文', 'zh-CN/en': '中文和英文对照' } as const;
export type Language = keyof typeof LANGUAGES;

export { PURPOSES, type Purpose } from '../../shared/purposes.ts';

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

export type { Result } from '../../shared/results/result.ts';

export interface DomainResult {
  code: string;
  name: string;
  nameEn?: string;
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
  /** The enterprise's own word on the record, moderated; absent where it says nothing. */
  statement?: { text: string; publishedAt: Instant };
}

export { MARKS, type Mark } from '../../shared/records/marks.ts';
