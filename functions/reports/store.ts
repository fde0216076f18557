import { type Instant, toInstant } from '../../shared/calendar/dates.ts';
import { readFeeds } from '../../shared/feeds/feed-store.ts';
import { readEnterprise } from '../../shared/records/enterprise-store.ts';
import { cursorFrom, keyAfter } from '../../shared/table/cursor.ts';
import { type Key, keys, reportsPartition } from '../../shared/table/keys.ts';
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

  reservations: (caller: readonly string[], idempotencyKey: string) =>
    reservationStore(table, keys.reservation('issueReport', caller, idempotencyKey)),

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

/** A report that was not issued within this time of its reservation states another instant when it is. */
const RENEWED_AFTER_MS = 120_000;

const reservationStore = (table: Table, key: Key) => {
  const find = async (): Promise<Reservation | undefined> => (await table.get(key)) as Reservation | undefined;
  const held = async (): Promise<Reservation> => (await find()) as Reservation;
  return {
    find,

    /** The reservation of the key: the one given, unless there is one already. */
    put: async (reservation: Reservation): Promise<Reservation> =>
      (await table.putNew({ ...key, ...reservation })) ? reservation : held(),

    /** So that a report says it was made when it was, though the first attempt failed long before. */
    renewed: async (reservation: Reservation, now: Date): Promise<Reservation> => {
      if (now.getTime() - Date.parse(reservation.asOf) < RENEWED_AFTER_MS) return reservation;
      const asOf = toInstant(now);
      return (await table.update(key, { asOf }, { asOf: reservation.asOf })) ? { ...reservation, asOf } : held();
    },
  };
};
