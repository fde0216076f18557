import type { Instant } from '../../shared/calendar/dates.ts';
import type { Standing } from '../../shared/succession/standing.ts';
import type { StatusPlace } from './credential/status/status-list.ts';
import type { FetchedBy } from './direct-fetch/fetching-unit.ts';
import type { HiddenByRule } from './hidden.ts';
import type { IssuingAgent } from './mandates/issuing-agent.ts';
import type { ReportQuery } from './query.ts';
import type { Result } from './report.ts';
import type { Summary } from './summary.ts';

/** A report as it was issued. Its whole content is in the two files it names. */
export interface IssuedReport {
  reportNo: string;
  verificationCode: string;
  uscc: string;
  query: ReportQuery;
  asOf: Instant;
  nameByLogin: string | null;
  /** A report that an officer fetched for a matter belongs to its unit: the enterprise finds it by the access. */
  fetchedBy?: FetchedBy;
  /** The agent that had it issued, by a mandate; it belongs to the enterprise all the same. */
  issuedBy?: IssuingAgent;
  /** The group it was asked for in. */
  groupNo?: string;
  /** The report of the same enterprise whose place it takes. */
  replaces?: string;
  enterprise: { name: string; uscc: string };
  domains: { code: string; name: string; result: Result }[];
  summary: Summary;
  substance: string;
  /** What the report leaves out and by which rule: for operators' audits alone, and apart from the report: an item of the table holds no more than some 15,000. */
  hiddenRecords?: { key: string };
  /** Of a report from before these had a file: the same, in itself. */
  hidden?: HiddenByRule;
  pdf: { key: string; sha256: string; bytes: number };
  data: { key: string };
  /** The report and its result as signed when it was issued. */
  jws: { key: string };
  sdJwt: { key: string };
  /** Where the public lists say whether it holds. */
  statusPlace: StatusPlace;
}

/** The same, with what was done about it since. */
export interface HeldReport extends IssuedReport {
  standing: Standing;
}
