import type { Instant } from '../../shared/calendar/dates.ts';
import type { SentBy } from '../../shared/domains/sent-by.ts';
import type { Feed } from '../../shared/feeds/feed.ts';
import { Problem } from '../../shared/problem.ts';
import { keys } from '../../shared/table/keys.ts';
import { declarationPrefix, unitPartition } from '../../shared/table/partitions.ts';
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
  /** Absent where it was declared before people could: by a program. */
  by?: SentBy;
}

export interface HeldFeed extends Feed {
  /** Counts the declarations; of two that race, the second finds it changed. */
  revision?: number;
  last?: DeclaredFeed;
}

/** The name of a declaration: where its history entry is, or will be. */
export const declarationId = ({ domain, unit }: Feed, { given, declaredAt }: DeclaredFeed): string =>
  keys.declaration(domain, unit, given, declaredAt).sk;

/**
 * The feed's own item is the truth: a declaration took effect when it says so. The history entry follows; were it cut
 * off by a crash, the next call for this feed writes it.
 */
export const feedStore = (table: Table) => ({
  load: async (domain: string, unit: string): Promise<HeldFeed> => {
    const held = ((await table.get(keys.feed(domain, unit))) as HeldFeed | undefined) ?? { domain, unit };
    await keepLast(table, held);
    return held;
  },

  /** The latest declaration with the same content, if there was one. */
  latestLike: async ({ domain, unit }: HeldFeed, given: Declaration): Promise<DeclaredFeed | undefined> => {
    const like = { beginsWith: declarationPrefix(given), limit: 1, newestFirst: true };
    return (await table.page(unitPartition(domain, unit), like)).items[0] as DeclaredFeed | undefined;
  },

  /** Those of the named declarations that took effect. */
  effective: async ({ domain, unit }: HeldFeed, declarations: readonly string[]): Promise<Set<string>> => {
    const pk = unitPartition(domain, unit);
    const found = await table.getAll([...new Set(declarations)].map((sk) => ({ pk, sk })));
    return new Set(found.map(({ sk }) => sk));
  },

  advance: async (held: HeldFeed, declared: DeclaredFeed): Promise<void> => {
    const { domain, unit } = held;
    const ends = { completeFrom: declared.whole.from, completeThrough: declared.whole.through };
    const set = { domain, unit, ...ends, revision: (held.revision ?? 0) + 1, last: declared };
    if (!(await table.update(keys.feed(domain, unit), set, { revision: held.revision })))
      throw new Problem('changed-meanwhile', '本单位的另一次申报刚刚生效，请重新查询后再申报');
    await keepLast(table, { ...held, last: declared });
  },
});

export type FeedStore = ReturnType<typeof feedStore>;

const keepLast = async (table: Table, { domain, unit, last }: HeldFeed): Promise<void> => {
  if (last !== undefined) await table.put({ ...keys.declaration(domain, unit, last.given, last.declaredAt), ...last });
};
