import { cursorFrom, keyAfter } from '../table/cursor.ts';
import { accessPartition, keys } from '../table/keys.ts';
import type { Item, Table } from '../table/table.ts';
import { type Access, accessIdOf, minuteOf } from './access.ts';

/**
 * Who looked at what of an enterprise. Entries are written once and never changed. Whoever answers with something of an
 * enterprise awaits `record` first: if the entry cannot be written, there is no answer.
 */
export const accessLedger = (table: Table) => ({
  /** Repeatable: the same look within a minute is one entry, the first. */
  record: async (access: Access): Promise<void> => {
    await table.putNew({ ...keys.access(access.uscc, minuteOf(access.at), accessIdOf(access)), ...access });
  },

  /** One page of a month (YYYY-MM, Shanghai), the latest first. */
  page: async (
    uscc: string,
    month: string,
    { limit, cursor }: { limit: number; cursor: string | undefined },
  ): Promise<{ accesses: Access[]; cursor: string | undefined }> => {
    const pk = accessPartition(uscc, month);
    const { items, next } = await table.page(pk, { limit, newestFirst: true, after: keyAfter(pk, cursor) });
    const accesses = items as unknown as (Item & Access)[];
    // Keys order by the minute.
    accesses.sort((a, b) => (a.at < b.at ? 1 : a.at > b.at ? -1 : 0));
    return { accesses, cursor: cursorFrom(next) };
  },
});

export type AccessLedger = ReturnType<typeof accessLedger>;
