import type { Day, Instant } from '../../shared/calendar/dates.ts';
import { shortDigest } from '../../shared/digest.ts';
import type { Domain, Registry } from '../../shared/domains/registry.ts';
import { type Completeness, completeness } from '../../shared/feeds/feed.ts';
import type { FeedOf } from '../../shared/feeds/feed-store.ts';
import type { Policy } from '../../shared/policy/switches.ts';
import type { EnterpriseFacts } from '../../shared/records/enterprise-store.ts';
import { currentVersions, type FoldedRecord, foldRecords } from '../../shared/records/fold.ts';
import { contentDigestOf } from '../../shared/records/identity.ts';
import { marksOf } from '../../shared/records/marks.ts';
import { type HiddenRecord, judged } from './hidden.ts';
import type { ReportQuery } from './query.ts';
import type { DomainResult, Enterprise, Report, ReportedRecord, Result } from './report.ts';
import { reportPolicy } from './report-policy.ts';

/** All that the platform holds about the question, read at one time: the feeds before the records. */
export interface Facts {
  enterprise: EnterpriseFacts;
  feedOf: FeedOf;
}

/** What is settled before the facts are read, and stays as it is when the same report is composed again. */
export interface ReportHead {
  reportNo: string;
  verificationCode: string;
  asOf: Instant;
  verifyUrl: string;
  /** The enterprise's name by the identity platform, for one the platform holds no base information of. */
  nameByLogin: string | null;
  /** The report whose place it takes. */
  replaces?: string;
  /** The unit that fetched it, by its name, and its matter. */
  fetchedBy?: Report['fetchedBy'];
}

/** A report, and beside it what it does not say: for operators alone, never part of the report or of what is made of it. */
export interface Composition {
  report: Report;
  hidden: HiddenRecord[];
}

/** What a report says: a pure function of the question, the facts and the policy. */
export const compose = (...of: Parameters<typeof composition>): Report => composition(...of).report;

/** The same, with the records it leaves out: every record is in one or the other, once. */
export const composition = (
  query: ReportQuery,
  head: ReportHead,
  facts: Facts,
  policy: Policy,
  registry: Registry,
): Composition => {
  const { counted, hidden } = judged(foldRecords(facts.enterprise.versions), query, policy, head.asOf);
  const domains = query.domains.flatMap((code) => registry.domain(code) ?? []);
  const report: Report = {
    reportNo: head.reportNo,
    verificationCode: head.verificationCode,
    replaces: head.replaces ?? null,
    purpose: query.purpose,
    enterprise: enterpriseOf(query.uscc, facts.enterprise, head.nameByLogin),
    period: query.period,
    asOf: head.asOf,
    policy: reportPolicy(policy, head.asOf),
    issuer: policy.issuer,
    region: registry.city.name,
    domains: domains.map((domain) => {
      const mine = counted.filter(({ current }) => current.domain === domain.code);
      const feeds = completeness(domain, (unit) => facts.feedOf(domain.code, unit), query.period, head.asOf);
      return domainResult(domain, mine, feeds, registry);
    }),
    verifyUrl: head.verifyUrl,
    ...(head.fetchedBy === undefined ? {} : { fetchedBy: head.fetchedBy }),
    language: query.language ?? 'zh-CN',
  };
  return { report, hidden };
};

const domainResult = (
  domain: Domain,
  found: readonly FoldedRecord[],
  feeds: Completeness,
  registry: Registry,
): DomainResult => ({
  code: domain.code,
  name: domain.name,
  ...(domain.nameEn === undefined ? {} : { nameEn: domain.nameEn }),
  department: domain.units[0]?.name ?? null,
  completeThrough: feeds.completeThrough,
  complete: feeds.complete,
  result: resultOf(domain, found.length, feeds.complete),
  count: found.length,
  records: found.map((folded) => reported(folded, registry)).sort(newestFirst),
});

/** A record found is said whatever else is missing; nothing found says nothing unless the data is complete. */
export const resultOf = (domain: Pick<Domain, 'units'>, count: number, complete: boolean): Result => {
  if (count > 0) return 'found';
  if (domain.units.length === 0) return 'not-covered';
  return complete ? 'none' : 'incomplete';
};

const reported = ({ current, sources }: FoldedRecord, registry: Registry): ReportedRecord => ({
  recordId: current.recordId,
  unit: registry.nameOf(current.unit),
  sources: sources.map(registry.nameOf),
  marks: marksOf(current.record),
  record: current.record,
});

const newestFirst = (a: ReportedRecord, b: ReportedRecord): number =>
  compareText(b.record.decidedOn, a.record.decidedOn) || compareText(a.recordId, b.recordId);

const compareText = (a: string, b: string): number => (a === b ? 0 : a < b ? -1 : 1);

/** The registrar's word first, then the identity platform's, then the latest record's. */
const enterpriseOf = (uscc: string, { base, versions }: EnterpriseFacts, nameByLogin: string | null): Enterprise => {
  const latest = currentVersions(versions).sort((a, b) => compareText(b.version, a.version))[0];
  return {
    uscc,
    name: base?.name ?? nameByLogin ?? latest?.record.subject.name ?? '（名称未登记）',
    type: base?.type ?? null,
    legalRepresentative: base?.legalRepresentative ?? null,
    establishedOn: (base?.establishedOn ?? null) as Day | null,
    registrar: base?.registrar ?? null,
    registrationStatus: base?.registrationStatus ?? null,
    address: base?.address ?? null,
  };
};

/**
 * What a report says of violations, in 26 characters: its results, records and marks. Two reports on the same question
 * with the same substance differ in cut-off instants at most.
 */
export const substanceOf = ({ domains }: Pick<Report, 'domains'>): string =>
  shortDigest(
    domains.map(({ code, result, records }) => [
      code,
      result,
      records.map(({ recordId, marks, record }) => [recordId, marks, contentDigestOf(record)]),
    ]),
    26,
  );
