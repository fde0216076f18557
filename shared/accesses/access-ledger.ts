import { cursorFrom, keyAfter } from '../table/cursor.ts';
import { inParallel } from '../table/in-parallel.ts';
import { keys } from '../table/keys.ts';
import { accessPartition, staffLooksPartition } from '../table/partitions.ts';
import type { Item, Table } from '../table/table.ts';
import { type Access, accessIdOf, minuteOf, type StaffLook, staffLookIdOf, staffLooksOf } from './access.ts';

/** Entries of enterprises written at once. */
const PARALLEL = 32;

/**
 * Who looked at what of an enterprise. Entries are written once and never changed. Whoever answers with something of an
 * enterprise awaits `record` first: if the entry cannot be written, there is no answer.
 */
export const accessLedger = (table: Table) => {
  const recordAll = async (accesses: readonly Access[]): Promise<void> => {
    for (const look of staffLooksOf(accesses))
      await table.putNew({ ...keys.staffLook(look.unit, minuteOf(look.at), staffLookIdOf(look)), ...look });
    await inParallel(accesses, PARALLEL, async (access) => {
      await table.putNew({ ...keys.access(access.uscc, minuteOf(access.at), accessIdOf(access)), ...access });
    });
  };
  return {
    /** Repeatable: the same look within a minute is one entry, the first. */
    record: (access: Access): Promise<void> => recordAll([access]),

    /** The same for looks at many enterprises at once. */
    recordAll,

    /**
     * One page of a month (YYYY-MM, Shanghai), the latest first, as the enterprise sees it. What the law keeps from it stays
     * on the list, for who audits it; here it neither leaves a page short nor has a cursor of its own.
     */
    page: async (
      uscc: string,
      month: string,
      { limit, cursor }: { limit: number; cursor: string | undefined },
    ): Promise<{ accesses: Access[]; cursor: string | undefined }> => {
      const pk = accessPartition(uscc, month);
      const shown: (Item & Access)[] = [];
      let after = keyAfter(pk, cursor);
      do {
        const { items, next } = await table.page(pk, { limit: limit + 1, newestFirst: true, after });
        shown.push(...(items as unknown as (Item & Access)[]).filter(({ hidden }) => hidden === undefined));
        after = next;
      } while (after !== undefined && shown.length <= limit);
      const accesses = shown.slice(0, limit);
      const next = shown.length > limit ? cursorFrom(accesses.at(-1)) : undefined;
      // Keys order by the minute.
      return { accesses: accesses.sort((a, b) => (a.at < b.at ? 1 : a.at > b.at ? -1 : 0)), cursor: next };
    },

    /** What the staff of a unit, or of the operator, looked at in a month (YYYY-MM, Shanghai), in the order of time. */
    staffLooks: async (unit: string, month: string): Promise<StaffLook[]> =>
      (await table.query(staffLooksPartition(unit, month))) as unknown as StaffLook[],
  };
};

export type AccessLedger = ReturnType<typeof accessLedger>;
