import type { Day } from '../calendar/dates.ts';
import type { Policy } from './switches.ts';
import { WEIFANG_2023 } from './weifang-2023.ts';

/** The plan of Weifang, read strictly by 信用修复管理办法: what may no longer be published or used is not shown. */
export const ORDER_36: Policy = {
  ...WEIFANG_2023,
  id: 'order-36',
  name: '信用修复管理办法',
  nameEn: 'Measures for the Administration of Credit Repair',
  document: '国家发展改革委令第36号',
  inForceFrom: '2026-04-01' as Day,
  switches: {
    ...WEIFANG_2023.switches,
    simpleProcedure: { value: 'omitted', source: '国家发展改革委令第36号：轻微失信信息原则上不予公示' },
    warningOnly: { value: 'omitted', source: '国家发展改革委令第36号：轻微失信信息原则上不予公示' },
    repairedOmittedFrom: {
      value: '2026-04-01' as Day,
      source: '国家发展改革委令第36号第三条：修复后终止公示、停止共享和使用；自 2026 年 4 月 1 日起施行',
    },
    publication: {
      value: {
        minor: { minMonths: 0, maxMonths: 3 },
        general: { minMonths: 3, maxMonths: 12 },
        serious: { minMonths: 12, maxMonths: 36 },
      },
      source:
        '国家发展改革委令第36号：轻微不超过 3 个月，一般 3 个月至 1 年，严重 1 年至 3 年，自文书认定之日起算；届满且已履行的停止公示',
    },
  },
};
