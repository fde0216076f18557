import { keys } from '../../../../shared/table/keys.ts';
import { statusListPartition } from '../../../../shared/table/partitions.ts';
import type { Item, Table } from '../../../../shared/table/table.ts';
import { STATUS, type Status, type StatusPlace } from './status-list.ts';

/**
 * What a list says besides "valid": one item for each report that was taken back or is to be replaced, beside those of its
 * list, so that writing a list costs what changed in it. Every write may be repeated.
 */
export const statusMarks = (table: Table) => ({
  revoked: ({ list, index }: StatusPlace): Promise<void> =>
    table.put({ ...keys.statusRevoked(list, index), index, status: STATUS.invalid }),

  /** Before the successor is issued: until it is, this says nothing. */
  succeeding: ({ list, index }: StatusPlace, successorNo: string): Promise<void> =>
    table.put({ ...keys.statusSuperseded(list, index, successorNo), index, status: STATUS.superseded, successorNo }),

  /** Once it is issued: only to spare lists the look whether it was. */
  succeeded: ({ list, index }: StatusPlace, successorNo: string): Promise<void> =>
    table.put({ ...keys.statusSuperseded(list, index, successorNo), index, status: STATUS.superseded }),

  /** What holds in a list; that a report was taken back before all else. */
  in: async (list: string): Promise<Map<number, Status>> => {
    const marks = await table.query(statusListPartition(list));
    const issued = await issuedAmong(table, marks);
    const statuses = new Map<number, Status>();
    for (const { index, status, successorNo } of marks)
      if (successorNo === undefined || issued.has(successorNo))
        if (statuses.get(index as number) !== STATUS.invalid) statuses.set(index as number, status as Status);
    return statuses;
  },
});
export type StatusMarks = ReturnType<typeof statusMarks>;

const issuedAmong = async (table: Table, marks: readonly Item[]): Promise<ReadonlySet<unknown>> => {
  const named = new Set(marks.flatMap(({ successorNo }) => (successorNo === undefined ? [] : [String(successorNo)])));
  if (named.size === 0) return named;
  const reports = await table.getAll([...named].map(keys.report), ['reportNo']);
  return new Set(reports.map(({ reportNo }) => reportNo));
};
