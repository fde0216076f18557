import { DAY_MS, type Day, earlier, endOfDay, type Instant, startOfDay, toInstant } from '../calendar/dates.ts';
import { type Domain, RHYTHMS, type Rhythm, type SourceUnit } from '../domains/registry.ts';

/** How far one unit has declared its part of one domain complete. Both ends are absent until it first declares. */
export interface Feed {
  domain: string;
  unit: string;
  completeFrom?: Instant;
  /** The first instant no longer covered. */
  completeThrough?: Instant;
  lastPushAt?: Instant;
}

export const FEED_STATES = ['current', 'late', 'stale', 'silent', 'suspended'] as const;
export type FeedState = (typeof FEED_STATES)[number];

const graceMs = (rhythm: Rhythm): number => RHYTHMS[rhythm].graceDays * DAY_MS;

/** A feed that is behind by more than three graces is stale, not merely late. */
const STALE_AFTER_GRACES = 3;

export const feedState = (feed: Feed | undefined, unit: SourceUnit, rhythm: Rhythm, now: Instant): FeedState => {
  if (unit.suspendedFrom !== undefined && startOfDay(unit.suspendedFrom) <= now) return 'suspended';
  if (feed?.completeThrough === undefined) return 'silent';
  const behind = Date.parse(now) - Date.parse(feed.completeThrough);
  if (behind <= graceMs(rhythm)) return 'current';
  return behind <= STALE_AFTER_GRACES * graceMs(rhythm) ? 'late' : 'stale';
};

/** Worst first: a domain is as good as its worst unit. */
const WORST_FIRST: readonly FeedState[] = ['suspended', 'silent', 'stale', 'late', 'current'];

export const worstState = (states: readonly FeedState[]): FeedState =>
  WORST_FIRST.find((state) => states.includes(state)) ?? 'silent';

export interface Completeness {
  /** Every unit has declared the whole period, up to now less the grace of the domain's rhythm. */
  complete: boolean;
  /** The earliest of the units' ends; null where one of them never declared, or where there are none. */
  completeThrough: Instant | null;
}

/**
 * Whether a domain may be called clean for a period. Silence is never innocence: one unit that has not declared a day
 * of the period, the grace at its end aside, makes the domain incomplete; a domain without units is never complete.
 */
export const completeness = (
  domain: Domain,
  feedOf: (unit: string) => Feed | undefined,
  period: { from: Day; to: Day },
  asOf: Instant,
): Completeness => {
  const from = startOfDay(period.from);
  const graceful = toInstant(new Date(Date.parse(asOf) - graceMs(domain.rhythm)));
  const needed = earlier(endOfDay(period.to), graceful);
  const feeds = domain.units.map((unit) => feedOf(unit.id));
  const ends = feeds.map((feed) => feed?.completeThrough);
  const declared = ends.every((end): end is Instant => end !== undefined);
  return {
    // `> from`: a period that lies wholly within the grace still needs a part of it declared.
    complete:
      feeds.length > 0 &&
      feeds.every(
        (feed) =>
          feed?.completeFrom !== undefined &&
          feed.completeThrough !== undefined &&
          feed.completeFrom <= from &&
          feed.completeThrough >= needed &&
          feed.completeThrough > from,
      ),
    completeThrough: feeds.length > 0 && declared ? ((ends as Instant[]).sort()[0] as Instant) : null,
  };
};
