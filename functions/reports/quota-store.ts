import { type DailyQuota, dailyQuota } from '../../shared/quota/daily-quota.ts';
import type { Table } from '../../shared/table/table.ts';

/** What is limited: an officer's direct fetches; what an enterprise has issued, for itself and for those that mandated it. */
const REFUSALS = {
  fetch: (perDay: number) => `每人每日最多直接调取 ${perDay} 份信用报告，请明日再试`,
  issue: (perDay: number) => `每家企业每日最多出具 ${perDay} 份信用报告，请明日再试`,
} as const;
export type QuotaKind = keyof typeof REFUSALS;

/** How many reports one may have on a day; each counts by its number. */
export const reportQuota = (table: Table, kind: QuotaKind, perDay: number): DailyQuota =>
  dailyQuota(table, { kind, perDay, refusal: REFUSALS[kind](perDay) });

export type ReportQuota = DailyQuota;
