import { type Instant, inShanghai } from '../../shared/calendar/dates.ts';
import { calendarEnds } from '../../shared/calendar/working-days.ts';
import type { Domain } from '../../shared/domains/registry.ts';
import { feedState } from '../../shared/feeds/feed.ts';
import type { FeedOf } from '../../shared/feeds/feed-store.ts';
import { QUALITY_RULE_IDS, QUALITY_RULES } from '../../shared/quality/rules.ts';

/** What every answer about quality says beside its figures. */
export const heading = (month: string, asOf: Instant) => ({ month, asOf: inShanghai(asOf), calendarEnds });

export const ruleCatalogue = () => QUALITY_RULE_IDS.map((rule) => ({ rule, ...QUALITY_RULES[rule] }));

export const feedStateOf = (domain: Domain, unit: Domain['units'][number], feedOf: FeedOf, asOf: Instant) =>
  feedState(feedOf(domain.code, unit.id), unit, domain.rhythm, asOf);

/** DQ-010: the units of whose data nobody knows whether it is complete. */
export const silentFeeds = (domains: readonly Domain[], feedOf: FeedOf, asOf: Instant) =>
  domains.flatMap((domain) =>
    domain.units
      .filter((unit) => feedStateOf(domain, unit, feedOf, asOf) === 'silent')
      .map(({ id, name }) => ({ domain: domain.code, domainName: domain.name, unit: id, name })),
  );
