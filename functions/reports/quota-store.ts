import { dayOf, endOfDay } from '../../shared/calendar/dates.ts';
import { Problem } from '../../shared/problem.ts';
import { busy } from '../../shared/table/in-batches.ts';
import { keys } from '../../shared/table/keys.ts';
import type { Table } from '../../shared/table/table.ts';

/** What is limited: an officer's direct fetches; what an enterprise has issued, for itself and for those that mandated it. */
const REFUSALS = {
  fetch: (perDay: number) => `每人每日最多直接调取 ${perDay} 份信用报告，请明日再试`,
  issue: (perDay: number) => `每家企业每日最多出具 ${perDay} 份信用报告，请明日再试`,
} as const;
export type QuotaKind = keyof typeof REFUSALS;

interface Counted {
  /** The numbers of the reports that count: a retried request finds its own, and counts once. */
  reports: string[];
  revision?: number;
}

/** How many reports one may have on a day (Shanghai). One item a day, written with a condition: never exceeded, not by a race either. */
export const reportQuota = (table: Table, kind: QuotaKind, perDay: number) => ({
  /** Counts this report; throws when the day's quota is used up. */
  take: async (holder: string, reportNo: string, now: Date): Promise<void> => {
    const key = keys.reportQuota(kind, holder, dayOf(now));
    // Whoever loses a race lost it to another report that counts now: after as many as there may be, there are no more.
    for (let races = 0; races <= perDay; races++) {
      const { reports = [], revision } = ((await table.get(key)) ?? {}) as Partial<Counted>;
      if (reports.includes(reportNo)) return;
      if (reports.length >= perDay) throw exceeded(REFUSALS[kind](perDay), now);
      const counted = { reports: [...reports, reportNo], revision: (revision ?? 0) + 1 };
      if (await table.update(key, counted, { revision })) return;
    }
    throw busy();
  },
});

export type ReportQuota = ReturnType<typeof reportQuota>;

const exceeded = (detail: string, now: Date): Problem =>
  new Problem('quota-exceeded', detail, {
    retryAfterSeconds: Math.ceil((Date.parse(endOfDay(dayOf(now))) - now.getTime()) / 1000),
  });
