import * as z from 'zod';
import { MAX_MONTHS, monthsFrom } from '../calendar/months.ts';

const MONTH = /^20\d{2}-(0[1-9]|1[0-2])$/;
const month = (label: string) => z.string({ error: `缺少 ${label}` }).regex(MONTH, { error: `${label} 应为 YYYY-MM` });

/** The months that figures are asked for, both included. */
export const MonthsQuery = z
  .object({ from: month('from'), to: month('to') })
  .refine(({ from, to }) => from <= to, { error: '起始月 from 不得晚于截止月 to', path: ['from'] })
  .refine(({ from, to }) => monthsFrom(from, to).length <= MAX_MONTHS, {
    error: `一次最多统计 ${MAX_MONTHS} 个月`,
    path: ['to'],
  });
