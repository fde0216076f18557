import { type DailyQuota, dailyQuota } from '../../shared/quota/daily-quota.ts';
import type { Table } from '../../shared/table/table.ts';

/** How many subjects an officer may ask about on a day; a check counts as many as its list has. */
export const checkQuota = (table: Table, perDay: number): DailyQuota =>
  dailyQuota(table, {
    kind: 'check',
    perDay,
    refusal: `每人每日最多核查 ${perDay} 个主体，本次加上今日已核查的超过了这个数，请减少名单或明日再试`,
  });
