import type { Instant } from '../../shared/calendar/dates.ts';
import { readFeeds } from '../../shared/feeds/feed-store.ts';
import { readEnterprise } from '../../shared/records/enterprise-store.ts';
import { cursorFrom, keyAfter } from '../../shared/table/cursor.ts';
import { keys, reportsPartition } from '../../shared/table/keys.ts';
import type { Table } from '../../shared/table/table.ts';
import type { Facts } from './compose.ts';
import type { ReportQuery } from './query.ts';
import type { Result } from './report.ts';
import type { Summary } from './summary.ts';

/** What one Idempotency-Key of one caller stands for: chosen before anything is composed, and never again. */
export interface Reservation {
  bodyDigest: string;
  reportNo: string;
  verificationCode: string;
  asOf: Instant;
  query: ReportQuery;
}

/** A report as it was issued. Its whole content is in the two files it names. */
export interface IssuedReport {
  reportNo: string;
  verificationCode: string;
  uscc: string;
  query: ReportQuery;
  asOf: Instant;
  nameByLogin: string | null;
  enterprise: { name: string; uscc: string };
  domains: { code: string; name: string; result: Result }[];
  summary: Summary;
  substance: string;
  pdf: { key: string; sha256: string; bytes: number };
  data: { key: string };
}

export const reportStore = (table: Table) => ({
  /** Feeds first, then the enterprise: no declaration can be newer than the records it vouches for. */
  facts: async (uscc: string): Promise<Facts> => {
    const feedOf = await readFeeds(table);
    return { feedOf, enterprise: await readEnterprise(table, uscc) };
  },

  /** The reservation of a key: the one given, unless there is one already. */
  reserve: async (subject: string, idempotencyKey: string, reservation: Reservation): Promise<Reservation> => {
    const key = keys.reservation('issueReport', subject, idempotencyKey);
    if (await table.putNew({ ...key, ...reservation })) return reservation;
    return (await table.get(key)) as unknown as Reservation;
  },

  find: async (reportNo: string): Promise<IssuedReport | undefined> =>
    (await table.get(keys.report(reportNo))) as IssuedReport | undefined,

  findByFile: async (sha256: string): Promise<IssuedReport | undefined> => {
    const pointer = await table.get(keys.reportFile(sha256));
    if (pointer === undefined) return undefined;
    const report = (await table.get(keys.report(String(pointer.reportNo)))) as IssuedReport | undefined;
    // A concurrent retry may have printed another file; only the one the report names was issued.
    return report?.pdf.sha256 === sha256 ? report : undefined;
  },

  /** The ways to the report first, the report last: once it exists it is found by each. Answers the one that was issued. */
  issue: async (report: IssuedReport): Promise<IssuedReport> => {
    const { reportNo, uscc, asOf, pdf } = report;
    await table.putAll([
      { ...keys.reportFile(pdf.sha256), reportNo },
      { ...keys.reportOf(uscc, asOf, reportNo), reportNo },
    ]);
    if (await table.putNew({ ...keys.report(reportNo), ...report })) return report;
    return (await table.get(keys.report(reportNo))) as unknown as IssuedReport;
  },

  list: async (uscc: string, limit: number, cursor: string | undefined) => {
    const pk = reportsPartition(uscc);
    const page = await table.page(pk, { limit, newestFirst: true, after: keyAfter(pk, cursor) });
    const found = (await table.getAll(
      page.items.map((item) => keys.report(String(item.reportNo))),
    )) as unknown as IssuedReport[];
    const byNumber = new Map(found.map((report) => [report.reportNo, report]));
    return {
      reports: page.items.flatMap((item) => byNumber.get(String(item.reportNo)) ?? []),
      cursor: cursorFrom(page.next),
    };
  },
});

export type ReportStore = ReturnType<typeof reportStore>;
