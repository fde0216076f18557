import type { Instant } from '../../shared/calendar/dates.ts';
import { readFeeds } from '../../shared/feeds/feed-store.ts';
import { knowsEnterprise, readEnterprise } from '../../shared/records/enterprise-store.ts';
import { type Revocation, readReport } from '../../shared/succession/standing.ts';
import { cursorFrom, keyAfter } from '../../shared/table/cursor.ts';
import { inParallel } from '../../shared/table/in-parallel.ts';
import { byTime, keys } from '../../shared/table/keys.ts';
import { fetchedByPartition, reportsPartition } from '../../shared/table/partitions.ts';
import type { Item, Table } from '../../shared/table/table.ts';
import type { Facts } from './compose.ts';
import type { StatusPlace } from './credential/status/status-list.ts';
import { statusMarks } from './credential/status/status-marks.ts';
import { countedReport } from './figures/counted-report.ts';
import type { HeldReport, IssuedReport } from './issued-report.ts';
import { reservationStore } from './reservations.ts';
import { waysTo } from './ways.ts';

/** Reports of a list looked up at once. */
const PARALLEL = 16;

export const reportStore = (table: Table) => ({
  /** Feeds first, then the enterprise: no declaration can be newer than the records it vouches for. */
  facts: async (uscc: string): Promise<Facts> => {
    const feedOf = await readFeeds(table);
    return { feedOf, enterprise: await readEnterprise(table, uscc) };
  },

  /** Whether the platform holds anything of it. */
  knowsEnterprise: (uscc: string): Promise<boolean> => knowsEnterprise(table, uscc),

  reservations: (caller: readonly string[], idempotencyKey: string) =>
    reservationStore(table, keys.reservation('issueReport', caller, idempotencyKey)),

  find: (reportNo: string): Promise<HeldReport | undefined> => findReport(table, reportNo),

  /** The code of a report, by one read whether it exists, and whatever came of it since. */
  codeOf: async (reportNo: string): Promise<string | undefined> =>
    (await table.get(keys.report(reportNo)))?.verificationCode as string | undefined,

  findByFile: async (sha256: string): Promise<HeldReport | undefined> => {
    const pointer = await table.get(keys.reportFile(sha256));
    if (pointer === undefined) return undefined;
    const report = await findReport(table, String(pointer.reportNo));
    // A concurrent retry may have printed another file; only the one the report names was issued.
    return report?.pdf.sha256 === sha256 ? report : undefined;
  },

  /** The ways to the report first, the report last: once it exists it is found by each. Answers the one that was issued. */
  issue: async (report: IssuedReport): Promise<IssuedReport> => {
    const { reportNo, replaces } = report;
    const replaced = replaces === undefined ? undefined : await announceSuccessor(table, report, replaces);
    await table.putAll(waysTo(report));
    const isNew = await table.putNew({ ...keys.report(reportNo), ...report });
    if (isNew) await table.put(countedReport(report, 'issued'));
    if (replaced !== undefined) await statusMarks(table).succeeded(replaced, reportNo);
    return isNew ? report : issuedReport(table, reportNo);
  },

  list: (uscc: string, limit: number, cursor: string | undefined) =>
    pageOf(table, reportsPartition(uscc), limit, cursor),

  /** What a unit fetched. */
  listFetched: (unit: string, limit: number, cursor: string | undefined) =>
    pageOf(table, fetchedByPartition(unit), limit, cursor),

  /** Every report of an enterprise that is its own. */
  listAll: async (uscc: string): Promise<HeldReport[]> =>
    reportsNamed(table, await table.query(reportsPartition(uscc))),

  noteChange: (uscc: string, at: Instant): Promise<void> => noteChange(table, uscc, at),

  /** Answers what holds: a report is taken back once. */
  revoke: async (report: IssuedReport, revocation: Revocation): Promise<Revocation> => {
    const { reportNo, uscc } = report;
    await noteChange(table, uscc, revocation.revokedAt);
    const isFirst = await table.putNew({ ...keys.revocation(reportNo), ...revocation });
    // Every time: the first may not have come so far.
    await statusMarks(table).revoked(report.statusPlace);
    if (isFirst) return revocation;
    return (await table.get(keys.revocation(reportNo))) as unknown as Revocation;
  },
});

const findReport = async (table: Table, reportNo: string): Promise<HeldReport | undefined> => {
  const found = await readReport(table, reportNo);
  return found && { ...(found.report as unknown as IssuedReport), standing: found.standing };
};

const issuedReport = async (table: Table, reportNo: string): Promise<IssuedReport> =>
  (await table.get(keys.report(reportNo))) as unknown as IssuedReport;

/** Reports by time, the latest first. */
const pageOf = async (table: Table, pk: string, limit: number, cursor: string | undefined) => {
  const page = await table.page(pk, { limit, newestFirst: true, after: keyAfter(pk, cursor) });
  return { reports: await reportsNamed(table, page.items), cursor: cursorFrom(page.next) };
};

/** An attempt that was cut short and renewed later has left a pointer of an instant that the report does not state. */
const reportsNamed = async (table: Table, pointers: readonly Item[]): Promise<HeldReport[]> => {
  const found: (HeldReport | undefined)[] = [];
  await inParallel(pointers, PARALLEL, async ({ reportNo, sk }, i) => {
    const report = await findReport(table, String(reportNo));
    if (report !== undefined && sk === byTime(report)) found[i] = report;
  });
  return found.flatMap((report) => report ?? []);
};

/**
 * Before the report that replaces the other: that it is issued decides, so a crash in between replaces nothing. Answers
 * where the lists say so of the other.
 */
const announceSuccessor = async (
  table: Table,
  { reportNo, uscc, asOf }: IssuedReport,
  replaced: string,
): Promise<StatusPlace> => {
  await noteChange(table, uscc, asOf);
  await table.putNew({ ...keys.successor(replaced, reportNo), successorNo: reportNo });
  const { statusPlace } = await issuedReport(table, replaced);
  await statusMarks(table).succeeding(statusPlace, reportNo);
  return statusPlace;
};

/** Before the change itself: the sweep looks back further than a function may run. */
const noteChange = (table: Table, uscc: string, at: Instant): Promise<void> =>
  table.put({ ...keys.reportChange(at, uscc), uscc });

export type ReportStore = ReturnType<typeof reportStore>;
