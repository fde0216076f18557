import * as z from 'zod';
import { codesOf } from '../../../shared/http/codes.ts';
import { cursor, limit } from '../../../shared/http/paging.ts';
import { CASE_KINDS } from '../case.ts';
import { TERMS } from './running-term.ts';

export const OverdueQuery = z.object({
  limit,
  cursor,
});

const instantOut = z.iso.datetime({ offset: true });

export const OverdueReply = z.object({
  asOf: instantOut,
  cases: z.array(
    z.object({
      caseId: z.string(),
      kind: codesOf(CASE_KINDS),
      kindName: z.string(),
      state: z.string(),
      stateName: z.string(),
      holder: z.object({ id: z.string(), name: z.string() }).describe('办理单位；信用工作机构的 id 为 desk'),
      filedAt: instantOut,
      term: codesOf(TERMS).describe('due 是哪一个期限'),
      due: z.object({ day: z.iso.date(), dueBy: instantOut, provisional: z.boolean() }),
      overdue: z.boolean().describe('false：今日或下一工作日到期'),
      workingDaysLate: z.int().describe('已超期的工作日数'),
    }),
  ),
  cursor: z.string().nullable(),
});
