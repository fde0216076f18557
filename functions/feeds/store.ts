import type { BatchStore } from '../../shared/batches/batch-store.ts';
import type { Instant } from '../../shared/calendar/dates.ts';
import type { Feed } from '../../shared/feeds/feed.ts';
import { Problem } from '../../shared/problem.ts';
import { keys } from '../../shared/table/keys.ts';
import type { Table } from '../../shared/table/table.ts';
import type { Stretch } from './declaration.ts';
import type { Declaration } from './schema.ts';

/** One declaration as it took effect: what was given, and what it came to. */
export interface DeclaredFeed {
  given: Declaration;
  stretch: Stretch;
  /** All that the unit has declared with this one. */
  whole: Stretch;
  declaredAt: Instant;
  /** The batches whose rows it counted. */
  batches: string[];
}

export interface HeldFeed extends Feed {
  /** Counts the declarations; of two that race, the second finds it changed. */
  revision?: number;
  last?: DeclaredFeed;
}

/**
 * The feed's own item is the truth, written first and with a condition. The history entry and the list of undeclared
 * batches follow from it; were they cut short by a crash, the next call for this feed completes them.
 */
export const feedStore = (table: Table, batches: BatchStore) => {
  const complete = async (held: HeldFeed): Promise<void> => {
    if (held.last === undefined) return;
    await table.put({ ...keys.declaration(held.domain, held.unit, held.last.given), ...held.last });
    await batches.markDeclared(held.domain, held.unit, held.last.batches);
  };

  return {
    load: async (domain: string, unit: string): Promise<HeldFeed> =>
      ((await table.get(keys.feed(domain, unit))) as HeldFeed | undefined) ?? { domain, unit },

    /** The earlier declaration with the same content, if there was one. */
    repeated: async (held: HeldFeed, given: Declaration): Promise<DeclaredFeed | undefined> => {
      await complete(held);
      return (await table.get(keys.declaration(held.domain, held.unit, given))) as DeclaredFeed | undefined;
    },

    advance: async (held: HeldFeed, declared: DeclaredFeed): Promise<DeclaredFeed> => {
      const revision = (held.revision ?? 0) + 1;
      const set = {
        domain: held.domain,
        unit: held.unit,
        completeFrom: declared.whole.from,
        completeThrough: declared.whole.through,
        revision,
        last: declared,
      };
      const advanced = await table.update(keys.feed(held.domain, held.unit), set, { revision: held.revision });
      if (!advanced) throw new Problem('changed-meanwhile', '本单位的另一次申报刚刚生效，请重新查询后再申报');
      await complete({ ...held, last: declared });
      return declared;
    },
  };
};

export type FeedStore = ReturnType<typeof feedStore>;
