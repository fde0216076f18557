import type { Instant } from '../../../shared/calendar/dates.ts';
import type { Domain, Registry } from '../../../shared/domains/registry.ts';
import { completeness } from '../../../shared/feeds/feed.ts';
import type { FeedOf } from '../../../shared/feeds/feed-store.ts';
import { resultOf } from '../../../shared/results/result.ts';
import type { Check } from '../check.ts';
import type { DomainState, Snapshot } from './findings.ts';

/** How complete the domains of a check are, for all its subjects alike. */
export const snapshotOf = (
  { domains, period }: Pick<Check, 'domains' | 'period'>,
  feedOf: FeedOf,
  registry: Registry,
  asOf: Instant,
): Snapshot => ({
  asOf,
  domains: domains.flatMap((code) => {
    const domain = registry.domain(code);
    return domain === undefined ? [] : [stateOfDomain(domain, feedOf, period, asOf)];
  }),
});

const stateOfDomain = (domain: Domain, feedOf: FeedOf, period: Check['period'], asOf: Instant): DomainState => {
  const judgedFor = (units: Domain['units']) =>
    completeness({ ...domain, units }, (unit) => feedOf(domain.code, unit), period, asOf);
  const whole = judgedFor(domain.units);
  return {
    code: domain.code,
    ...whole,
    // Nothing found is never `found`.
    otherwise: resultOf(domain, 0, whole.complete) as DomainState['otherwise'],
    units: domain.units.map((unit) => ({ id: unit.id, ...judgedFor([unit]) })),
  };
};
