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
import { type HiddenRecord, judged } from '../../shared/results/judged.ts';
import { compareText, newestFirst } from '../../shared/results/newest-first.ts';
import { resultOf } from '../../shared/results/result.ts';
import type { ReportQuery } from './query.ts';
import type { DomainResult, Enterprise, Report, ReportedRecord } from './report.ts';
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
      return domainResult(domain, mine, { enterprise: facts.enterprise, feeds }, registry);
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
  { enterprise, feeds }: { enterprise: EnterpriseFacts; feeds: Completeness },
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
  records: found.map((folded) => reported(folded, enterprise, registry)).sort(newestFirst),
});

const reported = (
  { current, sources }: FoldedRecord,
  { caseMarks, statements }: EnterpriseFacts,
  registry: Registry,
): ReportedRecord => {
  const { recordId, record } = current;
  const statement = statements.get(recordId)?.published;
  return {
    recordId,
    unit: registry.nameOf(current.unit),
    sources: sources.map(registry.nameOf),
    marks: marksOf(record, caseMarks.get(recordId)),
    record,
    ...(statement ? { statement } : {}),
  };
};

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
 * with the same substance differ in cut-off instants and in the enterprise's own statements at most: those change nothing
 * of what the platform says, and an enterprise must not be able to make a report read as overtaken by rewording its own.
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
