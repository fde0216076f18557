import type { ProblemCode } from '../../../shared/problem.ts';
import { keys } from '../../../shared/table/keys.ts';
import { groupPartition } from '../../../shared/table/partitions.ts';
import type { Table } from '../../../shared/table/table.ts';
import type { MemberOutcome, ReportGroup } from './group.ts';

export const groupStore = (table: Table) => ({
  /** Harmless to repeat. */
  create: async (group: ReportGroup): Promise<void> => {
    await table.putNew({ ...keys.reportGroup(group.groupNo), ...group });
  },

  find: async (groupNo: string): Promise<ReportGroup | undefined> =>
    (await table.get(keys.reportGroup(groupNo))) as ReportGroup | undefined,

  outcomes: async (groupNo: string): Promise<Map<string, MemberOutcome>> => {
    const items = await table.query(groupPartition(groupNo), { beginsWith: 'MEMBER#' });
    return new Map(items.map((item) => [String(item.uscc), item as unknown as MemberOutcome]));
  },

  issued: (groupNo: string, outcome: MemberOutcome & { reportNo: string }): Promise<void> =>
    table.put({ ...keys.groupMember(groupNo, outcome.uscc), ...outcome }),

  /** Never over a report that another attempt issued meanwhile. */
  refused: async (groupNo: string, uscc: string, problem: ProblemCode): Promise<void> => {
    await table.update(keys.groupMember(groupNo, uscc), { uscc, problem }, { reportNo: undefined });
  },
});

export type GroupStore = ReturnType<typeof groupStore>;
