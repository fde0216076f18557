import { monthOf } from '../../../shared/calendar/dates.ts';
import { inParallel } from '../../../shared/table/in-parallel.ts';
import { keys } from '../../../shared/table/keys.ts';
import { complaintMonthPartition, complaintsAbout } from '../../../shared/table/partitions.ts';
import type { Table } from '../../../shared/table/table.ts';
import { countedUnder } from './complaint.ts';
import { COUNTED, type CountedComplaint } from './figures.ts';

/** Months read at once. */
const PARALLEL = 8;

export const figureStore = (table: Table) => ({
  /** The complaints filed in some months, by whom they are about; with `unit`, those about it alone. One Query a month, and the complaints. */
  complaints: async (months: readonly string[], unit: string | undefined): Promise<Map<string, CountedComplaint[]>> => {
    const found = new Map<string, CountedComplaint[]>();
    await inParallel(months, PARALLEL, async (month) => {
      for (const complaint of await filedIn(table, month, unit)) {
        const counted = countedUnder(complaint.accused);
        if (unit !== undefined && unit !== counted) continue;
        const others = found.get(counted);
        if (others === undefined) found.set(counted, [complaint]);
        else others.push(complaint);
      }
    });
    return found;
  },
});

export type FigureStore = ReturnType<typeof figureStore>;

/** A pointer whose complaint was never filed leads nowhere; two that lead to one count once, as the complaint itself says. */
const filedIn = async (table: Table, month: string, unit: string | undefined): Promise<CountedComplaint[]> => {
  const partition = complaintMonthPartition(month);
  const pointers = await table.query(partition, unit === undefined ? {} : { beginsWith: complaintsAbout(unit) });
  const usccOf = new Map(pointers.map(({ caseId, uscc }) => [String(caseId), String(uscc)]));
  const items = await table.getAll(
    [...usccOf].map(([caseId, uscc]) => keys.complaint(uscc, caseId)),
    COUNTED,
  );
  return (items as unknown as CountedComplaint[]).filter(({ filedAt }) => monthOf(filedAt) === month);
};
