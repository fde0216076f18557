import { type Instant, toInstant } from '../../shared/calendar/dates.ts';
import { readFeeds } from '../../shared/feeds/feed-store.ts';
import { knowsEnterprise, readEnterprise } from '../../shared/records/enterprise-store.ts';
import { type Revocation, readReport, type Standing } from '../../shared/succession/standing.ts';
import { cursorFrom, keyAfter } from '../../shared/table/cursor.ts';
import { inParallel } from '../../shared/table/in-parallel.ts';
import type { Key } from '../../shared/table/key.ts';
import { keys } from '../../shared/table/keys.ts';
import { reportsPartition } from '../../shared/table/partitions.ts';
import type { Item, Table } from '../../shared/table/table.ts';

import type { Facts } from './compose.ts';
import type { StatusPlace } from './credential/status/status-list.ts';
import { statusMarks } from './credential/status/status-marks.ts';
import type { FetchedBy } from './direct-fetch/fetching-unit.ts';
import type { HiddenByRule } from './hidden.ts';
import type { IssuingAgent } from './mandates/issuing-agent.ts';
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
  /** A report that an officer fetched for a matter belongs to its unit: the enterprise finds it by the access. */
  fetchedBy?: FetchedBy;
  /** The agent that had it issued, by a mandate; it belongs to the enterprise all the same. */
  issuedBy?: IssuingAgent;
  /** The report of the same enterprise whose place it takes. */
  replaces?: string;
  enterprise: { name: string; uscc: string };
  domains: { code: string; name: string; result: Result }[];
  summary: Summary;
  substance: string;
  /** What the report leaves out and by which rule: for operators' audits alone, and in no file of the report. */
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
    const { reportNo, uscc, asOf, pdf, fetchedBy, replaces } = report;
    const replaced = replaces === undefined ? undefined : await announceSuccessor(table, report, replaces);
    await table.putAll([
      { ...keys.reportFile(pdf.sha256), reportNo },
      ...(fetchedBy === undefined
        ? [{ ...keys.reportOf(uscc, asOf, reportNo), reportNo }, ...incompleteDomains(report)]
        : []),
    ]);
    const isNew = await table.putNew({ ...keys.report(reportNo), ...report });
    if (replaced !== undefined) await statusMarks(table).succeeded(replaced, reportNo);
    return isNew ? report : issuedReport(table, reportNo);
  },

  list: async (uscc: string, limit: number, cursor: string | undefined) => {
    const pk = reportsPartition(uscc);
    const page = await table.page(pk, { limit, newestFirst: true, after: keyAfter(pk, cursor) });
    return { reports: await reportsNamed(table, page.items), cursor: cursorFrom(page.next) };
  },

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

const reportsNamed = async (table: Table, pointers: readonly Item[]): Promise<HeldReport[]> => {
  const found: (HeldReport | undefined)[] = [];
  await inParallel(pointers, PARALLEL, async ({ reportNo }, i) => {
    found[i] = await findReport(table, String(reportNo));
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

/** Where more data may yet complete what the report says. */
const incompleteDomains = ({ uscc, domains }: IssuedReport): Item[] =>
  domains
    .filter(({ result }) => result === 'incomplete')
    .map(({ code }) => ({ ...keys.incompleteIn(code, uscc), uscc }));

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
