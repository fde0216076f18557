import { FEEDS } from '../table/partitions.ts';
import type { Table } from '../table/table.ts';
import type { Feed } from './feed.ts';

export type FeedOf = (domain: string, unit: string) => Feed | undefined;

const ATTRIBUTES = [
  'domain',
  'unit',
  'completeFrom',
  'completeThrough',
  'lastPushAt',
] as const satisfies (keyof Feed)[];

/** All feeds in one consistent Query. Read before any record, so that no declaration is newer than what it vouches for. */
export const readFeeds = async (table: Table): Promise<FeedOf> => {
  const items = await table.query(FEEDS, { attributes: ATTRIBUTES });
  const feeds = new Map(items.map((item) => [`${item.domain} ${item.unit}`, item as unknown as Feed]));
  return (domain, unit) => feeds.get(`${domain} ${unit}`);
};
