import { type Instant, inShanghai, toInstant } from '../../shared/calendar/dates.ts';
import type { Domain, Registry } from '../../shared/domains/registry.ts';
import { knownDomain } from '../../shared/domains/source-unit.ts';
import { type Feed, feedState, worstState } from '../../shared/feeds/feed.ts';
import { type FeedOf, readFeeds } from '../../shared/feeds/feed-store.ts';
import type { ApiRequest } from '../../shared/http/api-handler.ts';
import { ok, type Reply } from '../../shared/http/reply.ts';
import type { Table } from '../../shared/table/table.ts';
import type { routes } from './routes.ts';

interface Deps {
  table: Table;
  registry: Registry;
  now: () => Date;
}

export const listDomains =
  ({ table, registry, now }: Deps) =>
  async (): Promise<Reply> => {
    const feedOf = await readFeeds(table);
    const at = toInstant(now());
    return ok({ domains: registry.domains.map((domain) => domainHealth(domain, feedOf, at)) });
  };

export const getFeed =
  ({ table, registry, now }: Deps) =>
  async ({ params }: ApiRequest<typeof routes.getFeed>): Promise<Reply> => {
    const domain = knownDomain(registry, params.domain);
    return ok(domainHealth(domain, await readFeeds(table), toInstant(now())));
  };

const domainHealth = (domain: Domain, feedOf: FeedOf, now: Instant) => {
  const units = domain.units.map((unit) => {
    const feed = feedOf(domain.code, unit.id);
    return {
      id: unit.id,
      name: unit.name,
      region: unit.region,
      feed: { state: feedState(feed, unit, domain.rhythm, now), ...instants(feed) },
    };
  });
  const ends = units.map((unit) => unit.feed.completeThrough);
  const pushes = units.flatMap((unit) => unit.feed.lastPushAt ?? []);
  const lead = domain.units[0];
  return {
    code: domain.code,
    name: domain.name,
    nameEn: domain.nameEn,
    rhythm: domain.rhythm,
    inForceFrom: domain.inForceFrom,
    department: lead === undefined ? null : { id: lead.id, name: lead.name },
    feed: {
      state: worstState(units.map((unit) => unit.feed.state)),
      // The domain is complete only through the earliest of its units.
      completeThrough: ends.includes(null) ? null : (ends.sort()[0] ?? null),
      lastPushAt: pushes.sort().at(-1) ?? null,
    },
    units,
  };
};

const instants = (feed: Feed | undefined) => ({
  completeThrough: feed?.completeThrough === undefined ? null : inShanghai(feed.completeThrough),
  lastPushAt: feed?.lastPushAt === undefined ? null : inShanghai(feed.lastPushAt),
});
